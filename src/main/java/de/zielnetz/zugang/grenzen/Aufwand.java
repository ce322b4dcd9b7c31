package de.zielnetz.zugang.grenzen;

/**
 * What a selection asks for at most.
 *
 * @param tiefe levels of fields
 * @param felder fields as written, each use of a fragment counted
 * @param kosten fields of the answer at most: each times the page sizes above it
 * @param aliase fields that bear another name
 * @param direktiven uses of directives
 */
record Aufwand(int tiefe, double felder, double kosten, double aliase, double direktiven) {

    static final Aufwand KEINER = new Aufwand(0, 0, 0, 0, 0);

    /** Both beside each other. */
    Aufwand plus(Aufwand anderer) {
        return new Aufwand(
                Math.max(tiefe, anderer.tiefe),
                felder + anderer.felder,
                kosten + anderer.kosten,
                aliase + anderer.aliase,
                direktiven + anderer.direktiven);
    }

    /** One field above this selection, which the answer holds so many times. */
    Aufwand unter(double male, boolean alias, int eigeneDirektiven) {
        return new Aufwand(
                tiefe + 1, felder + 1, 1 + male * kosten, aliase + (alias ? 1 : 0), direktiven + eigeneDirektiven);
    }

    Aufwand mitDirektiven(int weitere) {
        return new Aufwand(tiefe, felder, kosten, aliase, direktiven + weitere);
    }
}
