package de.zielnetz.entscheiden.kommentar;

import de.zielnetz.bearbeiten.Nachfolge;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.Netzstand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where comments belong today that were written about a node which was merged away since: at its successor, as long as the merging is not taken back.
 * What is kept stays as it was written. Costs a look into the journal for each node that the net holds no more.
 */
final class Kommentarnachfolge {

    private final Netzstand heute;
    private final Nachfolge nachfolge;
    private final Map<String, String> orte = new HashMap<>();

    Kommentarnachfolge(Netzstand heute, Nachfolge nachfolge) {
        this.heute = heute;
        this.nachfolge = nachfolge;
    }

    /** The same about what is there today, mentioning who is there today. */
    Kommentar heute(Kommentar kommentar) {
        return kommentar.bei(
                ort(kommentar.an()),
                kommentar.rollen().stream().map(this::ort).distinct().toList());
    }

    /** The place that people see; the kept one where a node went without a successor, or two became one. */
    String ort(String gespeichert) {
        return orte.computeIfAbsent(gespeichert, this::bestimme);
    }

    private String bestimme(String gespeichert) {
        List<Schluessel> knoten = Kommentarort.knoten(gespeichert);
        if (knoten.stream().allMatch(k -> heute.netz().finde(k) >= 0)) {
            return gespeichert;
        }
        List<Schluessel> jetzige =
                knoten.stream().flatMap(this::jetziger).distinct().toList();
        return jetzige.size() == knoten.size() ? Kommentarort.mit(gespeichert, jetzige) : gespeichert;
    }

    private Stream<Schluessel> jetziger(Schluessel knoten) {
        return Stream.ofNullable(heute.netz().finde(knoten) >= 0 ? knoten : nachfolge.nachfolger(heute, knoten));
    }
}
