package de.zielnetz.graphql;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Makes a condition on nodes of a filter's arguments. All fields of a filter must hold; {@code oder} asks for one of
 * several. Over relationships: {@code einige} for one that fits, {@code keine} for none, {@code alle} for at least
 * one and no other. Costs, per node, the relationships it looks at.
 */
final class Filter {

    private final Schemaplan plan;
    private final Netz netz;
    private final boolean nurBelegt;

    /** @param nurBelegt whether relationships that are only assessed count as absent */
    Filter(Schemaplan plan, Netz netz, boolean nurBelegt) {
        this.plan = plan;
        this.netz = netz;
        this.nurBelegt = nurBelegt;
    }

    /** @throws Anfragefehler where a kennung in it is unknown */
    IntPredicate bedingung(Knotenart art, Map<String, Object> filter) {
        IntPredicate alles = k -> true;
        for (Map.Entry<String, Object> eintrag : filter.entrySet()) {
            if (eintrag.getValue() != null) {
                alles = alles.and(bedingung(art, eintrag.getKey(), eintrag.getValue()));
            }
        }
        return alles;
    }

    private IntPredicate bedingung(Knotenart art, String feld, Object wert) {
        Typplan typ = plan.typ(art);
        return switch (feld) {
            case "und" -> filter(wert).stream().map(f -> bedingung(art, f)).reduce(k -> true, IntPredicate::and);
            case "oder" -> filter(wert).stream().map(f -> bedingung(art, f)).reduce(k -> false, IntPredicate::or);
            case "nicht" -> bedingung(art, einer(wert)).negate();
            default -> {
                Typplan.Kantenfeld kante = typ.kanten().get(feld);
                Typplan.Feld merkmal = typ.merkmale().get(feld);
                if (kante != null) {
                    yield ueberKanten(kante, einer(wert));
                }
                if (merkmal == null) {
                    throw new IllegalArgumentException("%s has no field %s".formatted(art, feld));
                }
                yield Merkmalfilter.bedingung(netz, art, merkmal.merkmal(), einer(wert));
            }
        };
    }

    private IntPredicate ueberKanten(Typplan.Kantenfeld feld, Map<String, Object> filter) {
        IntPredicate alles = k -> true;
        for (Map.Entry<String, Object> eintrag : filter.entrySet()) {
            if (eintrag.getValue() == null) {
                continue;
            }
            IntPredicate passt = bedingung(feld.ziel(), einer(eintrag.getValue()));
            IntPredicate passtNicht = passt.negate();
            alles = alles.and(
                    switch (eintrag.getKey()) {
                        case "einige" -> k -> eine(k, feld, passt);
                        case "keine" -> k -> !eine(k, feld, passt);
                        case "alle" -> k -> eine(k, feld, passt) && !eine(k, feld, passtNicht);
                        default -> throw new IllegalArgumentException(eintrag.getKey());
                    });
        }
        return alles;
    }

    private boolean eine(int k, Typplan.Kantenfeld feld, IntPredicate passt) {
        Kantenfolge folge = netz.kanten(k, feld.art(), feld.richtung(), feld.ziel());
        for (int i = 0; i < folge.anzahl(); i++) {
            int e = folge.kante(i);
            boolean zaehlt = !nurBelegt || netz.belegart(e) == Belegart.BELEGT;
            if (zaehlt && passt.test(netz.ziel(e, feld.richtung()))) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // GraphQL has checked the arguments against the schema
    private static Map<String, Object> einer(Object wert) {
        return (Map<String, Object>) wert;
    }

    @SuppressWarnings("unchecked") // GraphQL has checked the arguments against the schema
    private static List<Map<String, Object>> filter(Object wert) {
        return (List<Map<String, Object>>) wert;
    }
}
