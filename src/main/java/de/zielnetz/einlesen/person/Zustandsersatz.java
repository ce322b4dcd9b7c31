package de.zielnetz.einlesen.person;

import de.zielnetz.einlesen.abgleich.Steckbriefquelle;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes a name out of a past state, as the journal keeps it in JSON: each value as it would go at its place in the net. */
final class Zustandsersatz {

    /** How the places of past states begin. */
    static final String GESCHICHTE = "Geschichte von ";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> BELEG = List.of("Beleg");

    /** What becomes of a text at a place. */
    interface Textersatz {
        String text(@Nullable Umgang umgang, String ort, String text);
    }

    private final Kennungsersatz kennungen;
    private final Textersatz texte;

    Zustandsersatz(Kennungsersatz kennungen, Textersatz texte) {
        this.kennungen = kennungen;
        this.texte = texte;
    }

    /**
     * The state without the name.
     *
     * @param json empty where there is none
     * @param ort {@code Geschichte von Projekt/aim in v7}
     */
    String ohneName(String json, String ort) {
        if (json.isEmpty()) {
            return json;
        }
        Map<String, Object> alles = JSON.readValue(json, new TypeReference<>() {});
        String vorher = JSON.writeValueAsString(alles);
        Map<String, Object> merkmale = objekt(alles.get("merkmale"));
        Knotenart art = art(ort);
        boolean datei = Steckbriefquelle.ART.equals(merkmale.get(Merkmal.ART.schluessel())) && art == Knotenart.QUELLE;
        merkmale.replaceAll((name, wert) -> merkmal(ort, art, datei, name, wert));
        if (alles.get("belege") instanceof List<?> belege) {
            belege.forEach(beleg -> objekt(beleg).replaceAll((name, wert) -> beleg(ort, name, wert)));
        }
        String nachher = JSON.writeValueAsString(alles);
        return nachher.equals(vorher) ? json : nachher;
    }

    private @Nullable Object merkmal(
            String ort, @Nullable Knotenart art, boolean datei, String name, @Nullable Object wert) {
        Merkmal merkmal = Merkmal.mitSchluessel(name);
        if (merkmal == Merkmal.KENNUNG && art != null && wert instanceof String kennung) {
            return kennungen.eigen(art, kennung);
        }
        Umgang umgang = merkmal == Merkmal.NAME && datei
                ? Umgang.DATEINAME
                : merkmal == null ? null : Personenorte.umgang(merkmal);
        String stelle = ort + ", " + name;
        if (wert instanceof String text) {
            return texte.text(umgang, stelle, text);
        }
        return wert instanceof List<?> liste
                ? liste.stream()
                        .map(text -> (Object) texte.text(umgang, stelle, String.valueOf(text)))
                        .toList()
                : wert;
    }

    private @Nullable Object beleg(String ort, String name, @Nullable Object wert) {
        return wert instanceof String text
                ? texte.text(Personenorte.umgang(BELEG, name), ort + ", Beleg, " + name, text)
                : wert;
    }

    private static @Nullable Knotenart art(String ort) {
        try {
            String sache = ort.substring(GESCHICHTE.length(), ort.lastIndexOf(" in "));
            return Sache.aus(sache) instanceof Schluessel s ? s.art() : null;
        } catch (IllegalArgumentException e) {
            return null; // of a kind that Zielnetz knows no more
        }
    }

    @SuppressWarnings("unchecked") // as all JSON objects are read
    private static Map<String, Object> objekt(@Nullable Object wert) {
        return (Map<String, Object>) Objects.requireNonNull(wert);
    }
}
