package de.zielnetz.graphql.plan;

import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.TypeResolutionParameters;
import graphql.execution.ValuesResolver;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.DataFetchingFieldSelectionSetImpl;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLUnionType;
import graphql.schema.LightDataFetcher;
import graphql.schema.TypeResolver;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes one answer. Costs the fields of the answer. */
final class AnswerWriter {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int USUAL_LENGTH = 8_192;

    private final ExecutionContext question;
    private final ExecutionStrategyParameters start;
    private final QueryPlan plan;
    private final Map<PlannedField, Map<String, Object>> arguments = new IdentityHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
    private final JsonGenerator json = MAPPER.createGenerator(bytes);

    AnswerWriter(ExecutionContext question, ExecutionStrategyParameters start, QueryPlan plan) {
        this.question = question;
        this.start = start;
        this.plan = plan;
    }

    /** @throws RuntimeException what a data fetcher throws, and where the plan does not know on */
    ReadyAnswer write() {
        List<PlannedField> root = plan.root(question, start.getFields());
        object(root, start.getSource(), Place.root(start.getExecutionStepInfo()));
        json.close();
        if (!question.getErrors().isEmpty()) {
            throw new Unplanned("errors beside the data");
        }
        return new ReadyAnswer(bytes.toByteArray());
    }

    private void object(List<PlannedField> fields, @Nullable Object source, Place place) {
        json.writeStartObject();
        for (PlannedField field : fields) {
            json.writeName(field.key());
            DataFetcher<?> fetcher = field.fetcher();
            if (fetcher == null) {
                json.writeString(field.parent().getName());
            } else {
                value(field, field.shape(), fetch(field, fetcher, source, place), place, true);
            }
        }
        json.writeEndObject();
    }

    private @Nullable Object fetch(PlannedField field, DataFetcher<?> fetcher, @Nullable Object source, Place place) {
        try {
            return fetcher instanceof LightDataFetcher<?> light
                    ? light.get(field.definition(), source, () -> environment(field, source, place))
                    : fetcher.get(environment(field, source, place));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Unplanned(String.valueOf(e.getMessage()));
        }
    }

    /** @param whole whether it is the value of the field, and not one in its list */
    private void value(PlannedField field, Shape shape, @Nullable Object value, Place place, boolean whole) {
        if (value == null) {
            if (!shape.nullable()) {
                throw new Unplanned("nothing where something must be");
            }
            json.writeNull();
        } else if (shape instanceof Shape.Scalar leaf) {
            leaf(leaf.type()
                    .getCoercing()
                    .serialize(plainly(value), question.getGraphQLContext(), question.getLocale()));
        } else if (shape instanceof Shape.Word leaf) {
            leaf(leaf.type().serialize(plainly(value), question.getGraphQLContext(), question.getLocale()));
        } else if (shape instanceof Shape.Several several) {
            several(field, several.each(), plainly(value), whole ? place.field(field) : place);
        } else if (shape instanceof Shape.One one) {
            Place own = whole ? place.field(field) : place;
            object(plan.below(question, field, one.type()), plainly(value), own);
        } else if (shape instanceof Shape.Any any) {
            Place own = whole ? place.field(field) : place;
            object(plan.below(question, field, type(field, any, plainly(value))), value, own);
        }
    }

    private void several(PlannedField field, Shape each, Object values, Place place) {
        if (!(values instanceof Collection<?> all)) {
            throw new Unplanned("a list of another kind: " + values.getClass());
        }
        boolean deep = !(each instanceof Shape.Scalar || each instanceof Shape.Word);
        json.writeStartArray();
        int number = 0;
        for (Object one : all) {
            value(field, each, one, deep ? place.element(number) : place, false);
            number++;
        }
        json.writeEndArray();
    }

    /** What must be waited for or unpacked first is left to graphql-java. */
    private static Object plainly(Object value) {
        if (value instanceof CompletionStage
                || value instanceof DataFetcherResult
                || value instanceof Optional
                || value instanceof Publisher) {
            throw new Unplanned("a value that is none yet: " + value.getClass());
        }
        return value;
    }

    private void leaf(@Nullable Object value) {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value == null) {
            throw new Unplanned("a value that cannot be told");
        } else {
            json.writePOJO(value);
        }
    }

    private GraphQLObjectType type(PlannedField field, Shape.Any any, Object value) {
        TypeResolver resolver = any.type() instanceof GraphQLInterfaceType type
                ? question.getGraphQLSchema().getCodeRegistry().getTypeResolver(type)
                : question.getGraphQLSchema().getCodeRegistry().getTypeResolver((GraphQLUnionType) any.type());
        GraphQLObjectType type = resolver.getType(TypeResolutionParameters.newParameters()
                .field(field.asked())
                .fieldType(any.type())
                .value(value)
                .argumentValues(() -> arguments(field))
                .graphQLContext(question.getGraphQLContext())
                .schema(question.getGraphQLSchema())
                .build());
        if (type == null) {
            throw new Unplanned("an object of no known type");
        }
        return type;
    }

    private Map<String, Object> arguments(PlannedField field) {
        return field.plain()
                ? Map.of()
                : arguments.computeIfAbsent(
                        field,
                        f -> ValuesResolver.getArgumentValues(
                                question.getGraphQLSchema().getCodeRegistry(),
                                f.definition().getArguments(),
                                f.asked().getArguments(),
                                question.getCoercedVariables(),
                                question.getGraphQLContext(),
                                question.getLocale()));
    }

    private DataFetchingEnvironment environment(PlannedField field, @Nullable Object source, Place place) {
        Place own = place.field(field);
        Supplier<ExecutionStepInfo> info = () -> own.info(this::arguments);
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(question)
                .source(source)
                .localContext(question.getLocalContext())
                .arguments(arguments(field))
                .fieldDefinition(field.definition())
                .mergedField(field.asked())
                .fieldType(field.definition().getType())
                .executionStepInfo(info)
                .parentType(field.parent())
                .selectionSet(DataFetchingFieldSelectionSetImpl.newCollector(
                        question.getGraphQLSchema(),
                        field.definition().getType(),
                        () -> question.getNormalizedQueryTree()
                                .get()
                                .getNormalizedField(
                                        field.asked(),
                                        field.parent(),
                                        own.info(this::arguments).getPath())))
                .build();
    }
}
