package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.abgleich.Fakten;
import de.zielnetz.einlesen.abgleich.Projektaenderung;
import de.zielnetz.einlesen.abgleich.Projektaenderung.Beziehungsaenderung;
import de.zielnetz.einlesen.abgleich.Projektaenderung.Feldaenderung;
import de.zielnetz.einlesen.abgleich.Sachaenderung;
import de.zielnetz.graphql.Aenderungssatz;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Lesung;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the workbook of a city would change, in words: project by project, and all else. */
final class Stadtvorschau {

    private final Netz netz;
    private final Fakten fakten;
    private final Map<Sache, Aenderung> aenderungen = new LinkedHashMap<>();
    private final Map<Schluessel, List<Beziehung>> jeProjekt = new HashMap<>();

    Stadtvorschau(Netz netz, Fakten fakten, List<Aenderung> aenderungen) {
        this.netz = netz;
        this.fakten = fakten;
        for (Aenderung aenderung : aenderungen) {
            this.aenderungen.put(aenderung.sache(), aenderung);
            if (aenderung.sache() instanceof Beziehung b && b.anker().art() == Knotenart.PROJEKT) {
                jeProjekt.computeIfAbsent(b.anker(), p -> new ArrayList<>()).add(b);
            }
        }
    }

    /** New things that are no projects. */
    Map<Schluessel, Lesung.Neues> neue() {
        Map<Schluessel, Lesung.Neues> neue = new LinkedHashMap<>();
        aenderungen.values().forEach(a -> {
            if (a.sache() instanceof Schluessel s && a.alt() == null && s.art() != Knotenart.PROJEKT) {
                neue.put(s, new Lesung.Neues(name(s), fakten.ort(s)));
            }
        });
        return neue;
    }

    /** Every project of which the file speaks. */
    List<Projektaenderung> projekte() {
        List<Projektaenderung> projekte = new ArrayList<>();
        for (Sache sache : fakten.sachen()) {
            if (sache instanceof Schluessel s && s.art() == Knotenart.PROJEKT) {
                projekte.add(projekt(s));
                jeProjekt.remove(s);
            }
        }
        jeProjekt.keySet().forEach(s -> projekte.add(projekt(s)));
        return projekte;
    }

    private Projektaenderung projekt(Schluessel projekt) {
        Aenderung aenderung = aenderungen.get(projekt);
        List<Beziehung> beziehungen = jeProjekt.getOrDefault(projekt, List.of());
        boolean gleich = aenderung == null && beziehungen.isEmpty();
        return new Projektaenderung(
                projekt.eigen(),
                name(projekt),
                netz.finde(projekt) < 0
                        ? Projektaenderung.Art.NEU
                        : gleich ? Projektaenderung.Art.UNVERAENDERT : Projektaenderung.Art.GEAENDERT,
                fakten.ort(projekt),
                aenderung == null ? List.of() : felder(aenderung),
                beziehungen.stream().map(b -> beziehung(projekt, b)).toList(),
                List.of());
    }

    private Beziehungsaenderung beziehung(Schluessel projekt, Beziehung b) {
        boolean hin = b.von().equals(projekt);
        Schluessel ziel = hin ? b.nach() : b.von();
        Aenderung aenderung = Objects.requireNonNull(aenderungen.get(b));
        Zustand neu = Objects.requireNonNull(aenderung.neu());
        return new Beziehungsaenderung(
                hin ? b.art().hin() : b.art().her(),
                ziel.kennung(),
                name(ziel),
                fakten.ort(b),
                neu.belegart(),
                aenderung.alt() != null);
    }

    /** Changes of things that are no projects and were there before, and of relationships at which no project stands. */
    List<Sachaenderung> weitere() {
        List<Sachaenderung> weitere = new ArrayList<>();
        for (Aenderung a : aenderungen.values()) {
            boolean anderswo = a.sache() instanceof Schluessel s && (s.art() == Knotenart.PROJEKT || a.alt() == null);
            if (!anderswo && a.sache().anker().art() != Knotenart.PROJEKT) {
                weitere.add(new Sachaenderung(
                        a.sache().kennung(),
                        a.tat(),
                        Aenderungssatz.von(a, s -> "%s „%s“".formatted(s.art().einzahl(), name(s))),
                        fakten.ort(a.sache()),
                        felder(a)));
            }
        }
        return weitere;
    }

    private List<Feldaenderung> felder(Aenderung aenderung) {
        List<Feldaenderung> felder = new ArrayList<>();
        for (Merkmal merkmal : Merkmal.values()) {
            Object alt = wert(aenderung.alt(), merkmal);
            Object neu = wert(aenderung.neu(), merkmal);
            if (merkmal != Merkmal.KENNUNG && !Objects.equals(alt, neu)) {
                felder.add(new Feldaenderung(merkmal, alt, neu, fakten.ort(aenderung.sache())));
            }
        }
        return felder;
    }

    private static @Nullable Object wert(@Nullable Zustand zustand, Merkmal merkmal) {
        return zustand == null ? null : zustand.merkmale().get(merkmal);
    }

    private String name(Schluessel schluessel) {
        Aenderung aenderung = aenderungen.get(schluessel);
        Object neuer = aenderung == null ? null : wert(aenderung.neu(), Merkmal.NAME);
        int k = netz.finde(schluessel);
        return neuer != null ? neuer.toString() : k < 0 ? schluessel.eigen() : netz.name(k);
    }
}
