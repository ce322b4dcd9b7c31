package de.zielnetz.dashboard;

import de.zielnetz.sprache.Naehe;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A saved question cannot be answered as it was asked; the message is the German sentence for the one who asks. */
final class Fragefehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Map<String, Object> genauer = new LinkedHashMap<>();

    Fragefehler(HttpStatus status, String code, String satz) {
        super(satz);
        this.status = status;
        this.code = code;
    }

    /** Something is wrong with a variable or another parameter of the address. */
    static Fragefehler anVariable(String code, String variable, String satz) {
        return new Fragefehler(HttpStatus.BAD_REQUEST, code, satz).mit("variable", variable);
    }

    /**
     * A value that cannot be taken as it is; the sentence names its place, what it is, what is expected and what is
     * nearest.
     *
     * @param ort the variable, or the place in it: {@code filter.status.ist}
     * @param erwartet for the end of the sentence
     * @param moegliche all that it may be; none where that is no list of words
     */
    static Fragefehler falsch(String code, String ort, Object wert, String erwartet, Collection<String> moegliche) {
        String kurz = Naehe.kurz(wert);
        List<String> naechste = Naehe.naechste(moegliche, String.valueOf(wert));
        return anVariable(
                        code,
                        ort,
                        "„%s“ ist „%s“; erwartet wird %s.%s".formatted(ort, kurz, erwartet, Naehe.satz(naechste)))
                .mit("wert", kurz)
                .mit("erwartet", erwartet)
                .mit("vorschlaege", naechste);
    }

    /** One more member of the problem detail. */
    Fragefehler mit(String name, Object wert) {
        if (!(wert instanceof List<?> liste && liste.isEmpty())) {
            genauer.put(name, wert);
        }
        return this;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, Object> genauer() {
        return genauer;
    }
}
