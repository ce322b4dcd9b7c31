package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.spalte.Belegwort;
import de.zielnetz.einlesen.fakten.spalte.Faktenspalten;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the evidence of a row; a source may be named by its kennung or its name. */
final class Belegleser {

    private final Netz netz;
    private final Verweisleser verweise;
    private final String vorgang;
    private final Melder befunde;

    /** @param netz as it is, without the file */
    Belegleser(Netz netz, Verweisleser verweise, String vorgang, Melder befunde) {
        this.netz = netz;
        this.verweise = verweise;
        this.vorgang = vorgang;
        this.befunde = befunde;
    }

    /**
     * The evidence, LEER where the row names none or what it names is a finding.
     *
     * @param merkmal the property it vouches for, null for the thing itself
     */
    Zeilenbeleg lies(Faktenzeile zeile, Sache sache, @Nullable Merkmal merkmal) {
        String quelle = zeile.zelle(Faktenspalten.QUELLE);
        String fundstelle = zeile.zelle(Faktenspalten.FUNDSTELLE);
        String wort = zeile.zelle(Faktenspalten.BELEGART);
        String begruendung = zeile.zelle(Faktenspalten.BEGRUENDUNG);
        String urheber = zeile.zelle(Faktenspalten.URHEBER);
        if (quelle == null && fundstelle == null && wort == null && begruendung == null && urheber == null) {
            return Zeilenbeleg.LEER;
        }
        Belegwort belegwort = wort == null ? null : Belegwort.lies(wort);
        if (wort != null && belegwort == null) {
            befunde.melde(
                    zeile,
                    Faktenspalten.BELEGART,
                    Befund.fehler(Befundart.UNBEKANNTES_WORT, "„%s“ ist keine Belegart.".formatted(Naehe.kurz(wort)))
                            .mitWert(wort)
                            .mitErwartung(String.join(", ", Belegwort.ALLE))
                            .mitVorschlaegen(Naehe.naechste(Belegwort.ALLE, wort)));
            return Zeilenbeleg.LEER;
        }
        if (belegwort == Belegwort.OHNE) {
            return Zeilenbeleg.OHNE;
        }
        Belegart art = belegwort == null ? null : belegwort.art();
        if (quelle == null || fundstelle == null || art == null) {
            befunde.melde(zeile, Faktenspalten.QUELLE, unvollstaendig());
            return Zeilenbeleg.LEER;
        }
        Schluessel gefundene = quelle(zeile, quelle);
        if (gefundene == null) {
            return Zeilenbeleg.LEER;
        }
        Beleg beleg = new Beleg(gefundene.eigen(), fundstelle, art, begruendung, urheber, vorgang, merkmal);
        if (art == Belegart.EINGESCHAETZT && (urheber == null || begruendung == null) && !stehtImNetz(sache, beleg)) {
            befunde.melde(
                    zeile,
                    Faktenspalten.URHEBER,
                    Befund.fehler(Befundart.BELEG_UNVOLLSTAENDIG, "Eine Einschätzung braucht Urheber und Begründung.")
                            .mitErwartung("wer es einschätzt, und warum"));
            return Zeilenbeleg.LEER;
        }
        return new Zeilenbeleg(beleg, false);
    }

    /** What is told of a row that names no whole evidence. */
    static Befund unvollstaendig() {
        return Befund.fehler(Befundart.BELEG_UNVOLLSTAENDIG, "Es braucht Quelle, Fundstelle und Belegart.")
                .mitErwartung("alle drei; Belegart ist Belegt oder Eingeschätzt");
    }

    private @Nullable Schluessel quelle(Faktenzeile zeile, String text) {
        Set<Knotenart> art = Set.of(Knotenart.QUELLE);
        Set<Schluessel> moegliche = verweise.finde(art, text);
        if (moegliche.size() == 1) {
            return moegliche.iterator().next();
        }
        befunde.melde(zeile, Faktenspalten.QUELLE, verweise.unklar(art, text, moegliche));
        return null;
    }

    /** What somebody wrote past Zielnetz may say less than Zielnetz asks for; it is let be. */
    private boolean stehtImNetz(Sache sache, Beleg beleg) {
        Zustand zustand = netz.zustand(sache);
        return (zustand == null ? Stream.<Beleg>empty() : zustand.belege().stream())
                .anyMatch(b -> b.art() == beleg.art() && b.quelle().equals(beleg.quelle()));
    }
}
