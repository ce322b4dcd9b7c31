package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.wort.Aehnlichkeit;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Nodes of the same kind that are called alike: probably the same. */
final class Namensvetter {

    private Namensvetter() {}

    /** Says which other node bears the name already, or nearly. */
    static void warne(Werkbank bank, Schluessel eigener, String name) {
        Set<Knotenart> arten = Set.of(eigener.art());
        List<Schluessel> gleiche = andere(bank.namen().finde(arten, name), eigener);
        List<Schluessel> nahe = gleiche.isEmpty()
                ? andere(bank.namen().aehnlicheImNetz(arten, name, Aehnlichkeit.NAHE), eigener)
                : gleiche;
        if (!nahe.isEmpty()) {
            bank.warnung(
                    "name",
                    "„%s“ heißt %s wie %s. Ist dasselbe gemeint?"
                            .formatted(
                                    Naehe.kurz(name),
                                    gleiche.isEmpty() ? "fast" : "schon so",
                                    bank.inWorten(nahe.get(0))),
                    nahe.stream().map(Schluessel::kennung).toList());
        }
    }

    /** Says which other node of the kind bears the same number or short form: by it things are found, and then two are. Costs the kind. */
    static void warneVorGleichem(Werkbank bank, Schluessel eigener, Merkmal merkmal, Object wert) {
        if (merkmal != Merkmal.NUMMER && merkmal != Merkmal.KURZ) {
            return;
        }
        Netz netz = bank.netz();
        for (int k = netz.anfang(eigener.art()); k < netz.ende(eigener.art()); k++) {
            if (wert.equals(netz.wert(k, merkmal)) && !netz.schluessel(k).equals(eigener)) {
                bank.warnung(
                        merkmal.schluessel(),
                        "%s „%s“ trägt schon %s; gesucht wird auch danach, und dann sind es zwei."
                                .formatted(
                                        merkmal == Merkmal.NUMMER ? "Die Nummer" : "Die Kurzform",
                                        wert,
                                        bank.inWorten(netz.schluessel(k))),
                        List.of());
                return;
            }
        }
    }

    private static List<Schluessel> andere(Collection<Schluessel> gefundene, Schluessel eigener) {
        return gefundene.stream().filter(s -> !s.equals(eigener)).toList();
    }
}
