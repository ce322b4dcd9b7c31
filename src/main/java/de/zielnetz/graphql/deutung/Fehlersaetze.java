package de.zielnetz.graphql.deutung;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What graphql-java finds wrong with a question (validation error types), in German and without the names of its own classes. */
final class Fehlersaetze {

    /** Found again, with the nearest word, by {@link Fragemaengel}. */
    private static final Set<ValidationErrorType> GENAUER = Set.of(
            ValidationErrorType.FieldUndefined,
            ValidationErrorType.UnknownArgument,
            ValidationErrorType.UnknownType,
            ValidationErrorType.UnknownDirective,
            ValidationErrorType.UndefinedFragment,
            ValidationErrorType.UndefinedVariable,
            ValidationErrorType.WrongType,
            ValidationErrorType.BadValueForDefaultArg,
            ValidationErrorType.NullValueForNonNullArgument,
            ValidationErrorType.MissingFieldArgument,
            ValidationErrorType.MissingDirectiveArgument,
            ValidationErrorType.SubselectionRequired,
            ValidationErrorType.SubselectionNotAllowed);

    private static final Set<ValidationErrorType> ZU_GROSS = Set.of(
            ValidationErrorType.MaxQueryDepthExceeded,
            ValidationErrorType.MaxQueryFieldsExceeded,
            ValidationErrorType.MaxValidationErrorsReached);

    private Fehlersaetze() {}

    static boolean istGrenze(GraphQLError fehler) {
        return fehler instanceof ValidationError v && ZU_GROSS.contains(v.getValidationErrorType());
    }

    /** Whether nobody else says it more exactly. */
    static boolean istAllgemein(GraphQLError fehler) {
        return fehler instanceof ValidationError v && !GENAUER.contains(v.getValidationErrorType());
    }

    static Mangel mangel(GraphQLError fehler) {
        List<SourceLocation> orte = fehler.getLocations();
        SourceLocation ort = orte == null || orte.isEmpty() ? null : orte.get(0);
        String satz =
                fehler instanceof ValidationError v && v.getValidationErrorType() instanceof ValidationErrorType typ
                        ? satz(typ)
                        : "Die Frage passt nicht zum Schema.";
        return Mangel.von(ort, satz + stelle(ort));
    }

    private static String stelle(@Nullable SourceLocation ort) {
        return ort == null ? "" : " (Zeile %d, Spalte %d)".formatted(ort.getLine(), ort.getColumn());
    }

    private static String satz(ValidationErrorType typ) {
        return switch (typ) {
            case VariableTypeMismatch ->
                "Eine Variable hat eine andere Art als die Stelle, an der sie steht: erklären Sie sie mit der Art dieses Arguments, mit ! wo es verlangt ist.";
            case UnusedVariable -> "Eine Variable ist erklärt und wird nirgends gebraucht.";
            case NonInputTypeOnVariable ->
                "Eine Variable kann nicht von dieser Art sein: möglich sind Zahlen, Texte, Listen von Wörtern und Eingaben.";
            case UnusedFragment -> "Ein Fragment wird nirgends gebraucht.";
            case FragmentCycle -> "Ein Fragment braucht sich selbst.";
            case InvalidFragmentType, InlineFragmentTypeConditionInvalid, FragmentTypeConditionInvalid ->
                "Ein Fragment passt nicht an diese Stelle: was es fragt, kann dort nicht stehen.";
            case FieldsConflict ->
                "Zwei Felder mit demselben Namen fragen Verschiedenes: geben Sie einem einen anderen Namen (anders: feld).";
            case LoneAnonymousOperationViolation -> "Steht mehr als eine Frage da, braucht jede einen Namen.";
            case DuplicateOperationName -> "Zwei Fragen tragen denselben Namen.";
            case DuplicateFragmentName -> "Zwei Fragmente tragen denselben Namen.";
            case DuplicateArgumentNames, UniqueObjectFieldName -> "Eine Angabe steht zweimal da.";
            case DuplicateVariableName -> "Eine Variable ist zweimal erklärt.";
            case DuplicateDirectiveName, MisplacedDirective -> "Eine Direktive passt nicht an diese Stelle.";
            case NonExecutableDefinition -> "Hier wird nur gefragt; ein Schema lässt sich nicht ändern.";
            case UnknownOperation -> "Eine Frage dieses Namens steht nicht da.";
            default -> "Die Frage passt nicht zum Schema.";
        };
    }
}
