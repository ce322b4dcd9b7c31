package de.zielnetz.zugang.grenzen;

import graphql.execution.ExecutionContext;

/** Looks at a question before anything of it is answered. */
public interface Vorpruefung {

    /** @throws Ablehnung where it is not to be answered */
    void pruefe(ExecutionContext frage);
}
