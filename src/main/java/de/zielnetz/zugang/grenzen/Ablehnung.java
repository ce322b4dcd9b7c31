package de.zielnetz.zugang.grenzen;

import graphql.execution.AbortExecutionException;
import java.util.Map;

/** Ends a question before anything of it is answered. */
public final class Ablehnung extends AbortExecutionException {

    private static final long serialVersionUID = 1L;
    private final String code;

    public Ablehnung(String code, String satz) {
        super(satz);
        this.code = code;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code);
    }
}
