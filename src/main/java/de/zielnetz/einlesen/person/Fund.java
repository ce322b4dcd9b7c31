package de.zielnetz.einlesen.person;

import de.zielnetz.einlesen.abgleich.Steckbriefquelle;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A stored text, or list of texts, in which the core of a name stands.
 *
 * @param traeger labels of the node, or the type of the relationship
 * @param knoten what else says which it is
 */
record Fund(
        boolean kante, String id, List<String> traeger, String eigenschaft, Object wert, Map<String, Object> knoten) {

    static Fund von(boolean kante, Record zeile) {
        return new Fund(
                kante,
                zeile.get("id").asString(),
                zeile.get("traeger").asList(wert -> wert.asString()),
                zeile.get("eigenschaft").asString(),
                zeile.get("wert").asObject(),
                zeile.get("knoten").asMap());
    }

    @Nullable
    Umgang umgang() {
        boolean benanntNachDatei = Merkmal.NAME.schluessel().equals(eigenschaft)
                && traeger.contains(Knotenart.QUELLE.label())
                && Steckbriefquelle.ART.equals(knoten.get("art"));
        return benanntNachDatei ? Umgang.DATEINAME : Personenorte.umgang(traeger, eigenschaft);
    }

    List<String> texte() {
        return wert instanceof List<?> liste
                ? liste.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(wert));
    }

    /** Label and kennung of a node of the net; null of all others. */
    @Nullable
    String schluessel() {
        return traeger.stream()
                .filter(label -> Knotenart.mitLabel(label) != null)
                .map(label -> label + "/" + knoten.get("kennung"))
                .findFirst()
                .orElse(null);
    }

    /** Whether it is a fact of today or evidence for one. */
    boolean imNetz() {
        return schluessel() != null
                || traeger.contains("Beleg")
                || (kante && Stream.of(Kantenart.values()).map(Enum::name).anyMatch(traeger::contains));
    }

    /** Where it stands, for people; the how manieth of a list of changes says of which thing. */
    String ort(int platz) {
        String wo;
        if (schluessel() != null) {
            wo = "%s „%s“".formatted(schluessel(), knoten.get("name"));
        } else if (kante) {
            wo = "Beziehung " + knoten.getOrDefault("kennung", String.join(" ", traeger));
        } else if (traeger.contains("Beleg")) {
            wo = "Beleg zu " + knoten.get("sache");
        } else if (traeger.contains("Aenderung")) {
            Object sache = knoten.get("sachen") instanceof List<?> sachen && platz < sachen.size()
                    ? sachen.get(platz)
                    : knoten.get("name");
            wo = "Geschichte von %s in %s".formatted(sache, knoten.get("vorgang"));
        } else {
            wo = String.join(" ", traeger) + " " + knoten.getOrDefault("kennung", "");
        }
        return wo.strip() + ", " + eigenschaft;
    }
}
