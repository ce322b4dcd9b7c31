package de.zielnetz.einlesen.abgleich;

import de.zielnetz.einlesen.abgleich.Projektaenderung.Feldaenderung;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.name.Listennummern;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The properties of one project: what the file says of them beside what the net holds. */
final class Feldabgleich {

    /** Spreadsheets keep 15 digits. */
    private static final double GENAU = 1e-12;

    private static final Pattern LEERRAUM = Pattern.compile("\\s+");

    private final Zielstand ziel;
    private final Projektangaben angaben;
    private final Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
    private final List<Beleg> belege = new ArrayList<>();
    private final List<Feldaenderung> felder = new ArrayList<>();

    Feldabgleich(Zielstand ziel, Projektangaben angaben, @Nullable Zustand alt) {
        this.ziel = ziel;
        this.angaben = angaben;
        if (alt == null) {
            merkmale.put(Merkmal.KENNUNG, angaben.projekt().eigen());
            merkmale.put(Merkmal.NAME, angaben.name());
        } else {
            merkmale.putAll(alt.merkmale());
            belege.addAll(alt.belege());
        }
        boolean schonGenannt = belege.stream()
                .anyMatch(b -> b.merkmal() == null && b.art() == Belegart.BELEGT && ziel.istSteckbrief(b));
        if (alt == null) {
            belege.add(
                    angaben.eingeschaetzt()
                            ? ziel.quelle().einschaetzung(ort())
                            : ziel.quelle().beleg(ort(), null));
        } else if (!schonGenannt && !angaben.eingeschaetzt() && nenntEsSelbst(alt)) {
            belege.add(ziel.quelle().beleg(ort(), null));
        }
        angaben.werte().forEach(this::setze);
    }

    /** An export names the projects that it was made of; only who takes the mark of an assessment away says something of his own. */
    private boolean nenntEsSelbst(Zustand alt) {
        return !ziel.quelle().export()
                || (alt.belegart() == Belegart.EINGESCHAETZT && angaben.werte().containsKey(Merkmal.NAME));
    }

    private String ort() {
        return Listennummern.mitNummer(angaben.ort(), angaben.nummer());
    }

    Zustand danach() {
        return new Zustand(merkmale, belege);
    }

    /** What changes, field by field. */
    List<Feldaenderung> felder() {
        return felder;
    }

    private void setze(Merkmal merkmal, Projektangaben.Zellangabe angabe) {
        Object soll = angabe.wert();
        String ort = Steckbriefquelle.ort(angaben, angabe.ort());
        if (soll == null) {
            leere(merkmal, ort);
        } else if (merkmal != Merkmal.NAME) {
            schreibe(merkmal, soll, ort);
        } else if (!heisst((String) soll)) {
            schreibe(merkmal, LEERRAUM.matcher((String) soll).replaceAll(" "), ort);
        }
    }

    /** An empty cell takes back what Steckbriefe said; a value that others state too stays. A project keeps its name. */
    private void leere(Merkmal merkmal, String ort) {
        if (merkmal == Merkmal.NAME) {
            return;
        }
        List<Beleg> eigene = belege.stream().filter(b -> b.merkmal() == merkmal).toList();
        List<Beleg> vonSteckbriefen =
                eigene.stream().filter(ziel::istSteckbrief).toList();
        belege.removeAll(vonSteckbriefen);
        if (!eigene.isEmpty() && vonSteckbriefen.size() == eigene.size()) {
            felder.add(new Feldaenderung(merkmal, merkmale.remove(merkmal), null, ort));
        }
    }

    private void schreibe(Merkmal merkmal, Object soll, String ort) {
        if (!gleich(merkmale.get(merkmal), soll)) {
            felder.add(new Feldaenderung(merkmal, merkmale.put(merkmal, soll), soll, ort));
            belege.removeIf(b -> b.merkmal() == merkmal);
            belege.add(ziel.quelle().beleg(ort, merkmal));
        }
    }

    /** Whether the project bears this name already, however it is spelt. */
    private boolean heisst(String name) {
        Netz netz = ziel.netz();
        int k = netz.finde(angaben.projekt());
        if (k < 0) {
            return true;
        }
        String form = Namensform.vergleichbar(name);
        boolean alias = netz.wert(k, Merkmal.ALIASE) instanceof List<?> aliase
                && aliase.stream().anyMatch(a -> Namensform.vergleichbar(String.valueOf(a))
                        .equals(form));
        return alias || Namensform.vergleichbar(netz.name(k)).equals(form);
    }

    private static boolean gleich(@Nullable Object bisher, Object soll) {
        if (bisher instanceof String a && soll instanceof String b) {
            return einfach(a).equals(einfach(b));
        }
        if (bisher instanceof Double x && soll instanceof Double y) {
            return Math.abs(x - y) <= GENAU * Math.abs(x);
        }
        return soll.equals(bisher);
    }

    private static String einfach(String text) {
        return LEERRAUM.matcher(text).replaceAll(" ").strip();
    }
}
