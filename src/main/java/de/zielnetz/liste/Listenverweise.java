package de.zielnetz.liste;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.name.Namensliste;
import de.zielnetz.steckbrief.name.Namensregister;
import de.zielnetz.steckbrief.wort.Aehnlichkeit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cells that name nodes of the net, one below the other: by name, short form, number or kennung. */
public final class Listenverweise {

    private final Netz netz;
    private final Namensregister namen;

    public Listenverweise(Netz netz) {
        this.netz = netz;
        this.namen = new Namensregister(netz);
    }

    /**
     * The keys of those that a cell names, each once, in its order; what names none, or more than one, is a finding.
     *
     * @param bisherige keys that are named already: they may stay as {@code Art/kennung} where the net has lost them
     */
    public List<String> lies(Listenzeile zeile, String spalte, Knotenart art, List<String> bisherige) {
        String text = zeile.text(spalte);
        Set<String> schluessel = new LinkedHashSet<>();
        for (String teil : text == null ? List.<String>of() : teile(art, text, bisherige)) {
            Set<Schluessel> moegliche = finde(art, teil);
            if (moegliche.size() == 1) {
                schluessel.add(moegliche.iterator().next().kennung());
            } else if (bisherige.contains(teil)) {
                schluessel.add(teil);
            } else {
                melde(zeile, spalte, art, teil, moegliche);
            }
        }
        return List.copyOf(schluessel);
    }

    /** As a cell names them, so that reading it finds just these. */
    public String text(Knotenart art, List<String> schluessel) {
        return schluessel.stream()
                .map(einer -> text(art, Schluessel.aus(einer)))
                .collect(Collectors.joining("\n"));
    }

    private String text(Knotenart art, Schluessel schluessel) {
        String name = namen.name(schluessel);
        boolean klar = finde(art, name).equals(Set.of(schluessel))
                && teile(art, name, List.of()).equals(List.of(name));
        return klar ? name : schluessel.kennung();
    }

    private List<String> teile(Knotenart art, String text, List<String> bisherige) {
        Set<Knotenart> arten = Set.of(art);
        return Namensliste.teile(
                text,
                teil -> bisherige.contains(teil) || !finde(art, teil).isEmpty(),
                teil -> !namen.aehnlicheImNetz(arten, teil, Aehnlichkeit.NAHE).isEmpty());
    }

    private Set<Schluessel> finde(Knotenart art, String text) {
        String vorn = art.label() + "/";
        if (text.startsWith(vorn)) {
            Schluessel genau = new Schluessel(art, text.substring(vorn.length()));
            return netz.finde(genau) >= 0 ? Set.of(genau) : Set.of();
        }
        return namen.finde(Set.of(art), text);
    }

    private void melde(Listenzeile zeile, String spalte, Knotenart art, String teil, Set<Schluessel> moegliche) {
        if (moegliche.size() > 1) {
            List<String> kennungen =
                    moegliche.stream().map(Schluessel::kennung).sorted().toList();
            zeile.fehler(
                    spalte,
                    "%s: „%s“ kann mehreres heißen; erwartet wird eines davon: %s."
                            .formatted(spalte, Naehe.kurz(teil), String.join(", ", kennungen)),
                    kennungen);
            return;
        }
        Set<String> nahe = new LinkedHashSet<>();
        namen.aehnlicheImNetz(Set.of(art), teil, Aehnlichkeit.NAHE).forEach(s -> nahe.add(namen.name(s)));
        List<String> kennungen = IntStream.range(netz.anfang(art), netz.ende(art))
                .mapToObj(netz::kennung)
                .toList();
        nahe.addAll(Naehe.naechste(kennungen, teil));
        List<String> vorschlaege = new ArrayList<>(nahe).subList(0, Math.min(3, nahe.size()));
        zeile.fehler(
                spalte,
                "%s: „%s“ gibt es im Netz nicht; erwartet wird: %s, mit Name, Kurzform oder Kennung.%s"
                        .formatted(spalte, Naehe.kurz(teil), art.einzahl(), Naehe.satz(vorschlaege)),
                vorschlaege);
    }
}
