package de.zielnetz.auskunft;

import de.zielnetz.analyse.Zelle;

/** What a matrix counts. */
enum Kennzahl {
    PROJEKTE,
    KOSTEN;

    double von(Zelle zelle) {
        return this == PROJEKTE ? zelle.anzahl() : zelle.kosten();
    }
}
