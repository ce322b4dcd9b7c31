package de.zielnetz.steckbrief.name;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.wort.Aehnlichkeit;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Names in the form in which they are compared, and what bears them. A kind's names of the net are taken in when it is first asked for. */
final class Namensindex {

    private final Netz netz;
    private final Map<Knotenart, Map<String, Set<Schluessel>>> nachForm = new EnumMap<>(Knotenart.class);
    private final Map<Knotenart, Aehnlichkeit<Schluessel>> imNetz = new EnumMap<>(Knotenart.class);
    private final Map<Knotenart, Aehnlichkeit<Schluessel>> inDerDatei = new EnumMap<>(Knotenart.class);
    private final Map<String, Map<Schluessel, Amtsnummer>> amtsnummern = new HashMap<>();

    Namensindex(Netz netz) {
        this.netz = netz;
    }

    /** Everything of the kind by the forms of its names. */
    Map<String, Set<Schluessel>> von(Knotenart art) {
        Map<String, Set<Schluessel>> vorhanden = nachForm.get(art);
        if (vorhanden != null) {
            return vorhanden;
        }
        Map<String, Set<Schluessel>> index = new HashMap<>();
        nachForm.put(art, index);
        for (int k = netz.anfang(art); k < netz.ende(art); k++) {
            Schluessel schluessel = netz.schluessel(k);
            ordneEin(schluessel, netz.name(k), imNetz);
            if (netz.wert(k, Merkmal.ALIASE) instanceof Iterable<?> aliase) {
                aliase.forEach(alias -> ordneEin(schluessel, String.valueOf(alias), imNetz));
            }
            if (netz.wert(k, Merkmal.KURZ) instanceof String kurz) {
                ordneEin(schluessel, kurz, imNetz);
            }
        }
        return index;
    }

    /** Nearness to the names of the kind in the net. */
    Aehnlichkeit<Schluessel> naheImNetz(Knotenart art) {
        von(art);
        return imNetz.getOrDefault(art, new Aehnlichkeit<>());
    }

    /** Nearness to the names of the kind that the file itself brings. */
    Aehnlichkeit<Schluessel> naheInDerDatei(Knotenart art) {
        return inDerDatei.getOrDefault(art, new Aehnlichkeit<>());
    }

    /** Offices that bear the number in their name, each with the number as it stands there. */
    Map<Schluessel, Amtsnummer> mitAmtsnummer(String nummer) {
        von(Knotenart.AKTEUR);
        return amtsnummern.getOrDefault(nummer, Map.of());
    }

    /** A name that the file brings. */
    void nimmAuf(Schluessel schluessel, String name) {
        von(schluessel.art());
        ordneEin(schluessel, name, inDerDatei);
    }

    /** A text that is compared whole only, never by nearness; false where it is known or empty. */
    boolean nimmNummerAuf(Schluessel schluessel, String nummer) {
        String form = Namensform.vergleichbar(nummer);
        Set<Schluessel> bisher = von(schluessel.art()).computeIfAbsent(form, f -> new LinkedHashSet<>(2));
        return !form.isEmpty() && bisher.add(schluessel);
    }

    private void ordneEin(Schluessel schluessel, String name, Map<Knotenart, Aehnlichkeit<Schluessel>> naehe) {
        String form = Namensform.vergleichbar(name);
        Knotenart art = schluessel.art();
        Map<String, Set<Schluessel>> index = nachForm.computeIfAbsent(art, a -> new HashMap<>());
        Amtsnummer nummer = art == Knotenart.AKTEUR ? Amtsnummer.vorn(Namensform.einzeilig(name)) : null;
        if (nummer != null) {
            amtsnummern
                    .computeIfAbsent(nummer.nummer(), n -> new LinkedHashMap<>())
                    .put(schluessel, nummer);
        }
        if (!form.isEmpty()
                && index.computeIfAbsent(form, f -> new LinkedHashSet<>(2)).add(schluessel)) {
            naehe.computeIfAbsent(art, a -> new Aehnlichkeit<>()).nimmAuf(form, schluessel);
        }
    }
}
