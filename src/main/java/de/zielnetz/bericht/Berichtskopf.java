package de.zielnetz.bericht;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.bericht.dokument.Block;
import de.zielnetz.bericht.dokument.Lauf;
import de.zielnetz.bericht.dokument.Markdownleser;
import de.zielnetz.bericht.vorlage.Beigaben;
import de.zielnetz.bericht.vorlage.Berichtsvorlagen;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What stands above and below a report, and what all of its templates may use. Asks no question. */
@Component
public class Berichtskopf {

    private final Berichtsvorlagen vorlagen;
    private final Stand stand;

    Berichtskopf(Berichtsvorlagen vorlagen, Stand stand) {
        this.vorlagen = vorlagen;
        this.stand = stand;
    }

    /** By which it is called; costs a template. */
    public String titel(Berichtswunsch wunsch) {
        Netzstand heute = stand.aktuell();
        return zeilen("titel", worte(heute, Berichtszeit.von(wunsch, heute))).get(0);
    }

    /** What all templates may use, by name. */
    static Map<String, Object> worte(Netzstand heute, Berichtszeit zeit) {
        return Map.of(
                "stand",
                Berichtsfragen.worte(heute),
                "zeitraum",
                zeit.worte(),
                "redaktion",
                Benutzer.jetzt().darf(Rolle.REDAKTION));
    }

    /** The paragraphs of a template as words alone. */
    List<String> zeilen(String vorlage, Map<String, Object> worte) {
        return Markdownleser.lies(vorlagen.fuelle(vorlage, worte, new Beigaben()), vorlage, 0, bild -> false).stream()
                .map(block -> block instanceof Block.Absatz absatz ? Lauf.klar(absatz.laeufe()) : "")
                .filter(zeile -> !zeile.isEmpty())
                .toList();
    }
}
