package de.zielnetz.einlesen.abgleich;

import de.zielnetz.graphql.Einsicht;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A thing of the net with what a file states of it: its properties win, its Belege join or replace those of the same place. */
final class Faktenabgleich {

    private final List<Beleg> belege;
    private final Set<Merkmal> neuBelegte = EnumSet.noneOf(Merkmal.class);
    private boolean alsGanzesNeuBelegt;

    private Faktenabgleich(Zustand alt) {
        this.belege = new ArrayList<>(alt.belege());
    }

    /** What a cell holds only in another form, because programs store texts in their own way, stays as the net has it. */
    static Zustand zusammen(Sache sache, Zustand alt, Zustand gesagt, Map<Merkmal, Beleg> eigene) {
        Map<Merkmal, Object> merkmale = new LinkedHashMap<>(alt.merkmale());
        Set<Merkmal> geaenderte = EnumSet.noneOf(Merkmal.class);
        gesagt.merkmale().forEach((merkmal, wert) -> {
            Object bisher = merkmale.get(merkmal);
            if (bisher == null || !Zellgleichheit.gleich(bisher, wert)) {
                merkmale.put(merkmal, wert);
                geaenderte.add(merkmal);
            }
        });
        if (sache instanceof Schluessel && geaenderte.contains(Merkmal.NAME)) {
            merkeFruehererNamen(alt, merkmale);
        }
        Faktenabgleich abgleich = new Faktenabgleich(alt);
        gesagt.belege().forEach(abgleich::nimm);
        geaenderte.forEach(merkmal -> abgleich.belege(merkmal, eigene.get(merkmal)));
        return new Zustand(merkmale, abgleich.belege);
    }

    private void nimm(Beleg beleg) {
        if (belege.stream().anyMatch(vorhanden -> sagtDasselbe(vorhanden, beleg))) {
            return;
        }
        belege.removeIf(vorhanden -> selbeStelle(vorhanden, beleg));
        belege.add(beleg);
        if (beleg.merkmal() == null) {
            alsGanzesNeuBelegt = true;
        } else {
            neuBelegte.add(beleg.merkmal());
        }
    }

    /** Who vouched for another value does not vouch for this one: where nobody new does, the cell does that holds it. */
    private void belege(Merkmal merkmal, @Nullable Beleg eigener) {
        if (eigener != null && !alsGanzesNeuBelegt && !neuBelegte.contains(merkmal)) {
            belege.removeIf(vorhanden -> vorhanden.merkmal() == merkmal);
            belege.add(eigener);
        }
    }

    /** What is renamed is still found by the name it bore. */
    private static void merkeFruehererNamen(Zustand alt, Map<Merkmal, Object> merkmale) {
        Object frueherer = alt.merkmale().get(Merkmal.NAME);
        if (frueherer != null) {
            Set<Object> aliase = new LinkedHashSet<>();
            if (merkmale.get(Merkmal.ALIASE) instanceof List<?> bisherige) {
                aliase.addAll(bisherige);
            }
            aliase.add(frueherer);
            merkmale.put(Merkmal.ALIASE, List.copyOf(aliase));
        }
    }

    /** An author whom the file does not name, because not everybody may see names, is the one the net knows. */
    private static boolean sagtDasselbe(Beleg vorhanden, Beleg gesagt) {
        return selbeStelle(vorhanden, gesagt)
                && vorhanden.art() == gesagt.art()
                && gleich(vorhanden.begruendung(), gesagt.begruendung())
                && (gleich(vorhanden.urheber(), gesagt.urheber())
                        || (vorhanden.urheber() != null && Einsicht.REDAKTION.equals(gesagt.urheber())));
    }

    private static boolean selbeStelle(Beleg vorhanden, Beleg gesagt) {
        return vorhanden.merkmal() == gesagt.merkmal()
                && vorhanden.quelle().equals(gesagt.quelle())
                && gleich(vorhanden.fundstelle(), gesagt.fundstelle());
    }

    private static boolean gleich(@Nullable String einer, @Nullable String anderer) {
        return Zellgleichheit.gleich(einer == null ? "" : einer, anderer == null ? "" : anderer);
    }
}
