package de.zielnetz.fehler;

import java.util.stream.Stream;

/** What any request may be refused for (error codes): login, origin, limits, and what HTTP and GraphQL themselves want. */
public enum CommonCode implements ErrorCode {
    NICHT_ANGEMELDET("Anmeldung nötig", 401),
    ANMELDUNG_FALSCH("Anmeldung nötig", 401),
    NICHT_ERLAUBT("Nicht erlaubt", 403),
    FREMDER_NAME("Nicht erlaubt", 403),
    FREMDE_SEITE("Nicht erlaubt", 403),
    UNVERSCHLUESSELT("Nicht erlaubt", 403),
    CSRF_TOKEN_FALSCH("Nicht erlaubt", 403),
    ZU_VIELE_VERSUCHE("Zu viele Anfragen", 429),
    ZU_VIELE_ANFRAGEN("Zu viele Anfragen", 429),
    ZU_VIELE_OFFENE("Zu viele Anfragen", 429),

    /** Its body did not come to its end in time. */
    ANFRAGE_ZU_LANGSAM("Zu langsam", 408),
    ANMELDEDIENST_FEHLT("Zurzeit nicht möglich", 503),

    /** So written that no part of the program looked at it. */
    ANFRAGE_UNZULAESSIG("Anfrage nicht verstanden", 400),
    ANFRAGE_UNVERSTAENDLICH("Anfrage nicht verstanden", 400),
    NICHT_GEFUNDEN("Nicht gefunden", 404),
    METHODE_NICHT_ERLAUBT("Methode nicht erlaubt", 405),
    FORM_NICHT_VERFUEGBAR("Form nicht verfügbar", 406),
    FORM_NICHT_BEKANNT("Form nicht bekannt", 415),
    GRENZE_GROESSE("Zu groß", 413),
    NICHT_BEREIT("Zurzeit nicht möglich", 503),
    INTERNER_FEHLER("Fehler in Zielnetz", 500),

    NETZ_NICHT_GELADEN("Zurzeit nicht möglich", 503),

    /** No GraphQL document at all. */
    FRAGE_UNLESBAR("Anfrage nicht verstanden", 400),
    /** A document that does not fit the schema. */
    FRAGE_UNGUELTIG("Anfrage nicht verstanden", 400),
    GRENZE_WORTE("Anfrage nicht verstanden", 400),
    GRENZE_TIEFE("Anfrage nicht verstanden", 400),
    GRENZE_FELDER("Anfrage nicht verstanden", 400),
    GRENZE_ALIASE("Anfrage nicht verstanden", 400),
    GRENZE_DIREKTIVEN("Anfrage nicht verstanden", 400),
    GRENZE_KOSTEN("Anfrage nicht verstanden", 400);

    private final Verdict verdict;

    CommonCode(String title, int status) {
        verdict = new Verdict(title, status);
    }

    @Override
    public Verdict verdict() {
        return verdict;
    }

    /** What to say where only the status is known. */
    public static CommonCode of(int status) {
        return Stream.of(
                        NICHT_ANGEMELDET,
                        NICHT_ERLAUBT,
                        NICHT_GEFUNDEN,
                        METHODE_NICHT_ERLAUBT,
                        FORM_NICHT_VERFUEGBAR,
                        FORM_NICHT_BEKANNT,
                        GRENZE_GROESSE,
                        NICHT_BEREIT)
                .filter(code -> code.status() == status)
                .findFirst()
                .orElse(status >= 500 ? INTERNER_FEHLER : ANFRAGE_UNVERSTAENDLICH);
    }
}
