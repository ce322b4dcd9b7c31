package de.zielnetz.zugang.grenzen;

import de.zielnetz.fehler.ErrorCode;
import graphql.execution.AbortExecutionException;
import java.util.Map;

/** Ends a query before anything of it is answered. No Refused, since graphql-java knows only its own here. */
public final class QueryRefused extends AbortExecutionException {

    private static final long serialVersionUID = 1L;
    private final transient ErrorCode code;

    public QueryRefused(ErrorCode code, String satz) {
        super(satz);
        this.code = code;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code.name());
    }
}
