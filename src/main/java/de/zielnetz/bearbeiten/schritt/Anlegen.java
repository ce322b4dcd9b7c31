package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A new node.
 *
 * @param kennung null where it is to be made of the name
 * @param werte as they were typed; the name must be among them
 */
public record Anlegen(Knotenart art, @Nullable String kennung, Map<Merkmal, String> werte)
        implements Bearbeitungsschritt {

    @Override
    public void wirke(Werkbank bank, Beleg beleg) {
        lege(bank, beleg);
    }

    /** The new node; null where it cannot be, which the workbench then says. */
    public @Nullable Schluessel lege(Werkbank bank, Beleg beleg) {
        Schluessel schluessel = schluessel(bank);
        if (schluessel == null) {
            return null;
        }
        Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
        merkmale.put(Merkmal.KENNUNG, schluessel.eigen());
        List<Beleg> belege = new ArrayList<>(List.of(beleg));
        werte.forEach((merkmal, text) -> {
            Object wert = Wertleser.pruefe(bank, schluessel, merkmal)
                    ? Wertleser.lies(bank, schluessel, merkmal, text)
                    : null;
            if (wert != null) {
                merkmale.put(merkmal, wert);
                Namensvetter.warneVorGleichem(bank, schluessel, merkmal, wert);
                if (merkmal != Merkmal.NAME) {
                    belege.add(beleg.fuer(merkmal));
                }
            }
        });
        Zeitfolge.pruefe(bank, merkmale);
        Zustand zustand = new Zustand(merkmale, belege);
        Namensvetter.warne(bank, schluessel, String.valueOf(merkmale.get(Merkmal.NAME)));
        bank.setze(schluessel, zustand);
        return schluessel;
    }

    private @Nullable Schluessel schluessel(Werkbank bank) {
        String name = Namensform.einzeilig(werte.getOrDefault(Merkmal.NAME, ""));
        if (name.isEmpty()) {
            bank.fehler("name", "Ein neuer Eintrag (%s) braucht einen Namen.".formatted(art.einzahl()));
            return null;
        }
        if (kennung == null) {
            return freier(bank, Namensform.kennung(name));
        }
        Schluessel gewuenscht = new Schluessel(art, kennung);
        if (!Schluessel.istGueltig(kennung)) {
            bank.fehler(
                    "kennung",
                    "„%s“ ist keine Kennung: Kleinbuchstaben, Ziffern und einzelne Bindestriche, höchstens 80 Zeichen."
                            .formatted(Naehe.kurz(kennung)),
                    List.of(Namensform.kennung(kennung)));
            return null;
        }
        if (bank.zustand(gewuenscht) != null) {
            Schluessel freier = freier(bank, kennung);
            bank.fehler(
                    "kennung",
                    "Die Kennung „%s“ trägt schon %s.".formatted(kennung, bank.inWorten(gewuenscht)),
                    freier == null ? List.of() : List.of(freier.eigen()));
            return null;
        }
        return gewuenscht;
    }

    private @Nullable Schluessel freier(Werkbank bank, String stamm) {
        if (stamm.isEmpty()) {
            bank.fehler("name", "Der Name enthält weder Buchstaben noch Ziffern.");
            return null;
        }
        Schluessel freier = new Schluessel(art, stamm);
        for (int n = 2; bank.zustand(freier) != null; n++) {
            freier = new Schluessel(art, stamm + "-" + n);
        }
        return freier;
    }
}
