package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Other values for properties of a node or a relationship. A node that gets another name keeps the old one as an alias. */
public record Aendern(Sache sache, List<Feld> felder) implements Bearbeitungsschritt {

    /**
     * @param wert as it was typed; null takes the property away
     * @param bisher what stood there when it was looked at, null where nobody says: then it must still stand there
     *     (optimistic locking); empty where nothing did
     */
    public record Feld(
            Merkmal merkmal,
            @Nullable String wert,
            @Nullable String bisher) {}

    @Override
    public void wirke(Werkbank bank, Beleg beleg) {
        Zustand alt = Vorhandenes.verlange(bank, sache);
        if (alt == null) {
            return;
        }
        Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
        merkmale.putAll(alt.merkmale());
        List<Beleg> belege = new ArrayList<>(alt.belege());
        for (Feld feld : felder) {
            if (Wertleser.pruefe(bank, sache, feld.merkmal()) && stehtNochSo(bank, feld, merkmale)) {
                aendere(bank, feld, beleg, merkmale, belege);
            }
        }
        Zeitfolge.pruefe(bank, sache, alt, merkmale);
        bank.setze(sache, new Zustand(merkmale, belege));
    }

    private boolean stehtNochSo(Werkbank bank, Feld feld, Map<Merkmal, Object> merkmale) {
        String jetzt = Wertform.text(merkmale.get(feld.merkmal()));
        if (feld.bisher() == null || feld.bisher().strip().equals(jetzt.strip())) {
            return true;
        }
        bank.fehler(
                feld.merkmal().schluessel(),
                "Inzwischen hat jemand %s geändert: Dort stand %s, jetzt steht dort %s; Sie wollen %s."
                        .formatted(
                                Wertform.name(sache, feld.merkmal()),
                                Wertform.zitat(sache, feld.merkmal(), feld.bisher()),
                                Wertform.zitat(sache, feld.merkmal(), jetzt),
                                Wertform.zitat(sache, feld.merkmal(), feld.wert())),
                List.of(jetzt));
        return false;
    }

    private void aendere(Werkbank bank, Feld feld, Beleg beleg, Map<Merkmal, Object> merkmale, List<Beleg> belege) {
        Merkmal merkmal = feld.merkmal();
        String text = feld.wert();
        if (text == null || text.isBlank()) {
            if (merkmal == Merkmal.NAME) {
                bank.fehler("name", "%s braucht einen Namen.".formatted(bank.inWorten(sache)));
            } else if (merkmale.remove(merkmal) != null) {
                belege.removeIf(b -> b.merkmal() == merkmal);
            }
            return;
        }
        Object neu = Wertleser.lies(bank, sache, merkmal, text);
        if (neu == null) {
            return;
        }
        Object bisher = merkmale.put(merkmal, neu);
        if (neu.equals(bisher)) {
            bank.hinweis(merkmal.schluessel(), "%s steht schon so da.".formatted(Wertform.name(sache, merkmal)));
            return;
        }
        belege.removeIf(b -> b.merkmal() == merkmal);
        belege.add(beleg.fuer(merkmal));
        if (sache instanceof Schluessel knoten) {
            Namensvetter.warneVorGleichem(bank, knoten, merkmal, neu);
            if (merkmal == Merkmal.NAME) {
                Namensvetter.warne(bank, knoten, String.valueOf(neu));
            }
        }
        if (merkmal == Merkmal.NAME && bisher != null) {
            behalteAlsAlias(String.valueOf(bisher), String.valueOf(neu), beleg, merkmale, belege);
        }
    }

    /** The alias that is the name now goes, the name that was becomes one. */
    private static void behalteAlsAlias(
            String bisher, String neu, Beleg beleg, Map<Merkmal, Object> merkmale, List<Beleg> belege) {
        Set<String> aliase = new LinkedHashSet<>();
        if (merkmale.get(Merkmal.ALIASE) instanceof List<?> bisherige) {
            bisherige.forEach(alias -> aliase.add(String.valueOf(alias)));
        }
        aliase.removeIf(alias -> alias.equals(neu));
        if (!Namensform.vergleichbar(bisher).equals(Namensform.vergleichbar(neu))) {
            aliase.add(bisher);
        }
        if (aliase.isEmpty()) {
            merkmale.remove(Merkmal.ALIASE);
            belege.removeIf(b -> b.merkmal() == Merkmal.ALIASE);
        } else if (!List.copyOf(aliase).equals(merkmale.put(Merkmal.ALIASE, List.copyOf(aliase)))
                && belege.stream().noneMatch(beleg.fuer(Merkmal.ALIASE)::selbeStelle)) {
            belege.add(beleg.fuer(Merkmal.ALIASE));
        }
    }
}
