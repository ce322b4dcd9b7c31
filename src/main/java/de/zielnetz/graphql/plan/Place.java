package de.zielnetz.graphql.plan;

import graphql.collect.ImmutableMapWithNullValues;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStepInfoFactory;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where in the answer one is. What graphql-java says of a place is made only for those who ask. */
final class Place {

    private static final ExecutionStepInfoFactory FACTORY = new ExecutionStepInfoFactory();
    private static final int IN_NO_LIST = -1;

    private final @Nullable Place above;
    private final @Nullable PlannedField field;
    private final int number;
    private @Nullable ExecutionStepInfo info;

    private Place(@Nullable Place above, @Nullable PlannedField field, int number, @Nullable ExecutionStepInfo info) {
        this.above = above;
        this.field = field;
        this.number = number;
        this.info = info;
    }

    static Place root(ExecutionStepInfo info) {
        return new Place(null, null, IN_NO_LIST, info);
    }

    Place field(PlannedField below) {
        return new Place(this, below, IN_NO_LIST, null);
    }

    Place element(int its) {
        return new Place(this, field, its, null);
    }

    /** @param arguments of the fields on the way */
    ExecutionStepInfo info(Function<PlannedField, Map<String, Object>> arguments) {
        ExecutionStepInfo known = info;
        if (known == null) {
            known = make(arguments);
            info = known;
        }
        return known;
    }

    private ExecutionStepInfo make(Function<PlannedField, Map<String, Object>> arguments) {
        if (above == null || field == null) {
            throw new IllegalStateException("The root knows its place");
        }
        ExecutionStepInfo parent = above.info(arguments);
        if (number != IN_NO_LIST) {
            return FACTORY.newExecutionStepInfoForListElement(
                    parent, parent.getPath().segment(number));
        }
        return ExecutionStepInfo.newExecutionStepInfo()
                .type(field.definition().getType())
                .fieldDefinition(field.definition())
                .fieldContainer(field.parent())
                .field(field.asked())
                .path(parent.getPath().segment(field.asked().getResultKey()))
                .parentInfo(parent)
                .arguments(() -> ImmutableMapWithNullValues.copyOf(arguments.apply(field)))
                .build();
    }
}
