package de.zielnetz.einlesen.abgleich;

import de.zielnetz.einlesen.abgleich.Projektaenderung.Beziehungsaenderung;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.tabelle.Lesefrist;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works out what the net has to become so that it holds what a file of Steckbriefe says; nothing where it does already (idempotent). A fact that a Steckbrief says
 * already gains no evidence; an empty cell takes back what Steckbriefe said and leaves what others say. Costs the
 * statements of the file.
 */
public final class Steckbriefabgleich {

    private final Zielstand ziel;

    /** @param geltendes what of this net holds today: of all else a Steckbrief that is silent says nothing */
    public Steckbriefabgleich(Netz netz, Netz geltendes, Steckbriefquelle quelle) {
        this.ziel = new Zielstand(netz, geltendes, quelle);
    }

    /** What has to change, and project by project what that means. */
    public Abgleichsergebnis gleicheAb(Lesung lesung) {
        Set<Schluessel> aufgenommen = lesung.projekte().stream()
                .filter(p -> !p.fehlerhaft())
                .map(Projektangaben::projekt)
                .collect(Collectors.toSet());
        Set<Schluessel> gebraucht = new LinkedHashSet<>();
        Beziehungsabgleich beziehungen = new Beziehungsabgleich(ziel, lesung, aufgenommen, gebraucht);
        List<Projektaenderung> vergleiche = new ArrayList<>();
        for (Projektangaben angaben : lesung.projekte()) {
            Lesefrist.pruefe();
            vergleiche.add(angaben.fehlerhaft() ? ausgelassen(angaben) : projekt(angaben, beziehungen));
        }
        gebraucht.forEach(schluessel -> lege(schluessel, lesung));
        lesung.aliase().forEach(this::merke);
        return new Abgleichsergebnis(ziel.aenderungen(), vergleiche);
    }

    private static Projektaenderung ausgelassen(Projektangaben angaben) {
        return new Projektaenderung(
                angaben.projekt().eigen(),
                angaben.name(),
                Projektaenderung.Art.AUSGELASSEN,
                angaben.ort(),
                List.of(),
                List.of(),
                List.of());
    }

    private Projektaenderung projekt(Projektangaben angaben, Beziehungsabgleich beziehungen) {
        Zustand alt = ziel.netz().zustand(angaben.projekt());
        Feldabgleich felder = new Feldabgleich(ziel, angaben, alt);
        Zustand danach = felder.danach();
        boolean gleich = Objects.equals(alt, danach);
        if (!gleich) {
            ziel.setze(angaben.projekt(), danach);
        }
        List<Beziehungsaenderung> kommen = beziehungen.behaupte(angaben);
        List<Beziehungsaenderung> gehen = beziehungen.nimmZurueck(angaben);
        Projektaenderung.Art art = gleich && kommen.isEmpty() && gehen.isEmpty()
                ? Projektaenderung.Art.UNVERAENDERT
                : Projektaenderung.Art.GEAENDERT;
        return new Projektaenderung(
                angaben.projekt().eigen(),
                String.valueOf(danach.merkmale().get(Merkmal.NAME)),
                alt == null ? Projektaenderung.Art.NEU : art,
                angaben.ort(),
                felder.felder(),
                kommen,
                gehen);
    }

    /** An organisation that the file names first. */
    private void lege(Schluessel schluessel, Lesung lesung) {
        Lesung.Neues neues = lesung.neue().get(schluessel);
        if (neues != null) {
            ziel.setze(
                    schluessel,
                    new Zustand(
                            Map.of(Merkmal.KENNUNG, schluessel.eigen(), Merkmal.NAME, neues.name()),
                            List.of(ziel.quelle().beleg(neues.ort(), null))));
        }
    }

    private void merke(Lesung.Alias alias) {
        Zustand alt = ziel.zustand(alias.von());
        if (alt == null) {
            return;
        }
        List<String> aliase = new ArrayList<>();
        if (alt.merkmale().get(Merkmal.ALIASE) instanceof List<?> bisherige) {
            bisherige.forEach(a -> aliase.add(String.valueOf(a)));
        }
        String form = Namensform.vergleichbar(alias.name());
        boolean heisstSo = Stream.concat(
                        aliase.stream(), Stream.of(String.valueOf(alt.merkmale().get(Merkmal.NAME))))
                .anyMatch(name -> Namensform.vergleichbar(name).equals(form));
        if (!heisstSo) {
            aliase.add(alias.name());
            Map<Merkmal, Object> merkmale = new EnumMap<>(alt.merkmale());
            merkmale.put(Merkmal.ALIASE, List.copyOf(aliase));
            List<Beleg> belege = new ArrayList<>(alt.belege());
            belege.add(ziel.quelle().beleg(alias.ort(), Merkmal.ALIASE));
            ziel.setze(alias.von(), new Zustand(merkmale, belege));
        }
    }
}
