package de.zielnetz.dashboard;

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

    /** A variable that cannot be taken as it is; the sentence names it, its value and what is expected. */
    static Fragefehler anVariable(String code, String variable, String satz) {
        return new Fragefehler(HttpStatus.BAD_REQUEST, code, satz).mit("variable", variable);
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
