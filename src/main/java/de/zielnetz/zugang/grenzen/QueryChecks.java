package de.zielnetz.zugang.grenzen;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has graphql-java make all checks as one instrumentation (before execution). As beans of their own they would be chained, and a chain is
 * asked at every field of an answer.
 */
@Configuration(proxyBeanMethods = false)
class QueryChecks {

    @Bean
    GraphQlSourceBuilderCustomizer pruefeVorher(List<QueryCheck> pruefungen) {
        return bau -> bau.configureGraphQl(graphql -> graphql.instrumentation(new Alle(pruefungen)));
    }

    private static final class Alle extends SimplePerformantInstrumentation {

        private final List<QueryCheck> pruefungen;

        Alle(List<QueryCheck> pruefungen) {
            this.pruefungen = pruefungen;
        }

        @Override
        public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
                InstrumentationExecuteOperationParameters parameter, @Nullable InstrumentationState zustand) {
            pruefungen.forEach(pruefung -> pruefung.pruefe(parameter.getExecutionContext()));
            return SimpleInstrumentationContext.noOp();
        }
    }
}
