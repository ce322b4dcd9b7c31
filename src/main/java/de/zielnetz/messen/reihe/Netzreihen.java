package de.zielnetz.messen.reihe;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The series that the net itself gives: each Indikator with a value and a date is a point. Those of one year each belong
 * to one series where their kennungen are the same up to that year and they count in the same unit: bitkom-index-2023
 * and bitkom-index-2024 are bitkom-index. Costs the Indikatoren.
 */
public final class Netzreihen {

    private Netzreihen() {}

    /** By kennung, in the order of the net; also those of which nothing is measured yet. */
    public static Map<String, Reihe> von(Netz netz) {
        Map<String, List<Integer>> gruppen = new LinkedHashMap<>();
        IntStream.range(netz.anfang(Knotenart.INDIKATOR), netz.ende(Knotenart.INDIKATOR))
                .forEach(k -> gruppen.computeIfAbsent(kennung(netz, k, gruppen), g -> new ArrayList<>())
                        .add(k));
        Map<String, Reihe> reihen = new LinkedHashMap<>();
        gruppen.forEach((kennung, knoten) -> reihen.put(kennung, reihe(netz, kennung, knoten)));
        return reihen;
    }

    private static String kennung(Netz netz, int k, Map<String, List<Integer>> gruppen) {
        String eigene = netz.kennung(k);
        String stamm = stamm(eigene, text(netz, k, Merkmal.DATUM));
        List<Integer> schon = gruppen.get(stamm);
        boolean passt = schon == null
                || Objects.equals(netz.wert(schon.get(0), Merkmal.EINHEIT), netz.wert(k, Merkmal.EINHEIT));
        return passt ? stamm : eigene;
    }

    /** Without the year of its date at its end; itself where none is there. */
    static String stamm(String kennung, @Nullable String datum) {
        String jahr = datum == null ? "" : "-" + datum.substring(0, 4);
        return !jahr.isEmpty() && kennung.endsWith(jahr) && kennung.length() > jahr.length()
                ? kennung.substring(0, kennung.length() - jahr.length())
                : kennung;
    }

    private static Reihe reihe(Netz netz, String kennung, List<Integer> knoten) {
        int letzter = knoten.get(knoten.size() - 1);
        String einheit = text(netz, letzter, Merkmal.EINHEIT);
        boolean jahre = !netz.kennung(letzter).equals(kennung);
        return new Reihe(
                kennung,
                jahre ? ohneJahr(netz.name(letzter), text(netz, letzter, Merkmal.DATUM)) : netz.name(letzter),
                jahre ? null : text(netz, letzter, Merkmal.BESCHREIBUNG),
                einheit,
                Messzahl.istRang(einheit) ? Zielrichtung.WENIGER : null,
                null,
                knoten.stream().map(netz::kennung).toList(),
                null,
                null,
                null,
                punkte(netz, knoten));
    }

    /** „Bitkom Smart-City-Index 2024, Energie und Umwelt: Platz 15“ names a value; its series is called without year and value. */
    static String ohneJahr(String name, @Nullable String datum) {
        int wert = name.indexOf(": ");
        String vorn = wert < 0 ? name : name.substring(0, wert);
        String ohne = datum == null ? vorn : vorn.replaceFirst("\\s*\\b" + datum.substring(0, 4) + "\\b", "");
        return ohne.isBlank() ? name : ohne.strip();
    }

    /** Those of these nodes that have a value and a date, in the order of time. */
    public static List<Messpunkt> punkte(Netz netz, List<Integer> knoten) {
        return knoten.stream()
                .filter(k -> netz.wert(k, Merkmal.WERT) != null && netz.wert(k, Merkmal.DATUM) != null)
                .map(k -> punkt(netz, k))
                .sorted(java.util.Comparator.comparingDouble(Messpunkt::zeit).thenComparing(Messpunkt::tag))
                .toList();
    }

    private static Messpunkt punkt(Netz netz, int k) {
        List<Beleg> belege = netz.knotenbelege(k);
        Beleg beleg = belege.isEmpty() ? null : belege.get(0);
        return new Messpunkt(
                netz.schluessel(k).kennung(),
                String.valueOf(netz.wert(k, Merkmal.DATUM)),
                ((Number) Objects.requireNonNull(netz.wert(k, Merkmal.WERT))).doubleValue(),
                (Long) netz.wert(k, Merkmal.VON_ANZAHL),
                netz.merkmalbelegart(k, Merkmal.WERT),
                Messherkunft.NETZ,
                beleg == null ? null : beleg.quelle(),
                null,
                beleg == null ? null : beleg.fundstelle(),
                beleg == null ? null : beleg.begruendung(),
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable String text(Netz netz, int k, Merkmal merkmal) {
        Object wert = netz.wert(k, merkmal);
        return wert == null ? null : wert.toString();
    }
}
