package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.sprache.Zahl;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.wert.Merkmalswert;
import de.zielnetz.steckbrief.wert.Wertfehler;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.tabelle.Zelltext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed as the value of a property, by the metamodel; says on the workbench what is wrong. */
final class Wertleser {

    private static final int LAENGSTER_NAME = 500;
    private static final int LAENGSTER_TEXT = 20_000;

    private Wertleser() {}

    /** The properties that the thing can have and that can be typed; its kennung never changes. */
    static List<String> moegliche(Sache sache) {
        Set<Merkmal> alle = sache instanceof Schluessel s ? s.art().merkmale() : Kantenart.MERKMALE;
        return alle.stream()
                .filter(m -> m != Merkmal.KENNUNG)
                .map(Merkmal::schluessel)
                .toList();
    }

    /** Whether the thing can have the property; says so where not. */
    static boolean pruefe(Werkbank bank, Sache sache, Merkmal merkmal) {
        List<String> moegliche = moegliche(sache);
        if (moegliche.contains(merkmal.schluessel())) {
            return true;
        }
        bank.fehler(
                merkmal.schluessel(),
                merkmal == Merkmal.KENNUNG
                        ? "Eine Kennung bleibt, wie sie ist: Andere verweisen darauf. Ändern lässt sich der Name."
                        : "%s hat kein Merkmal %s; möglich sind %s."
                                .formatted(
                                        bank.inWorten(sache),
                                        Wertform.name(sache, merkmal),
                                        moegliche.stream()
                                                .map(m -> Wertform.name(
                                                        sache, Objects.requireNonNull(Merkmal.mitSchluessel(m))))
                                                .collect(Collectors.joining(", "))),
                Naehe.naechste(moegliche, merkmal.schluessel()));
        return false;
    }

    /** The value as {@link Merkmalswert} reads it; null where the text is none, which the workbench then says. */
    static @Nullable Object lies(Werkbank bank, Sache sache, Merkmal merkmal, String text) {
        Knotenart art = sache instanceof Schluessel s ? s.art() : null;
        String rein = Zelltext.rein(text);
        boolean zeilen =
                merkmal.typ() == Merkmal.Typ.LISTE || (merkmal.typ() == Merkmal.Typ.TEXT && merkmal != Merkmal.NAME);
        String gemeint = zeilen ? rein.strip() : Namensform.einzeilig(rein);
        int laengster = merkmal == Merkmal.NAME ? LAENGSTER_NAME : LAENGSTER_TEXT;
        if (gemeint.length() > laengster) {
            bank.fehler(
                    merkmal.schluessel(),
                    "%s ist mit %s Zeichen zu lang; möglich sind %s."
                            .formatted(
                                    Wertform.name(sache, merkmal), Zahl.text(gemeint.length()), Zahl.text(laengster)));
            return null;
        }
        try {
            Object wert = Merkmalswert.lies(gemeint, merkmal, art, false);
            // Whoever types an entry twice means it once; what a net holds twice is written and read back as it is.
            return wert instanceof List<?> liste ? liste.stream().distinct().toList() : wert;
        } catch (Wertfehler e) {
            Befund befund = e.befund();
            bank.fehler(
                    merkmal.schluessel(),
                    "%s ist „%s“; erwartet wird %s.%s"
                            .formatted(
                                    Wertform.name(sache, merkmal),
                                    Naehe.kurz(gemeint),
                                    befund.erwartet(),
                                    Naehe.satz(befund.vorschlaege())),
                    befund.vorschlaege());
            return null;
        }
    }
}
