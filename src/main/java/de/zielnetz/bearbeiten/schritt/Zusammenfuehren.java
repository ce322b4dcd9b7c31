package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zeitspanne;
import de.zielnetz.netz.Zustand;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Two nodes that are one: all relationships, Belege, names and properties of the second come to the first.
 *
 * @param vomGehenden properties in which both differ and the second is right
 */
public record Zusammenfuehren(Schluessel bleibt, Schluessel geht, Set<Merkmal> vomGehenden)
        implements Bearbeitungsschritt {

    @Override
    public boolean brauchtBeleg() {
        return false;
    }

    @Override
    public void wirke(Werkbank bank, Beleg beleg) {
        if (Vorhandenes.verlange(bank, bleibt, "bleibt") == null
                || Vorhandenes.verlange(bank, geht, "geht") == null
                || !passt(bank)) {
            return;
        }
        if (geht.art() == Knotenart.QUELLE) {
            Quellenbelege.schreibeUm(bank, geht, bleibt);
        }
        Zustand eins = Objects.requireNonNull(bank.zustand(bleibt));
        Zustand zwei = Objects.requireNonNull(bank.zustand(geht));
        for (Beziehung beziehung : bank.beziehungen(geht)) {
            haengeUm(bank, beziehung);
        }
        bank.nimmWeg(geht);
        bank.setze(bleibt, zusammen(bank, eins, zwei));
    }

    private boolean passt(Werkbank bank) {
        if (bleibt.equals(geht)) {
            bank.fehler("geht", "Das ist zweimal derselbe Eintrag.");
            return false;
        }
        if (bleibt.art() != geht.art()) {
            bank.fehler(
                    "geht",
                    "%s und %s sind von verschiedener Art und lassen sich nicht zusammenführen."
                            .formatted(bank.inWorten(bleibt), bank.inWorten(geht)));
            return false;
        }
        return true;
    }

    private void haengeUm(Werkbank bank, Beziehung alte) {
        Zustand zustand = bank.zustand(alte);
        bank.nimmWeg(alte);
        Beziehung neue = new Beziehung(
                alte.von().equals(geht) ? bleibt : alte.von(),
                alte.art(),
                alte.nach().equals(geht) ? bleibt : alte.nach(),
                alte.zeitraum());
        if (zustand == null) {
            return;
        }
        if (neue.von().equals(neue.nach())) {
            bank.hinweis("", "%s fällt weg: Beide werden eins.".formatted(bank.inWorten(alte)));
            return;
        }
        Map<Beziehung, Zustand> zeitraeume = bank.zeitraeume(neue);
        Beziehung vorhandene = zeitraeume.keySet().stream()
                .filter(b -> Zeitspanne.von(zustand)
                        .ueberschneidet(Zeitspanne.von(Objects.requireNonNull(zeitraeume.get(b)))))
                .findFirst()
                .orElse(null);
        if (vorhandene == null) {
            bank.setze(zeitraeume.isEmpty() ? neue : bank.weiterer(neue), zustand);
            return;
        }
        vereine(bank, vorhandene, zustand);
    }

    /** Both say it of the same time: what the one that stays says of it holds. */
    private static void vereine(Werkbank bank, Beziehung neue, Zustand zustand) {
        Zustand vorhandener = Objects.requireNonNull(bank.zustand(neue));
        Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
        merkmale.putAll(zustand.merkmale());
        merkmale.putAll(vorhandener.merkmale());
        zustand.merkmale().forEach((merkmal, wert) -> {
            if (!wert.equals(merkmale.get(merkmal))) {
                bank.warnung(
                        "",
                        "%s sagen beide, und %s ist verschieden: Es bleibt %s; %s entfällt."
                                .formatted(
                                        bank.inWorten(neue),
                                        Wertform.name(neue, merkmal),
                                        Wertform.zitat(neue, merkmal, merkmale.get(merkmal)),
                                        Wertform.zitat(neue, merkmal, wert)),
                        List.of());
            }
        });
        bank.setze(neue, new Zustand(merkmale, Belegliste.zusammen(vorhandener.belege(), zustand.belege())));
    }

    private Zustand zusammen(Werkbank bank, Zustand eins, Zustand zwei) {
        Map<Merkmal, Object> merkmale = new EnumMap<>(eins.merkmale());
        List<Beleg> belege = ausdruecklich(eins);
        List<Beleg> mitgebrachte = ausdruecklich(zwei);
        zwei.merkmale().forEach((merkmal, wert) -> {
            Object bisher = merkmale.get(merkmal);
            if (merkmal == Merkmal.KENNUNG || merkmal == Merkmal.ALIASE || wert.equals(bisher)) {
                return;
            }
            if (bisher == null || vomGehenden.contains(merkmal)) {
                merkmale.put(merkmal, wert);
                belege.removeIf(b -> b.merkmal() == merkmal);
            } else {
                mitgebrachte.removeIf(b -> b.merkmal() == merkmal);
                if (merkmal != Merkmal.NAME) {
                    widerspricht(bank, merkmal, bisher, wert);
                }
            }
        });
        List<String> aliase = aliase(merkmale, eins, zwei);
        if (!aliase.isEmpty()) {
            merkmale.put(Merkmal.ALIASE, aliase);
        }
        return new Zustand(merkmale, Belegliste.zusammen(belege, mitgebrachte));
    }

    /**
     * The Belege, one at least for each property: a Beleg for the node itself vouches for properties that have none of
     * their own, and must not do so for those of the other node.
     */
    private static List<Beleg> ausdruecklich(Zustand zustand) {
        List<Beleg> belege = new ArrayList<>(zustand.belege());
        List<Beleg> fuerAlles = belege.stream().filter(b -> b.merkmal() == null).toList();
        for (Merkmal merkmal : zustand.merkmale().keySet()) {
            boolean mitDemKnoten = merkmal == Merkmal.KENNUNG || merkmal == Merkmal.NAME || merkmal == Merkmal.ALIASE;
            if (!mitDemKnoten && belege.stream().noneMatch(b -> b.merkmal() == merkmal)) {
                fuerAlles.forEach(b -> belege.add(b.fuer(merkmal)));
            }
        }
        return belege;
    }

    private void widerspricht(Werkbank bank, Merkmal merkmal, Object bleibender, Object entfallender) {
        bank.warnung(
                merkmal.schluessel(),
                "%s ist bei beiden verschieden: Es bleibt %s; %s entfällt."
                        .formatted(
                                Wertform.name(bleibt, merkmal),
                                Wertform.zitat(bleibt, merkmal, bleibender),
                                Wertform.zitat(bleibt, merkmal, entfallender)),
                List.of(Wertform.text(entfallender)));
    }

    /** Every name that either bears or bore, but the one it bears now. */
    private static List<String> aliase(Map<Merkmal, Object> merkmale, Zustand eins, Zustand zwei) {
        Set<String> namen = new LinkedHashSet<>();
        for (Zustand einer : List.of(eins, zwei)) {
            if (einer.merkmale().get(Merkmal.ALIASE) instanceof List<?> bisherige) {
                bisherige.forEach(alias -> namen.add(String.valueOf(alias)));
            }
            namen.add(String.valueOf(einer.merkmale().get(Merkmal.NAME)));
        }
        namen.remove(String.valueOf(merkmale.get(Merkmal.NAME)));
        return List.copyOf(namen);
    }
}
