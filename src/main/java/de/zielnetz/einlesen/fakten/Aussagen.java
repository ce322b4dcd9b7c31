package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.spalte.Faktenspalten;
import de.zielnetz.einlesen.abgleich.Fakten;
import de.zielnetz.einlesen.abgleich.Steckbriefquelle;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import java.util.ArrayList;
import java.util.EnumMap;
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

    private record Aussage(Map<Merkmal, Object> merkmale, Zeilenbeleg beleg, Faktenzeile zeile) {

        boolean nurMerkmale() {
            return "ja".equals(zeile.zelle(Faktenspalten.NUR_MERKMALE));
        }
    }

    private record Nennung(Zeilenbeleg beleg, Faktenzeile zeile, String spalte) {}

    private final @Nullable Steckbriefquelle datei;
    private final Melder befunde;
    private final Map<Sache, List<Aussage>> jeSache = new LinkedHashMap<>();
    private final Map<Beziehung, List<Nennung>> nennungen = new LinkedHashMap<>();
    private final Map<Sache, List<Beleg>> einzelne = new LinkedHashMap<>();

    /** @param datei vouches where nobody else is said to; null where each row must name its source */
    Aussagen(@Nullable Steckbriefquelle datei, Melder befunde) {
        this.datei = datei;
        this.befunde = befunde;
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
        nennungen.forEach((beziehung, genannt) -> {
            if (!jeSache.containsKey(beziehung)) {
                List<Beleg> belege = einzelne.getOrDefault(beziehung, List.of());
                Nennung erste = genannt.get(0);
                fakten.stelleFest(
                        beziehung,
                        Map.of(),
                        belege.isEmpty() ? belegeDerZellen(genannt) : belege,
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
                nimmAuf(belegeDerZeile(sache, aussage, aussage.beleg.beleg(), aussagen), belege);
            } else if (aussage.beleg.leer() && weitere.isEmpty()) {
                nimmAuf(belegeDerDatei(sache, aussage, eigene), belege);
            }
        }
        nimmAuf(weitere, belege);
        Aussage erste = aussagen.get(0);
        fakten.stelleFest(sache, werte, belege, eigene, erste.zeile.ganzerOrt(hauptspalte(sache, erste)));
        if (netz.zustand(sache) == null && aussagen.stream().allMatch(Aussage::nurMerkmale)) {
            befunde.melde(
                    aussagen.get(0).zeile,
                    Faktenspalten.NUR_MERKMALE,
                    Befund.fehler(
                            Befundart.WIDERSPRUCH,
                            "„%s“ braucht eine Zeile ohne nurMerkmale, die sagt, dass es sie gibt.".formatted(sache)));
        }
    }

    /** Of one place, the later counts. */
    private static void nimmAuf(List<Beleg> neue, List<Beleg> belege) {
        for (Beleg beleg : neue) {
            belege.removeIf(vorhanden -> vorhanden.selbeStelle(beleg));
            belege.add(beleg);
        }
    }

    private static List<Beleg> belegeDerZeile(Sache sache, Aussage aussage, Beleg beleg, List<Aussage> alle) {
        List<Beleg> belege = new ArrayList<>();
        if (!aussage.nurMerkmale()) {
            belege.add(beleg);
        }
        for (Merkmal merkmal : aussage.merkmale.keySet()) {
            if (aussage.nurMerkmale() || brauchtEigenen(sache, merkmal, aussage, alle)) {
                belege.add(beleg.fuer(merkmal));
            }
        }
        return belege;
    }

    private List<Beleg> belegeDerDatei(Sache sache, Aussage aussage, Map<Merkmal, Beleg> eigene) {
        if (datei == null) {
            befunde.melde(aussage.zeile, Faktenspalten.QUELLE, Belegleser.unvollstaendig());
            return List.of();
        }
        List<Beleg> belege = new ArrayList<>();
        if (!aussage.nurMerkmale()) {
            belege.add(datei.beleg(aussage.zeile.ganzerOrt(hauptspalte(sache, aussage)), null));
        }
        if (sache instanceof Schluessel || aussage.nurMerkmale()) {
            eigene.forEach((merkmal, beleg) -> {
                if (merkmal != Merkmal.NAME && aussage.merkmale.containsKey(merkmal)) {
                    belege.add(beleg);
                }
            });
        }
        return belege;
    }

    private List<Beleg> belegeDerZellen(List<Nennung> genannt) {
        List<Beleg> belege = new ArrayList<>();
        for (Nennung nennung : genannt) {
            if (nennung.beleg.beleg() != null) {
                nimmAuf(List.of(nennung.beleg.beleg()), belege);
            } else if (nennung.beleg.leer() && datei != null) {
                belege.add(datei.beleg(nennung.zeile.ganzerOrt(nennung.spalte), null));
            } else if (nennung.beleg.leer()) {
                befunde.melde(nennung.zeile, nennung.spalte, Belegleser.unvollstaendig());
            }
        }
        return belege;
    }

    private static String hauptspalte(Sache sache, Aussage aussage) {
        return sache instanceof Beziehung
                ? Faktenspalten.VON
                : aussage.merkmale.containsKey(Merkmal.NAME) ? Merkmal.NAME.schluessel() : Faktenspalten.KENNUNG;
    }

    private static Map<Merkmal, Object> kennung(Sache sache) {
        return sache instanceof Schluessel knoten ? Map.of(Merkmal.KENNUNG, knoten.eigen()) : Map.of();
    }

    @SuppressWarnings("ReferenceEquality") // another row, even where it says the same
    private static boolean brauchtEigenen(Sache sache, Merkmal merkmal, Aussage eine, List<Aussage> alle) {
        return sache instanceof Schluessel
                ? merkmal != Merkmal.NAME
                : alle.stream()
                        .anyMatch(a -> a != eine
                                && a.zeile.blatt().name().equals(eine.zeile.blatt().name()));
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
