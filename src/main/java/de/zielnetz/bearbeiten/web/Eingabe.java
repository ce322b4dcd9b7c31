package de.zielnetz.bearbeiten.web;

import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.sprache.Naehe;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An input object of GraphQL, read word by word; says where something is wrong.
 *
 * @param ort for the sentence: {@code schritte[2].aendern}
 */
record Eingabe(String ort, Map<String, Object> felder) {

    @Nullable
    String wort(String feld) {
        Object wert = felder.get(feld);
        return wert == null ? null : wert.toString();
    }

    /** What the schema demands. */
    String text(String feld) {
        return String.valueOf(felder.get(feld));
    }

    /** @throws Anfragefehler saying what is expected where it is blank */
    String verlangterText(String feld, String erwartet) {
        if (text(feld).isBlank()) {
            throw falsch(feld, "Da steht nichts; erwartet wird %s.".formatted(erwartet));
        }
        return text(feld);
    }

    @SuppressWarnings("unchecked") // input objects are maps by name
    @Nullable
    Eingabe teil(String feld) {
        Object wert = felder.get(feld);
        return wert == null ? null : new Eingabe(ort + "." + feld, (Map<String, Object>) wert);
    }

    Eingabe verlangt(String feld) {
        return Objects.requireNonNull(teil(feld));
    }

    /** The only name of an input object of which the schema wants exactly one (oneOf). */
    String einziges() {
        return felder.keySet().iterator().next();
    }

    @SuppressWarnings("unchecked") // input objects are maps by name
    List<Eingabe> liste(String feld) {
        List<Map<String, Object>> alle =
                felder.get(feld) instanceof List<?> liste ? (List<Map<String, Object>>) liste : List.of();
        return IntStream.range(0, alle.size())
                .mapToObj(i -> new Eingabe("%s.%s[%d]".formatted(ort, feld, i), alle.get(i)))
                .toList();
    }

    /** What is typed for properties; what is empty is left out. */
    Map<Merkmal, String> werte() {
        Map<Merkmal, String> alle = new EnumMap<>(Merkmal.class);
        for (Eingabe einer : liste("werte")) {
            String wert = einer.wort("wert");
            Merkmal merkmal = einer.verlangtesMerkmal("merkmal");
            if (wert != null && !wert.isBlank()) {
                alle.put(merkmal, wert);
            }
        }
        return alle;
    }

    @Nullable
    Merkmal merkmal(String feld) {
        return wort(feld) == null ? null : merkmalVon(feld, text(feld));
    }

    Merkmal verlangtesMerkmal(String feld) {
        return merkmalVon(feld, text(feld));
    }

    Set<Merkmal> merkmale(String feld) {
        Set<Merkmal> alle = new LinkedHashSet<>();
        if (felder.get(feld) instanceof List<?> worte) {
            worte.forEach(wort -> alle.add(merkmalVon(feld, String.valueOf(wort))));
        }
        return alle;
    }

    private Merkmal merkmalVon(String feld, String wort) {
        Merkmal merkmal = Merkmal.mitSchluessel(wort);
        if (merkmal == null) {
            List<String> alle =
                    Stream.of(Merkmal.values()).map(Merkmal::schluessel).toList();
            throw keines(feld, "Ein Merkmal", wort, alle);
        }
        return merkmal;
    }

    Schluessel schluessel(String feld) {
        return schluessel(feld, text(feld));
    }

    private Schluessel schluessel(String feld, String text) {
        int strich = text.indexOf('/');
        if (strich > 0 && Knotenart.mitLabel(text.substring(0, strich)) == null) {
            List<String> alle =
                    Stream.of(Knotenart.values()).map(Knotenart::label).toList();
            throw keines(feld, "Eine Art", text.substring(0, strich), alle);
        }
        if (strich <= 0 || !Schluessel.istGueltig(text.substring(strich + 1))) {
            throw falsch(
                    feld,
                    "„%s“ ist kein Schlüssel der Form Art/kennung, zum Beispiel Projekt/aim."
                            .formatted(Naehe.kurz(text)));
        }
        return Schluessel.aus(text);
    }

    Sache sache(String feld) {
        return sache(feld, text(feld));
    }

    Set<Beziehung> beziehungen(String feld) {
        Set<Beziehung> alle = new LinkedHashSet<>();
        for (Object text : felder.get(feld) instanceof List<?> liste ? liste : List.of()) {
            if (!(sache(feld, String.valueOf(text)) instanceof Beziehung b)) {
                throw falsch(
                        feld,
                        "„%s“ ist keine Beziehung; erwartet wird etwa Projekt/aim GEHOERT_ZU Handlungsfeld/mobilitaet."
                                .formatted(Naehe.kurz(text)));
            }
            alle.add(b);
        }
        return alle;
    }

    private Sache sache(String feld, String text) {
        String[] teile = text.strip().split(" ", -1);
        if (teile.length != 3 && teile.length != 4) {
            return schluessel(feld, text.strip());
        }
        if (teile.length == 4 && !teile[3].matches("[1-9]\\d{0,5}")) {
            throw falsch(
                    feld,
                    "„%s“ ist keine Nummer eines Zeitraums; erwartet wird eine Zahl ab 1 hinter der Beziehung."
                            .formatted(Naehe.kurz(teile[3])));
        }
        List<String> arten = Stream.of(Kantenart.values()).map(Kantenart::name).toList();
        if (!arten.contains(teile[1])) {
            throw keines(feld, "Eine Beziehung", teile[1], arten);
        }
        return new Beziehung(
                schluessel(feld, teile[0]),
                Kantenart.valueOf(teile[1]),
                schluessel(feld, teile[2]),
                teile.length == 3 ? 1 : Integer.parseInt(teile[3]));
    }

    /** A text that should hold an input object. */
    static Anfragefehler keinJson(String grund) {
        return new Anfragefehler(
                Anfragefehler.Code.UNGUELTIGER_WERT,
                "bearbeitung ist kein JSON-Objekt: %s".formatted(Naehe.kurz(grund)));
    }

    private Anfragefehler falsch(String feld, String satz) {
        return new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, "%s.%s: %s".formatted(ort, feld, satz));
    }

    private Anfragefehler keines(String feld, String was, String wort, List<String> alle) {
        List<String> nahe = Naehe.naechste(alle, wort);
        String satz = "%s „%s“ gibt es nicht.".formatted(was, Naehe.kurz(wort))
                + Naehe.satz(nahe, alle, "Alle nennt das Metamodell in netz.md.");
        return new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, "%s.%s: %s".formatted(ort, feld, satz), nahe);
    }
}
