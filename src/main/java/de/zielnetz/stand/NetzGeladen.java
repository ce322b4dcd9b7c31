package de.zielnetz.stand;

/** Another net became the current one. */
public record NetzGeladen(Netzstand stand) {}
