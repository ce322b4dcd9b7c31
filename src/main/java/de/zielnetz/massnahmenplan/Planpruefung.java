package de.zielnetz.massnahmenplan;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.sprache.Naehe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a measure that somebody gives; the same for one typed and one in a list. */
public final class Planpruefung {

    private static final int LAENGSTER_TITEL = 300;
    private static final int LAENGSTER_TEXT = 10_000;
    private static final int MEISTE = 50;

    /** The parts of a measure that can be wrong. */
    public enum Planfeld {
        KENNUNG,
        TITEL,
        TEXTE,
        GEGENSTAENDE,
        FEDERFUEHRUNG,
        PARTNER,
        KRITERIEN,
        KOSTEN
    }

    /**
     * Something wrong.
     *
     * @param vorschlaege the nearest valid values, the best first
     */
    public record Massnahmenmangel(Planfeld feld, String satz, List<String> vorschlaege) {}

    private final Netz netz;
    private final List<Massnahmenmangel> maengel = new ArrayList<>();

    private Planpruefung(Netz netz) {
        this.netz = netz;
    }

    /** Everything that is wrong with it, in the order of its parts; empty where it can be kept. Costs the nodes of the kinds it names. */
    public static List<Massnahmenmangel> von(Netz netz, Planrahmen rahmen, Planangabe angabe) {
        Planpruefung pruefung = new Planpruefung(netz);
        pruefung.worte(angabe);
        pruefung.knoten(angabe);
        pruefung.kriterien(rahmen, angabe);
        Double kosten = angabe.kosten();
        if (kosten != null && (kosten < 0 || !Double.isFinite(kosten))) {
            pruefung.mangel(
                    Planfeld.KOSTEN, "Die Kosten sind %s; erwartet wird ein Betrag in Euro ab 0.".formatted(kosten));
        }
        return List.copyOf(pruefung.maengel);
    }

    private void mangel(Planfeld feld, String satz) {
        maengel.add(new Massnahmenmangel(feld, satz, List.of()));
    }

    private void worte(Planangabe angabe) {
        if (!Schluessel.istGueltig(angabe.kennung())) {
            mangel(
                    Planfeld.KENNUNG,
                    "Die Kennung ist „%s“; erwartet werden Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche, höchstens 80."
                            .formatted(Naehe.kurz(angabe.kennung())));
        }
        if (angabe.titel().isBlank() || angabe.titel().length() > LAENGSTER_TITEL) {
            mangel(Planfeld.TITEL, "Der Titel ist leer oder länger als %d Zeichen.".formatted(LAENGSTER_TITEL));
        }
        for (@Nullable
        String text :
                new @Nullable String[] {angabe.beschreibung(), angabe.pilot(), angabe.foerderung(), angabe.anmerkung()
                }) {
            if (text != null && text.length() > LAENGSTER_TEXT) {
                mangel(Planfeld.TEXTE, "Ein Text ist länger als %d Zeichen.".formatted(LAENGSTER_TEXT));
            }
        }
    }

    private void knoten(Planangabe angabe) {
        viele(Planfeld.GEGENSTAENDE, angabe.gegenstaende());
        viele(Planfeld.PARTNER, angabe.partner());
        angabe.gegenstaende().forEach(g -> schluessel(Planfeld.GEGENSTAENDE, g, Planrahmen.ARTEN));
        if (angabe.federfuehrung() != null) {
            schluessel(Planfeld.FEDERFUEHRUNG, angabe.federfuehrung(), EnumSet.of(Knotenart.AKTEUR, Knotenart.ROLLE));
        }
        angabe.partner().forEach(p -> schluessel(Planfeld.PARTNER, p, EnumSet.of(Knotenart.AKTEUR)));
    }

    private void viele(Planfeld feld, Collection<?> alle) {
        if (alle.size() > MEISTE) {
            mangel(feld, "Genannt sind %d; möglich sind %d.".formatted(alle.size(), MEISTE));
        }
    }

    private void schluessel(Planfeld feld, String text, Set<Knotenart> arten) {
        if (finde(netz, text, arten) == null) {
            List<String> alle = arten.stream()
                    .flatMap(art -> IntStream.range(netz.anfang(art), netz.ende(art))
                            .mapToObj(k -> netz.schluessel(k).kennung()))
                    .toList();
            List<String> nahe = Naehe.naechste(alle, text.substring(text.indexOf('/') + 1));
            maengel.add(new Massnahmenmangel(
                    feld,
                    "„%s“ steht nicht im Netz; erwartet wird %s als Art/kennung.%s"
                            .formatted(
                                    Naehe.kurz(text),
                                    String.join(
                                            " oder ",
                                            arten.stream().map(Knotenart::label).toList()),
                                    Naehe.satz(nahe)),
                    nahe));
        }
    }

    /** Null where the text names no such node. */
    static @Nullable Schluessel finde(Netz netz, String text, Set<Knotenart> arten) {
        int strich = text.indexOf('/');
        Knotenart art = strich < 0 ? null : Knotenart.mitLabel(text.substring(0, strich));
        return art != null && arten.contains(art) && netz.finde(art, text.substring(strich + 1)) >= 0
                ? Schluessel.aus(text)
                : null;
    }

    private void kriterien(Planrahmen rahmen, Planangabe angabe) {
        Set<String> gefordert = rahmen.kriterienVon(angabe.gegenstaende());
        Set<String> schon = new HashSet<>();
        for (Kriterienpruefung pruefung : angabe.pruefungen()) {
            if (!gefordert.contains(pruefung.kriterium())) {
                List<String> nahe = Naehe.naechste(gefordert, pruefung.kriterium());
                maengel.add(new Massnahmenmangel(
                        Planfeld.KRITERIEN,
                        "Nach „%s“ ist diese Maßnahme nicht zu prüfen; für das, wovon sie handelt, nennt das Netz %s."
                                .formatted(
                                        Naehe.kurz(pruefung.kriterium()),
                                        gefordert.isEmpty() ? "keine Kriterien" : String.join(", ", gefordert)),
                        nahe));
            } else if (!schon.add(pruefung.kriterium())) {
                mangel(Planfeld.KRITERIEN, "Nach „%s“ ist zweimal geprüft.".formatted(pruefung.kriterium()));
            }
        }
    }
}
