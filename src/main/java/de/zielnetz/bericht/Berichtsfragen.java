package de.zielnetz.bericht;

import de.zielnetz.bericht.vorlage.Berichtsvorlagen;
import de.zielnetz.dashboard.Fragesteller;
import de.zielnetz.graphql.http.VolatileFields;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what a report is made of, in the name of whoever wants it: the same limits and rights hold as for /graphql. */
@Component
class Berichtsfragen {

    private static final String FRAGMENTE = "fragmente.graphql";
    private static final Pattern LEERZEILE = Pattern.compile("\\n\\s*\\n(?=fragment )");
    private static final Pattern FRAGMENTNAME = Pattern.compile("fragment (\\w+) on");
    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)\\s*:");
    private static final int REVISIONSZEICHEN = 12;
    private static final int VERSUCHE = 3;

    private final Berichtsvorlagen vorlagen;
    private final Fragesteller steller;
    private final Stand stand;

    Berichtsfragen(Berichtsvorlagen vorlagen, Fragesteller steller, Stand stand) {
        this.vorlagen = vorlagen;
        this.steller = steller;
        this.stand = stand;
    }

    Netzstand heute() {
        return stand.aktuell();
    }

    /** What the state of the net is called in templates. */
    static Map<String, Object> worte(Netzstand heute) {
        List<Vorgang> journal = heute.journal();
        Vorgang letzter = journal.get(journal.size() - 1);
        String revision = heute.revision();
        return Map.of(
                "vorgang", letzter.kennung(),
                "zeit", letzter.zeit().toString(),
                "revision", revision.substring(Math.max(0, revision.length() - REVISIONSZEICHEN)),
                "heute", LocalDate.now(Berichtswunsch.HIER).toString());
    }

    /**
     * Does the work so that all of its questions are answered from one state of the net: where that changes meanwhile, once more.
     *
     * @throws Berichtsfehler where it changes again and again
     */
    <T> T vonEinemStand(Supplier<T> arbeit) {
        for (int i = 0; i < VERSUCHE; i++) {
            String vorher = stand.aktuell().revision();
            T ergebnis = arbeit.get();
            if (stand.aktuell().revision().equals(vorher)) {
                return ergebnis;
            }
        }
        throw new Berichtsfehler(
                Berichtsfehler.Code.BERICHTE_BELEGT,
                "Das Netz ändert sich gerade immerzu; ein Bericht soll aber von einem Stand sein. Versuchen Sie es gleich noch einmal.");
    }

    /** Whether all that these ask stays as long as the net and the day do. */
    boolean bleiben(List<String> namen) {
        return namen.stream().noneMatch(name -> VolatileFields.in(vorlagen.text(name + ".graphql")));
    }

    /** @param variablen those that the question does not name are left out */
    Map<String, Object> frage(String name, Map<String, @Nullable Object> variablen, HttpServletRequest anfrage) {
        String frage = mitFragmenten(vorlagen.text(name + ".graphql"));
        Map<String, Object> seine = new HashMap<>();
        VARIABLE.matcher(frage).results().map(m -> m.group(1)).forEach(v -> {
            Object wert = variablen.get(v);
            if (wert != null) {
                seine.put(v, wert);
            }
        });
        @SuppressWarnings("unchecked") // an answer without errors has its data
        Map<String, Object> daten =
                (Map<String, Object>) steller.frage(frage, seine, anfrage).get("data");
        return daten == null ? Map.of() : daten;
    }

    /** With those of the common fragments that it uses. */
    private String mitFragmenten(String frage) {
        StringBuilder ganz = new StringBuilder(frage);
        for (String fragment : LEERZEILE.split(vorlagen.text(FRAGMENTE))) {
            var name = FRAGMENTNAME.matcher(fragment);
            if (name.find() && frage.contains("..." + name.group(1))) {
                ganz.append('\n').append(fragment);
            }
        }
        return ganz.toString();
    }
}
