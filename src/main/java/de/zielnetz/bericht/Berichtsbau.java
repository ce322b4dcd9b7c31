package de.zielnetz.bericht;

import de.zielnetz.bericht.dokument.Block;
import de.zielnetz.bericht.dokument.Dokument;
import de.zielnetz.bericht.dokument.Markdownleser;
import de.zielnetz.bericht.einleitung.Einleitungsablage;
import de.zielnetz.bericht.einleitung.GanzeEinleitung;
import de.zielnetz.bericht.vorlage.Beigaben;
import de.zielnetz.bericht.vorlage.BerichtSettings;
import de.zielnetz.bericht.vorlage.Berichtsvorlagen;
import de.zielnetz.stand.Netzstand;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the report: asks for each of its parts, lets templates make sentences of the answers, and reads them into one document. */
@Component
public class Berichtsbau {

    private final Berichtsfragen fragen;
    private final Berichtskopf kopf;
    private final Berichtsvorlagen vorlagen;
    private final Einleitungsablage einleitungen;
    private final Duration hoechstdauer;

    Berichtsbau(
            Berichtsfragen fragen,
            Berichtskopf kopf,
            Berichtsvorlagen vorlagen,
            Einleitungsablage einleitungen,
            BerichtSettings einstellungen) {
        this.fragen = fragen;
        this.kopf = kopf;
        this.vorlagen = vorlagen;
        this.einleitungen = einleitungen;
        this.hoechstdauer = einstellungen.hoechstdauer();
    }

    /**
     * Costs its questions, each within the limits of one request.
     *
     * @throws Berichtsfehler where it takes too long, or the net does not come to rest
     * @throws de.zielnetz.fehler.Refused where a question or a template fails
     */
    public Dokument baue(Berichtswunsch wunsch, HttpServletRequest anfrage) {
        long ende = System.nanoTime() + hoechstdauer.toNanos();
        return fragen.vonEinemStand(() -> vonJetzt(wunsch, anfrage, ende));
    }

    /** Whether it stays the same as long as the net, the day and the introduction do. */
    public boolean bleibt(Berichtswunsch wunsch) {
        return fragen.bleiben(wunsch.teile().stream()
                .filter(name -> !name.equals(Berichtsteil.EINLEITUNG))
                .toList());
    }

    private Dokument vonJetzt(Berichtswunsch wunsch, HttpServletRequest anfrage, long ende) {
        Netzstand heute = fragen.heute();
        Berichtszeit zeit = Berichtszeit.von(wunsch, heute);
        Map<String, Object> gemeinsam = Berichtskopf.worte(heute, zeit);
        Beigaben beigaben = new Beigaben();
        List<Block> bloecke = new ArrayList<>();
        Map<String, byte[]> bilder = new HashMap<>();
        for (String name : wunsch.teile()) {
            if (System.nanoTime() > ende) {
                throw new Berichtsfehler(
                        Berichtsfehler.Code.BERICHT_ZU_LANG,
                        "Der Bericht dauert länger als %d Sekunden und wurde vor dem Teil „%s“ abgebrochen: wählen Sie weniger Teile."
                                .formatted(hoechstdauer.toSeconds(), name));
            }
            if (name.equals(Berichtsteil.EINLEITUNG)) {
                GanzeEinleitung einleitung = einleitungen.ganz();
                bloecke.addAll(einleitung.bloecke());
                bilder.putAll(einleitung.bilder());
            } else {
                Map<String, Object> worte = new HashMap<>(gemeinsam);
                worte.put("daten", fragen.frage(name, zeit.variablen(), anfrage));
                String markdown = vorlagen.fuelle(name, worte, beigaben);
                bloecke.addAll(Markdownleser.lies(
                        markdown, name, 0, bild -> beigaben.bilder().containsKey(bild)));
            }
        }
        bilder.putAll(beigaben.bilder());
        List<String> titel = kopf.zeilen("titel", gemeinsam);
        return new Dokument(
                titel.get(0),
                titel.size() > 1 ? titel.get(1) : "",
                kopf.zeilen("stand", gemeinsam).get(0),
                false,
                bloecke,
                beigaben.noten(),
                bilder);
    }
}
