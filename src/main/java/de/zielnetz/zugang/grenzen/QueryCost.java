package de.zielnetz.zugang.grenzen;

/**
 * What a selection asks for at most (query cost).
 *
 * @param tiefe levels of fields
 * @param felder fields as written, each use of a fragment counted
 * @param kosten fields of the answer at most that come once: each times the lists above it
 * @param jeEintrag those that come once for each entry of the page that the selection is made on
 * @param aliase fields that bear another name
 * @param direktiven uses of directives
 */
record QueryCost(int tiefe, double felder, double kosten, double jeEintrag, double aliase, double direktiven) {

    static final QueryCost KEINER = new QueryCost(0, 0, 0, 0, 0, 0);

    /** Both beside each other. */
    QueryCost plus(QueryCost anderer) {
        return new QueryCost(
                Math.max(tiefe, anderer.tiefe),
                felder + anderer.felder,
                kosten + anderer.kosten,
                jeEintrag + anderer.jeEintrag,
                aliase + anderer.aliase,
                direktiven + anderer.direktiven);
    }

    /** One field above this selection, a list of so many or a page with so many entries. */
    QueryCost unter(double male, boolean seite, boolean alias, int eigeneDirektiven) {
        double alle = seite ? kosten + male * jeEintrag : male * (kosten + jeEintrag);
        return feldDarueber(1 + alle, 0, alias, eigeneDirektiven);
    }

    /** The field of a page that holds its entries. */
    QueryCost jeEintrag(boolean alias, int eigeneDirektiven) {
        return feldDarueber(0, 1 + kosten + jeEintrag, alias, eigeneDirektiven);
    }

    private QueryCost feldDarueber(double einmal, double je, boolean alias, int eigeneDirektiven) {
        return new QueryCost(
                tiefe + 1, felder + 1, einmal, je, aliase + (alias ? 1 : 0), direktiven + eigeneDirektiven);
    }

    QueryCost mitDirektiven(int weitere) {
        return new QueryCost(tiefe, felder, kosten, jeEintrag, aliase, direktiven + weitere);
    }
}
