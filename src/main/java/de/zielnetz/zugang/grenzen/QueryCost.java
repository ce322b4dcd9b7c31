package de.zielnetz.zugang.grenzen;

/**
 * What a selection asks for at most (query cost).
 *
 * @param tiefe levels of fields
 * @param felder fields as written, each use of a fragment counted
 * @param kosten fields of the answer at most: each times the page sizes above it
 * @param aliase fields that bear another name
 * @param direktiven uses of directives
 */
record QueryCost(int tiefe, double felder, double kosten, double aliase, double direktiven) {

    static final QueryCost KEINER = new QueryCost(0, 0, 0, 0, 0);

    /** Both beside each other. */
    QueryCost plus(QueryCost anderer) {
        return new QueryCost(
                Math.max(tiefe, anderer.tiefe),
                felder + anderer.felder,
                kosten + anderer.kosten,
                aliase + anderer.aliase,
                direktiven + anderer.direktiven);
    }

    /** One field above this selection, which the answer holds so many times. */
    QueryCost unter(double male, boolean alias, int eigeneDirektiven) {
        return new QueryCost(
                tiefe + 1, felder + 1, 1 + male * kosten, aliase + (alias ? 1 : 0), direktiven + eigeneDirektiven);
    }

    QueryCost mitDirektiven(int weitere) {
        return new QueryCost(tiefe, felder, kosten, aliase, direktiven + weitere);
    }
}
