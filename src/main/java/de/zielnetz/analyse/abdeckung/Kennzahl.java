package de.zielnetz.analyse.abdeckung;

/** What a matrix counts. */
enum Kennzahl {
    PROJEKTE,
    KOSTEN;

    double von(Matrixzelle zelle) {
        return this == PROJEKTE ? zelle.anzahl() : zelle.kosten();
    }
}
