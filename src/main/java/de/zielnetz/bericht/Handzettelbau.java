package de.zielnetz.bericht;

import de.zielnetz.bericht.dokument.Dokument;
import de.zielnetz.bericht.dokument.Markdownleser;
import de.zielnetz.bericht.seite.PdfSchreiber;
import de.zielnetz.bericht.vorlage.Beigaben;
import de.zielnetz.bericht.vorlage.Berichtsvorlagen;
import de.zielnetz.sprache.Naehe;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes hand-outs of one page: the template is filled with less and less until it fits, and says what it left out. */
@Component
public class Handzettelbau {

    /**
     * How much may stand there.
     *
     * @param hoechstens entries of a list
     * @param zeichen of a text
     */
    private record Mass(int hoechstens, int zeichen) {}

    private static final List<Mass> MASSE = List.of(
            new Mass(20, 700),
            new Mass(12, 400),
            new Mass(8, 250),
            new Mass(5, 160),
            new Mass(3, 110),
            new Mass(2, 70),
            new Mass(1, 40));

    private final Berichtsfragen fragen;
    private final Berichtsvorlagen vorlagen;
    private final Berichtskopf kopf;

    Handzettelbau(Berichtsfragen fragen, Berichtsvorlagen vorlagen, Berichtskopf kopf) {
        this.fragen = fragen;
        this.vorlagen = vorlagen;
        this.kopf = kopf;
    }

    /** Whether it stays the same as long as the net and the day do. */
    public boolean bleibt(Handzettelart art) {
        return fragen.bleiben(List.of(frage(art)));
    }

    private static String frage(Handzettelart art) {
        return "handzettel-" + art.wort();
    }

    /**
     * Costs one question, and writing a page for each measure that is tried.
     *
     * @throws Berichtsfehler where there is no such thing
     */
    public Dokument baue(Handzettelart art, String kennung, HttpServletRequest anfrage) {
        return fragen.vonEinemStand(() -> {
            Map<String, Object> daten = fragen.frage(frage(art), Map.of("kennung", kennung), anfrage);
            if (daten.get(art.wort()) == null) {
                throw new Berichtsfehler(
                        Berichtsfehler.Code.BERICHT_UNBEKANNT,
                        "Zur Kennung „%s“ gibt es keinen Handzettel: unter „%s“ steht nichts mit ihr im Netz."
                                .formatted(Naehe.kurz(kennung), art.weg()));
            }
            Map<String, Object> worte = new HashMap<>();
            worte.put("daten", daten);
            worte.put("kennung", kennung);
            worte.put("stand", Berichtsfragen.worte(fragen.heute()));
            for (Mass mass : MASSE) {
                Dokument zettel = mitMass(art, worte, mass);
                if (PdfSchreiber.seiten(PdfSchreiber.schreibe(zettel, vorlagen.text("bericht.css"))) == 1) {
                    return zettel;
                }
            }
            throw new IllegalStateException("The smallest measure fits on a page: " + kennung);
        });
    }

    private Dokument mitMass(Handzettelart art, Map<String, Object> gemeinsam, Mass mass) {
        Map<String, Object> worte = new HashMap<>(gemeinsam);
        worte.put("hoechstens", mass.hoechstens());
        worte.put("zeichen", mass.zeichen());
        Beigaben beigaben = new Beigaben();
        String markdown = vorlagen.fuelle(frage(art), worte, beigaben);
        List<String> titel = kopf.zeilen("titel-" + art.wort(), worte);
        return new Dokument(
                titel.get(0),
                titel.size() > 1 ? titel.get(1) : "",
                kopf.zeilen("stand", worte).get(0),
                true,
                Markdownleser.lies(
                        markdown, art.wort(), 0, bild -> beigaben.bilder().containsKey(bild)),
                beigaben.noten(),
                beigaben.bilder());
    }
}
