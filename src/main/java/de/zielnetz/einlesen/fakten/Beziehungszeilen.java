package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.spalte.Faktenspalten;
import de.zielnetz.einlesen.fakten.spalte.Merkmalsname;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads rows of relationships and rows of evidence; their ends are named as {@link Verweisleser} understands it. */
final class Beziehungszeilen {

    private static final Set<Knotenart> ALLE = EnumSet.allOf(Knotenart.class);

    private final Netz netz;
    private final Verweisleser verweise;
    private final Belegleser belegleser;
    private final Melder befunde;
    private final Zeitraumzuordnung zeitraeume;

    /** @param netz with the nodes of the file in it */
    Beziehungszeilen(Netz netz, Verweisleser verweise, Belegleser belegleser, Melder befunde) {
        this.netz = netz;
        this.verweise = verweise;
        this.belegleser = belegleser;
        this.befunde = befunde;
        this.zeitraeume = new Zeitraumzuordnung(netz, befunde);
    }

    /** Which period a row speaks of is known when all are read. */
    void liesBeziehungen(List<Faktenzeile> zeilen, Aussagen aussagen) {
        for (Faktenzeile zeile : zeilen) {
            Beziehung beziehung = beziehung(zeile);
            if (beziehung != null) {
                zeitraeume.nimm(beziehung, Merkmalszellen.lies(zeile, Faktenspalten.BEZIEHUNGEN, null, befunde), zeile);
            }
        }
        zeitraeume.ordne((beziehung, gelesene) -> {
            Zeilenbeleg beleg = belegleser.lies(gelesene.zeile(), beziehung, null);
            if (!befunde.istFehlerhaft(gelesene.zeile())) {
                aussagen.nimm(beziehung, gelesene.merkmale(), beleg, gelesene.zeile());
            }
        });
    }

    void liesBeleg(Faktenzeile zeile, Aussagen aussagen) {
        boolean anBeziehung = zeile.zelle(Faktenspalten.KANTE) != null || zeile.zelle(Faktenspalten.NACH) != null;
        Sache sache = anBeziehung ? belegte(zeile) : ende(zeile, Faktenspalten.VON, ALLE);
        if (sache == null) {
            return;
        }
        Knotenart art = sache instanceof Schluessel s ? s.art() : null;
        String wort = zeile.zelle(Faktenspalten.MERKMAL);
        Set<Merkmal> moegliche = art == null ? Kantenart.MERKMALE : art.merkmale();
        Merkmal merkmal = wort == null ? null : Merkmalsname.lies(wort, moegliche, art);
        if (wort != null && merkmal == null) {
            befunde.melde(
                    zeile,
                    Faktenspalten.MERKMAL,
                    Befund.fehler(
                                    Befundart.UNBEKANNTES_WORT,
                                    "„%s“ ist kein Merkmal davon.".formatted(Naehe.kurz(wort)))
                            .mitWert(wort)
                            .mitErwartung(moegliche.stream()
                                    .map(m -> Merkmalsname.von(m, art))
                                    .collect(Collectors.joining(", ")))
                            .mitVorschlaegen(Merkmalsname.naechste(wort, moegliche, art)));
            return;
        }
        Zeilenbeleg beleg = belegleser.lies(zeile, sache, merkmal);
        if (beleg.beleg() != null) {
            aussagen.belege(sache, beleg.beleg());
        } else if (!befunde.istFehlerhaft(zeile)) {
            befunde.melde(zeile, Faktenspalten.QUELLE, Belegleser.unvollstaendig());
        }
    }

    private @Nullable Beziehung belegte(Faktenzeile zeile) {
        Beziehung beziehung = beziehung(zeile);
        Object ab =
                Merkmalszellen.lies(zeile, Faktenspalten.BELEGE, null, befunde).get(Merkmal.AB);
        return beziehung == null || befunde.istFehlerhaft(zeile)
                ? null
                : zeitraeume.belegter(beziehung, (String) ab, zeile);
    }

    private @Nullable Beziehung beziehung(Faktenzeile zeile) {
        String wort = zeile.zelle(Faktenspalten.KANTE);
        Kantenart art = wort == null ? null : kantenart(wort);
        if (art == null) {
            List<String> verben =
                    Stream.of(Kantenart.values()).map(Kantenart::hin).toList();
            befunde.melde(
                    zeile,
                    Faktenspalten.KANTE,
                    Befund.fehler(
                                    Befundart.KEINE_BEZIEHUNG,
                                    "„%s“ ist keine Art von Beziehung.".formatted(wort == null ? "" : Naehe.kurz(wort)))
                            .mitWert(wort)
                            .mitErwartung("ein Verb aus der Liste, etwa gehört zu")
                            .mitVorschlaegen(wort == null ? List.of() : Naehe.naechste(verben, wort)));
            return null;
        }
        Schluessel von = ende(zeile, Faktenspalten.VON, art.von());
        Schluessel nach = ende(zeile, Faktenspalten.NACH, art.nach());
        if (von == null || nach == null) {
            return null;
        }
        if (!art.verbindet(von.art(), nach.art())) {
            befunde.melde(
                    zeile,
                    Faktenspalten.KANTE,
                    Befund.fehler(
                                    Befundart.KEINE_BEZIEHUNG,
                                    "„%s“ verbindet nicht %s mit %s."
                                            .formatted(
                                                    art.hin(),
                                                    von.art().einzahl(),
                                                    nach.art().einzahl()))
                            .mitWert(wort)
                            .mitErwartung("%s mit %s".formatted(namen(art.von()), namen(art.nach()))));
            return null;
        }
        return new Beziehung(von, art, nach);
    }

    private static @Nullable Kantenart kantenart(String wort) {
        String form = Namensform.vergleichbar(wort);
        for (Kantenart art : Kantenart.values()) {
            if (art.name().equals(wort) || Namensform.vergleichbar(art.hin()).equals(form)) {
                return art;
            }
        }
        return null;
    }

    private @Nullable Schluessel ende(Faktenzeile zeile, String spalte, Set<Knotenart> arten) {
        String text = zeile.zelle(spalte);
        Schluessel genau = text == null ? null : genau(text);
        if (genau != null) {
            return genau;
        }
        Set<Schluessel> moegliche = text == null ? Set.of() : verweise.finde(arten, text);
        if (moegliche.size() == 1) {
            return moegliche.iterator().next();
        }
        befunde.melde(zeile, spalte, verweise.unklar(arten, text == null ? "" : text, moegliche));
        return null;
    }

    /** A key of whatever kind: that it does not fit is told better than that it is unknown. */
    private @Nullable Schluessel genau(String text) {
        try {
            Schluessel schluessel = Schluessel.aus(text);
            return netz.finde(schluessel) >= 0 ? schluessel : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String namen(Set<Knotenart> arten) {
        return arten.stream().map(Knotenart::einzahl).collect(Collectors.joining(", "));
    }
}
