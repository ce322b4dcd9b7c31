package de.zielnetz.graphql.plan;

import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/** Has queries answered by their plan. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    GraphQlSourceBuilderCustomizer nachPlan(List<DataFetcherExceptionResolver> faults) {
        return bau -> bau.configureGraphQl(graphql -> graphql.queryExecutionStrategy(
                new PlannedExecution(DataFetcherExceptionResolver.createExceptionHandler(faults))));
    }
}
