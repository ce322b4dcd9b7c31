package de.zielnetz.analyse.zusammenhang;

/** How a project serves a Leitziel; the closest way first. */
enum Dienstart {
    DIREKT,
    UEBER_ZIEL,
    UEBER_STRATEGIE
}
