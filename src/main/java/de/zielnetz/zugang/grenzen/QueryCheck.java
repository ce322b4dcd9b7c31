package de.zielnetz.zugang.grenzen;

import graphql.execution.ExecutionContext;

/** Looks at a GraphQL query before anything of it is answered. */
public interface QueryCheck {

    /** @throws QueryRefused where it is not to be answered */
    void pruefe(ExecutionContext frage);
}
