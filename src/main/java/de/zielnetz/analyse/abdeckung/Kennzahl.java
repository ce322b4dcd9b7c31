package de.zielnetz.analyse.abdeckung;

/** What a matrix counts. */
enum Kennzahl {
    PROJEKTE,
    KOSTEN;

    double von(Zelle zelle) {
        return this == PROJEKTE ? zelle.anzahl() : zelle.kosten();
    }
}
