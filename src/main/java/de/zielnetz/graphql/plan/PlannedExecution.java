package de.zielnetz.graphql.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Answers queries by their plan (execution strategy): the same data fetchers, asked without what graphql-java keeps about each
 * field of each object, and their values written as JSON at once. Whatever a plan does not know, and everything that ends in an
 * error, is answered by graphql-java as ever: what was written until then is thrown away. Only for those who want bytes
 * ({@link #BYTES}). Limits, login and coercion of variables come before it.
 */
public final class PlannedExecution extends AsyncExecutionStrategy {

    /** Key of the GraphQL context: present where the answer is only sent on, and nobody looks into its data. */
    public static final Object BYTES = PlannedExecution.class;

    /** As long as their document is kept. */
    private final Cache<OperationDefinition, QueryPlans> plans =
            Caffeine.newBuilder().weakKeys().build();

    /** @param faults what becomes of an exception of a data fetcher */
    public PlannedExecution(DataFetcherExceptionHandler faults) {
        super(faults);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext question, ExecutionStrategyParameters start) {
        if (question.getGraphQLContext().hasKey(BYTES)) {
            try {
                return CompletableFuture.completedFuture(new ExecutionResultImpl(answer(question, start), List.of()));
            } catch (RuntimeException e) {
                // Told again below, in graphql-java's own words.
                return super.execute(question, start);
            }
        }
        return super.execute(question, start);
    }

    ReadyAnswer answer(ExecutionContext question, ExecutionStrategyParameters start) {
        QueryPlan plan = plans.get(question.getOperationDefinition(), o -> new QueryPlans(question.getDocument()))
                .of(question);
        return new AnswerWriter(question, start, plan).write();
    }
}
