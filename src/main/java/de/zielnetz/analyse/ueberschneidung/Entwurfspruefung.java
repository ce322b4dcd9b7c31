package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.entwurf.Doppelung;
import de.zielnetz.analyse.entwurf.Entwurf;
import de.zielnetz.netz.Netz;
import de.zielnetz.suche.wort.Wortstaemme;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draft that is checked: first whether it is there already, then what it overlaps, then what it would change.
 *
 * @param netz the net as it is
 * @param mit the net with the draft
 * @param projekt the draft's node there
 * @param doppelungen projects that it may mean, the most alike first
 * @param paare what it overlaps, those it may mean first
 */
public record Entwurfspruefung(
        Netz netz,
        Netz mit,
        Entwurf entwurf,
        int projekt,
        boolean nurBelegt,
        Massstab massstab,
        List<Doppelung> doppelungen,
        List<Paar> paare,
        Erklaerung erklaerung) {

    /**
     * What is asked of a draft.
     *
     * @param gewichte by which the points are counted
     * @param ordnung by which the pairs are ordered and chosen
     * @param mindestens only pairs of so many points, 0 to 1
     * @param doppelteVoran whether what it may repeat comes first
     * @param auswahl which projects of the net with the draft are compared; null for all
     * @param frist throws where the time is up
     */
    record Frage(
            Gewichte gewichte,
            Gewichte ordnung,
            double mindestens,
            boolean doppelteVoran,
            boolean nurBelegt,
            Massstab massstab,
            Function<Netz, @Nullable BitSet> auswahl,
            Runnable frist) {}

    /** With the usual weights, against all projects. Costs the net and the texts of all projects. */
    public static Entwurfspruefung ueblich(Netz vorher, Entwurf entwurf, Massstab massstab, Runnable frist) {
        Gewichte ordnung = entwurf.nenntNurText() ? Gewichte.NUR_TEXT : Gewichte.UEBLICH;
        return von(
                vorher, entwurf, new Frage(Gewichte.UEBLICH, ordnung, 0, true, false, massstab, netz -> null, frist));
    }

    /** Nothing of it is kept: the net with the draft is nobody else's. */
    static Entwurfspruefung von(Netz vorher, Entwurf entwurf, Frage frage) {
        Netz netz = Entwurf.in(vorher, List.of(entwurf));
        frage.frist().run();
        Textindex texte = Indizes.neueTexte(netz);
        boolean mitText = frage.ordnung().text() > 0 || frage.gewichte().text() > 0;
        Projektindex index = Projektindex.von(netz, mitText ? texte : null);
        int projekt = netz.finde(Entwurf.schluessel(vorher, 0));
        BitSet auswahl = frage.auswahl().apply(netz);
        List<Doppelung> doppelungen = Doppelung.von(netz, projekt, auswahl, Wortstaemme::von);
        frage.frist().run();
        List<Paar> paare = Ueberschneidungen.mit(
                new Punkte(index, frage.ordnung(), frage.nurBelegt()), projekt, auswahl, frage.mindestens());
        Erklaerung erklaerung = new Erklaerung(
                        netz,
                        new Punkte(index, Gewichte.GLEICH, frage.nurBelegt()),
                        new Punkte(index, frage.gewichte(), frage.nurBelegt()),
                        texte)
                .mit(doppelungen.stream().collect(Collectors.toMap(Doppelung::projekt, Doppelung::satz)));
        return new Entwurfspruefung(
                vorher,
                netz,
                entwurf,
                projekt,
                frage.nurBelegt(),
                frage.massstab(),
                doppelungen,
                frage.doppelteVoran() ? doppelteVoran(projekt, doppelungen, paare) : paare,
                erklaerung);
    }

    /** Who copies a project may place it elsewhere, so that both share nothing but their words. */
    private static List<Paar> doppelteVoran(int projekt, List<Doppelung> doppelungen, List<Paar> paare) {
        Map<Integer, Paar> bekannte = paare.stream().collect(Collectors.toMap(Paar::b, paar -> paar));
        Set<Integer> doppelte =
                new HashSet<>(doppelungen.stream().map(Doppelung::projekt).toList());
        return Stream.concat(
                        doppelungen.stream()
                                .map(d -> bekannte.getOrDefault(d.projekt(), new Paar(projekt, d.projekt(), 0))),
                        paare.stream().filter(paar -> !doppelte.contains(paar.b())))
                .toList();
    }
}
