package de.zielnetz.graphql.plan;

import graphql.execution.ExecutionContext;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The plans of an operation: one for each way in which variables decide what it asks ({@code @skip}, {@code @include}). */
final class QueryPlans {

    private static final Set<String> DECIDING = Set.of("skip", "include");

    /** More than any page needs; others are laid out anew each time. */
    private static final int MOST = 16;

    private final List<String> deciding;
    private final Map<List<Object>, QueryPlan> plans = new ConcurrentHashMap<>();

    QueryPlans(Document document) {
        Set<String> names = new TreeSet<>();
        collect(document, false, names);
        this.deciding = List.copyOf(names);
    }

    private static void collect(Node<?> node, boolean decides, Set<String> names) {
        if (decides && node instanceof VariableReference variable) {
            names.add(variable.getName());
        }
        boolean within = decides || node instanceof Directive directive && DECIDING.contains(directive.getName());
        for (Node<?> child : node.getChildren()) {
            collect(child, within, names);
        }
    }

    QueryPlan of(ExecutionContext question) {
        Map<String, Object> variables = question.getCoercedVariables().toMap();
        List<Object> decided = new ArrayList<>();
        deciding.forEach(name -> decided.add(String.valueOf(variables.get(name))));
        QueryPlan known = plans.get(decided);
        if (known != null) {
            return known;
        }
        QueryPlan plan = new QueryPlan();
        if (plans.size() < MOST) {
            plans.put(decided, plan);
        }
        return plan;
    }
}
