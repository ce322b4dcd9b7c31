package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.abgleich.Steckbriefquelle;
import de.zielnetz.einlesen.fakten.spalte.Faktenspalten;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which Belege follow from what rows say: those a row names, or where it names none, the cells of the file itself. */
final class Aussagebelege {

    private final @Nullable Steckbriefquelle datei;
    private final Melder befunde;

    Aussagebelege(@Nullable Steckbriefquelle datei, Melder befunde) {
        this.datei = datei;
        this.befunde = befunde;
    }

    /** Of one place, the later counts. */
    static void nimmAuf(List<Beleg> neue, List<Beleg> belege) {
        for (Beleg beleg : neue) {
            belege.removeIf(vorhanden -> vorhanden.selbeStelle(beleg));
            belege.add(beleg);
        }
    }

    /** What a row with evidence vouches for. */
    static List<Beleg> derZeile(Sache sache, Aussagen.Aussage aussage, Beleg beleg, List<Aussagen.Aussage> alle) {
        List<Beleg> belege = new ArrayList<>();
        if (!aussage.nurMerkmale()) {
            belege.add(beleg);
        }
        for (Merkmal merkmal : aussage.merkmale().keySet()) {
            if (aussage.nurMerkmale() || brauchtEigenen(sache, merkmal, aussage, alle)) {
                belege.add(beleg.fuer(merkmal));
            }
        }
        return belege;
    }

    /** What the file vouches for where a row names no evidence; a finding where there is no file that could. */
    List<Beleg> derDatei(Sache sache, Aussagen.Aussage aussage, Map<Merkmal, Beleg> eigene) {
        if (datei == null) {
            befunde.melde(aussage.zeile(), Faktenspalten.QUELLE, Belegleser.unvollstaendig());
            return List.of();
        }
        List<Beleg> belege = new ArrayList<>();
        if (!aussage.nurMerkmale()) {
            belege.add(datei.beleg(aussage.zeile().ganzerOrt(hauptspalte(sache, aussage)), null));
        }
        if (sache instanceof Schluessel || aussage.nurMerkmale()) {
            eigene.forEach((merkmal, beleg) -> {
                if (merkmal != Merkmal.NAME && aussage.merkmale().containsKey(merkmal)) {
                    belege.add(beleg);
                }
            });
        }
        return belege;
    }

    /** What vouches for a relationship that only cells name. */
    List<Beleg> derZellen(List<Aussagen.Nennung> genannt) {
        List<Beleg> belege = new ArrayList<>();
        for (Aussagen.Nennung nennung : genannt) {
            if (nennung.beleg().beleg() != null) {
                nimmAuf(List.of(nennung.beleg().beleg()), belege);
            } else if (nennung.beleg().leer() && datei != null) {
                belege.add(datei.beleg(nennung.zeile().ganzerOrt(nennung.spalte()), null));
            } else if (nennung.beleg().leer()) {
                befunde.melde(nennung.zeile(), nennung.spalte(), Belegleser.unvollstaendig());
            }
        }
        return belege;
    }

    /** The column in which a row says what it is about. */
    static String hauptspalte(Sache sache, Aussagen.Aussage aussage) {
        return sache instanceof Beziehung
                ? Faktenspalten.VON
                : aussage.merkmale().containsKey(Merkmal.NAME) ? Merkmal.NAME.schluessel() : Faktenspalten.KENNUNG;
    }

    @SuppressWarnings("ReferenceEquality") // another row, even where it says the same
    private static boolean brauchtEigenen(
            Sache sache, Merkmal merkmal, Aussagen.Aussage eine, List<Aussagen.Aussage> alle) {
        return sache instanceof Schluessel
                ? merkmal != Merkmal.NAME
                : alle.stream()
                        .anyMatch(a -> a != eine
                                && a.zeile()
                                        .blatt()
                                        .name()
                                        .equals(eine.zeile().blatt().name()));
    }
}
