package de.zielnetz.analyse;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Einsicht;
import de.zielnetz.graphql.Zeitwahl;
import de.zielnetz.graphql.auswahl.Projektwahl;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments that the analyses share, read and checked. */
public final class Argumente {

    private static final int MEISTE_STUETZEN = 1000;

    private final DataFetchingEnvironment env;
    private final Anfrage anfrage;

    public Argumente(DataFetchingEnvironment env) {
        this.env = env;
        this.anfrage = Anfrage.von(env.getGraphQlContext());
    }

    public Anfrage anfrage() {
        return anfrage;
    }

    public Netz netz() {
        return anfrage.netz(env);
    }

    public boolean nurBelegt() {
        return Boolean.TRUE.equals(env.getArgument("nurBelegt"));
    }

    /** Whether who asks has logged in, and may see what is confidential. */
    public boolean angemeldet() {
        return Einsicht.hat(env);
    }

    @Nullable
    public BitSet auswahl(Projektwahl projektwahl) {
        return projektwahl.von(anfrage, netz(), env.getArguments(), nurBelegt());
    }

    /** The ways to a Leitziel that count: where none are chosen, those that are a contribution of the project itself. */
    public Set<Wegart> wege() {
        List<?> wie = env.getArgument("wie");
        Set<Wegart> wege = EnumSet.noneOf(Wegart.class);
        if (wie == null) {
            return Wegart.EIGENE;
        }
        wie.forEach(wort -> wege.add(Wegart.valueOf(String.valueOf(wort))));
        return wege;
    }

    /** Everything asked but the page and the net, and the day where none is said: equal for questions that have equal answers. */
    public Map<String, Object> ganz() {
        Map<String, Object> argumente = new LinkedHashMap<>(env.getArguments());
        argumente.keySet().removeAll(List.of("first", "after", Zeitwahl.WISSENSSTAND, Zeitwahl.GUELTIG_AM));
        argumente.put("", env.getField().getName());
        argumente.put("massstab", massstab());
        return argumente;
    }

    /** @throws Anfragefehler where a value is out of range */
    public Massstab massstab() {
        Map<String, Object> eingabe = env.getArgument("massstab");
        String heute = anfrage.stichtag(env);
        if (eingabe == null) {
            return Massstab.ueblich(heute);
        }
        List<Grad> reihenfolge = eingabe.get("reihenfolge") instanceof List<?> worte
                ? worte.stream().map(wort -> Grad.valueOf(String.valueOf(wort))).toList()
                : List.of();
        int stuetzen = eingabe.get("stuetzen") instanceof Integer zahl ? zahl : Massstab.STUETZEN;
        double listet = eingabe.get("listet") instanceof Double anteil ? anteil : Massstab.LISTET;
        pruefe(stuetzen >= 1 && stuetzen <= MEISTE_STUETZEN, "stuetzen", stuetzen, "1 bis " + MEISTE_STUETZEN);
        pruefe(listet > 0 && listet <= 1, "listet", listet, "Zahlen über 0 bis 1");
        String stichtag = eingabe.get("stichtag") instanceof String tag ? tag : heute;
        return new Massstab(reihenfolge, stuetzen, listet, stichtag);
    }

    /** @throws Anfragefehler saying what the argument is and what it may be, where it is not right */
    public static void pruefe(boolean stimmt, String name, Object wert, String moeglich) {
        if (!stimmt) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT, "%s ist %s; möglich sind %s.".formatted(name, wert, moeglich));
        }
    }
}
