package de.zielnetz.verantworten;

/** By what somebody answers for something. */
enum Zustaendigkeitsart {
    UNMITTELBAR,
    DURCH_PFLICHT,
    UEBER_ANDERE
}
