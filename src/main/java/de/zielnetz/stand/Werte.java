package de.zielnetz.stand;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Merkmal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/** Reads values that anybody may have written into the database: null where they are not of the expected type. */
final class Werte {

    private static final TypeSystem TYPEN = TypeSystem.getDefault();

    private Werte() {}

    static @Nullable String text(Value wert) {
        return TYPEN.STRING().isTypeOf(wert) ? wert.asString() : null;
    }

    static @Nullable Belegart belegart(Value wert) {
        for (Belegart art : Belegart.values()) {
            if (art.name().equals(text(wert))) {
                return art;
            }
        }
        return null;
    }

    static @Nullable Object lies(Merkmal.Typ typ, Value wert) {
        return switch (typ) {
            case TEXT -> text(wert);
            case DATUM -> datum(wert);
            case ZAHL -> TYPEN.INTEGER().isTypeOf(wert) ? wert.asLong() : null;
            case DEZIMAL -> TYPEN.NUMBER().isTypeOf(wert) ? wert.asDouble() : null;
            case WAHRHEIT -> TYPEN.BOOLEAN().isTypeOf(wert) ? wert.asBoolean() : null;
            case LISTE -> liste(wert);
        };
    }

    private static @Nullable String datum(Value wert) {
        String text = TYPEN.DATE().isTypeOf(wert) ? wert.asLocalDate().toString() : text(wert);
        return text != null && Datum.istGueltig(text) ? text : null;
    }

    private static @Nullable List<String> liste(Value wert) {
        if (!TYPEN.LIST().isTypeOf(wert)) {
            return null;
        }
        for (Value element : wert.values()) {
            if (text(element) == null) {
                return null;
            }
        }
        return wert.asList(Value::asString);
    }
}
