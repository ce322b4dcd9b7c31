package de.zielnetz.steckbrief;

/** What became of a filled cell of a sheet: read, left out for a reason, or not understood. */
public enum Verbleib {
    /** Nobody knows what it means. */
    UNVERSTANDEN("nicht verstanden"),
    GELESEN("gelesen"),
    /** A heading or label that was understood. */
    UEBERSCHRIFT("eine Überschrift"),
    /** Above the table or form: its title, its date of issue. */
    VORSPANN("Vorspann"),
    KOPF_WIEDERHOLT("die Kopfzeile noch einmal"),
    BEISPIEL("ein Beispiel der Vorlage"),
    TRENNLINIE("eine Trennlinie"),
    NUMMERIERUNG("eine Nummerierung der Spalten"),
    /** „N. N.“, „(neu)“: a row that waits for its project. */
    PLATZHALTER("ein Platzhalter ohne Projekt"),
    OHNE_ERGEBNIS("eine Zeile aus Formeln ohne gespeichertes Ergebnis"),
    SUMME("eine Summe oder Zählung"),
    SEITENUMBRUCH("ein Seitenumbruch"),
    LEGENDE("eine Legende oder Fußnote"),
    ZWISCHENTITEL("eine Zwischenüberschrift oder Anmerkung"),
    DANEBEN("eine Angabe neben den gelesenen Spalten"),
    /** A plan says that the column is not read. */
    NACH_PLAN("nach Plan ausgelassen"),
    /** Another column says it already. */
    DOPPELT("von einer anderen Spalte schon gesagt"),
    ANDERES_BLATT("auf einem Blatt, das nicht gelesen wird");

    private final String bezeichnung;

    Verbleib(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** In German, for a sentence. */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** Whether it was left out, for a reason. */
    public boolean istAusgelassen() {
        return this != UNVERSTANDEN && this != GELESEN;
    }

    /** Whether it was left out only because it did not look like a project: of two ways to read, the worse has more. */
    public boolean istVermutet() {
        return switch (this) {
            case VORSPANN, SUMME, LEGENDE, ZWISCHENTITEL, DANEBEN, BEISPIEL -> true;
            default -> false;
        };
    }
}
