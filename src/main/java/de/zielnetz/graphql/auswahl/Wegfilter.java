package de.zielnetz.graphql.auswahl;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.auswahl.Bezuege.Wegbedingung;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on relationships themselves. On a way of two steps each of them must fit; its Belegart is that of its
 * weakest step.
 */
public final class Wegfilter {

    private Wegfilter() {}

    /** Which ways count where nothing is asked of them. */
    public static Wegbedingung zaehlt(Netz netz, boolean nurBelegt) {
        return nurBelegt
                ? (erste, zweite) -> belegart(netz, erste, zweite) == Belegart.BELEGT
                : (erste, zweite) -> true;
    }

    static Wegbedingung bedingung(
            Anfrage anfrage, Netz netz, boolean nurBelegt, Map<String, Object> filter, String ort) {
        Wegbedingung alles = zaehlt(netz, nurBelegt);
        for (Map.Entry<String, Object> eintrag : filter.entrySet()) {
            String hier = ort + "." + eintrag.getKey();
            @SuppressWarnings("unchecked") // GraphQL has checked the arguments against the schema
            Map<String, Object> wert = (Map<String, Object>) Filter.vorhanden(eintrag.getValue(), hier);
            Wegbedingung bisher = alles;
            if (eintrag.getKey().equals("belegart")) {
                Predicate<Belegart> passt = belegart(wert, hier);
                alles = (erste, zweite) -> bisher.passt(erste, zweite) && passt.test(eigene(netz, erste, zweite));
            } else {
                Merkmal merkmal = Objects.requireNonNull(Merkmal.mitSchluessel(eintrag.getKey()));
                Predicate<@Nullable Object> passt = new Merkmalfilter(anfrage, netz, hier).werte(merkmal, wert);
                IntPredicate kante = e -> passt.test(netz.kantenwert(e, merkmal));
                alles = (erste, zweite) ->
                        bisher.passt(erste, zweite) && kante.test(erste) && (zweite < 0 || kante.test(zweite));
            }
        }
        return inEinemZeitraum(netz, alles);
    }

    /** Where two things are joined in several periods, one of them must fit by itself in all that is asked. */
    private static Wegbedingung inEinemZeitraum(Netz netz, Wegbedingung bedingung) {
        return netz.anzahlKanten() == netz.anzahlPaare()
                ? bedingung
                : (erste, zweite) -> netz.zeitraeume(erste)
                        .anyMatch(e -> zweite < 0
                                ? bedingung.passt(e, -1)
                                : netz.zeitraeume(zweite).anyMatch(f -> bedingung.passt(e, f)));
    }

    private static Belegart eigene(Netz netz, int erste, int zweite) {
        Belegart art = netz.eigeneBelegart(erste);
        return zweite < 0 ? art : art.und(netz.eigeneBelegart(zweite));
    }

    private static Predicate<Belegart> belegart(Map<String, Object> filter, String ort) {
        Predicate<Belegart> alles = art -> true;
        for (Map.Entry<String, Object> eintrag : filter.entrySet()) {
            Object soll = Filter.vorhanden(eintrag.getValue(), ort + "." + eintrag.getKey());
            alles = alles.and(art -> soll instanceof Collection<?> worte
                    ? worte.contains(art.name())
                    : art.name().equals(soll));
        }
        return alles;
    }

    private static Belegart belegart(Netz netz, int erste, int zweite) {
        Belegart art = netz.belegart(erste);
        return zweite < 0 ? art : art.und(netz.belegart(zweite));
    }
}
