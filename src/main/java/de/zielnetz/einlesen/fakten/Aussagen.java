package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.abgleich.Fakten;
import de.zielnetz.einlesen.abgleich.Steckbriefquelle;
import de.zielnetz.einlesen.fakten.spalte.Faktenspalten;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.wert.JaNein;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rows state, thing by thing. A row with evidence vouches for its thing, and for each property of a node that it fills; the
 * name goes with the node. What a relationship has beside its ends goes with it, unless several rows of a table speak of it. A row
 * with „ja“ under {@link Faktenspalten#NUR_MERKMALE} vouches for what it fills and for nothing else. A row without evidence is
 * vouched for by what the sheet of evidence says of its thing, and where that says nothing, by the file.
 */
final class Aussagen {

    record Aussage(Map<Merkmal, Object> merkmale, Zeilenbeleg beleg, Faktenzeile zeile) {

        boolean nurMerkmale() {
            return Boolean.TRUE.equals(JaNein.von(zeile.zelle(Faktenspalten.NUR_MERKMALE)));
        }
    }

    record Nennung(Zeilenbeleg beleg, Faktenzeile zeile, String spalte) {}

    private final @Nullable Steckbriefquelle datei;
    private final Melder befunde;
    private final Aussagebelege belegung;
    private final Map<Sache, List<Aussage>> jeSache = new LinkedHashMap<>();
    private final Map<Beziehung, List<Nennung>> nennungen = new LinkedHashMap<>();
    private final Map<Sache, List<Beleg>> einzelne = new LinkedHashMap<>();

    /** @param datei vouches where nobody else is said to; null where each row must name its source */
    Aussagen(@Nullable Steckbriefquelle datei, Melder befunde) {
        this.datei = datei;
        this.befunde = befunde;
        this.belegung = new Aussagebelege(datei, befunde);
    }

    void nimm(Sache sache, Map<Merkmal, Object> merkmale, Zeilenbeleg beleg, Faktenzeile zeile) {
        Map<Merkmal, Object> gesagte = new EnumMap<>(Merkmal.class);
        gesagte.putAll(merkmale);
        gesagte.remove(Merkmal.KENNUNG);
        jeSache.computeIfAbsent(sache, s -> new ArrayList<>()).add(new Aussage(gesagte, beleg, zeile));
    }

    /** That a cell in the row of a node names the relationship; counts only where it has no row of its own. */
    void nenne(Beziehung beziehung, Zeilenbeleg beleg, Faktenzeile zeile, String spalte) {
        nennungen.computeIfAbsent(beziehung, b -> new ArrayList<>()).add(new Nennung(beleg, zeile, spalte));
    }

    /** Evidence that stands on the sheet of evidence. */
    void belege(Sache sache, Beleg beleg) {
        einzelne.computeIfAbsent(sache, s -> new ArrayList<>()).add(beleg);
    }

    /** All of it as facts; two values for one property, and properties of a thing that nobody vouches for, are findings. */
    Fakten fakten(Netz netz) {
        Fakten fakten = new Fakten();
        jeSache.forEach((sache, aussagen) -> stelleFest(sache, aussagen, netz, fakten));
        Set<Beziehung> mitZeile = new HashSet<>();
        jeSache.keySet().forEach(sache -> {
            if (sache instanceof Beziehung b) {
                mitZeile.add(b.mitZeitraum(1));
            }
        });
        nennungen.forEach((genannte, genannt) -> {
            if (!mitZeile.contains(genannte)) {
                Beziehung beziehung = netz.spaeteste(genannte);
                List<Beleg> belege = einzelne.getOrDefault(beziehung, List.of());
                Nennung erste = genannt.get(0);
                fakten.stelleFest(
                        beziehung,
                        Map.of(),
                        belege.isEmpty() ? belegung.derZellen(genannt) : belege,
                        Map.of(),
                        erste.zeile.ganzerOrt(erste.spalte));
            }
        });
        einzelne.forEach((sache, belege) -> {
            if (!fakten.nennt(sache)) {
                fakten.stelleFest(sache, kennung(sache), belege, Map.of(), "");
            }
        });
        return fakten;
    }

    private void stelleFest(Sache sache, List<Aussage> aussagen, Netz netz, Fakten fakten) {
        Map<Merkmal, Object> werte = new EnumMap<>(Merkmal.class);
        werte.putAll(kennung(sache));
        Map<Merkmal, Beleg> eigene = new EnumMap<>(Merkmal.class);
        for (Aussage aussage : aussagen) {
            aussage.merkmale.forEach((merkmal, wert) -> {
                werte.merge(merkmal, wert, (alt, neu) -> zusammen(merkmal, alt, neu, aussage.zeile));
                if (datei != null) {
                    eigene.put(merkmal, datei.beleg(aussage.zeile.ganzerOrt(merkmal.schluessel()), merkmal));
                }
            });
        }
        List<Beleg> belege = new ArrayList<>();
        List<Beleg> weitere = einzelne.getOrDefault(sache, List.of());
        for (Aussage aussage : aussagen) {
            if (aussage.beleg.beleg() != null) {
                Aussagebelege.nimmAuf(Aussagebelege.derZeile(sache, aussage, aussage.beleg.beleg(), aussagen), belege);
            } else if (aussage.beleg.leer() && weitere.isEmpty()) {
                Aussagebelege.nimmAuf(belegung.derDatei(sache, aussage, eigene), belege);
            }
        }
        Aussagebelege.nimmAuf(weitere, belege);
        Aussage erste = aussagen.get(0);
        fakten.stelleFest(sache, werte, belege, eigene, erste.zeile.ganzerOrt(Aussagebelege.hauptspalte(sache, erste)));
        if (netz.zustand(sache) == null && aussagen.stream().allMatch(Aussage::nurMerkmale)) {
            befunde.melde(
                    aussagen.get(0).zeile,
                    Faktenspalten.NUR_MERKMALE,
                    Befund.fehler(
                            Befundart.WIDERSPRUCH,
                            "„%s“ braucht eine Zeile ohne nurMerkmale, die sagt, dass es sie gibt.".formatted(sache)));
        }
    }

    private static Map<Merkmal, Object> kennung(Sache sache) {
        return sache instanceof Schluessel knoten ? Map.of(Merkmal.KENNUNG, knoten.eigen()) : Map.of();
    }

    private Object zusammen(Merkmal merkmal, Object alt, Object neu, Faktenzeile zeile) {
        if (alt instanceof List<?> vorige && neu instanceof List<?> weitere) {
            Set<Object> alle = new LinkedHashSet<>(vorige);
            alle.addAll(weitere);
            return List.copyOf(alle);
        }
        if (!alt.equals(neu)) {
            befunde.melde(
                    zeile,
                    merkmal.schluessel(),
                    Befund.fehler(
                                    Befundart.WIDERSPRUCH,
                                    "„%s“ widerspricht einer anderen Zeile derselben Sache, dort steht „%s“."
                                            .formatted(neu, alt))
                            .mitWert(String.valueOf(neu))
                            .mitErwartung("derselbe Wert in beiden Zeilen"));
        }
        return alt;
    }
}
