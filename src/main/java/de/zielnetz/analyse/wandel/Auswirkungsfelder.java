package de.zielnetz.analyse.wandel;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Posten;
import de.zielnetz.analyse.entwurf.Entwurfsleser;
import de.zielnetz.analyse.zusammenhang.Akteursnetz;
import de.zielnetz.analyse.zusammenhang.Wegsicht;
import de.zielnetz.analyse.zusammenhang.Zusammensicht;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Knotenseiten;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code auswirkung}. */
@Component
class Auswirkungsfelder implements RuntimeWiringConfigurer {

    private static final int MEISTE_ENTWUERFE = 50;

    record Wirkung(Netz netz, Auswirkung auswirkung, boolean nurBelegt, Massstab massstab) {}

    record Abhaengig(Knoten projekt, Wegsicht weg) {}

    private final Memo memo;

    Auswirkungsfelder(Memo memo) {
        this.memo = memo;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("auswirkung", this::auswirkung));
        schema.type("Auswirkung", typ -> typ.dataFetcher("massstab", leicht(Wirkung.class, Wirkung::massstab))
                .dataFetcher(
                        "beendet", env -> knoten(env, wirkung(env).auswirkung().beendet()))
                .dataFetcher(
                        "akteureOhneProjekt",
                        env -> knoten(env, wirkung(env).auswirkung().akteureOhneProjekt()))
                .dataFetcher(
                        "projekteOhneFederfuehrung",
                        env -> knoten(env, wirkung(env).auswirkung().ohneFederfuehrung()))
                .dataFetcher("wechsel", Auswirkungsfelder::wechsel)
                .dataFetcher("getrenntePaare", Auswirkungsfelder::getrenntePaare)
                .dataFetcher("abhaengige", Auswirkungsfelder::abhaengige));
        for (String name : List.of("GradwechselConnection", "AbhaengigkeitConnection")) {
            Listenfelder.verdrahteSeiten(schema, name);
        }
        Wechselsicht.verdrahte(schema);
    }

    private Wirkung auswirkung(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        Netz netz = argumente.netz();
        Auswirkung.Annahme annahme = annahme(netz, env);
        Massstab massstab = argumente.massstab();
        Auswirkung auswirkung = Auswirkung.von(memo, netz, annahme, argumente.nurBelegt(), massstab);
        argumente.anfrage().pruefeFrist();
        return new Wirkung(netz, auswirkung, argumente.nurBelegt(), massstab);
    }

    private static Auswirkung.Annahme annahme(Netz netz, DataFetchingEnvironment env) {
        List<Map<String, Object>> eingaben = env.getArgument("mitEntwuerfen");
        List<Map<String, Object>> entwuerfe = eingaben == null ? List.of() : eingaben;
        Argumente.pruefe(
                entwuerfe.size() <= MEISTE_ENTWUERFE,
                "Die Zahl der Entwürfe",
                entwuerfe.size(),
                "0 bis " + MEISTE_ENTWUERFE);
        return new Auswirkung.Annahme(
                menge(netz, Knotenart.PROJEKT, env, "ohneProjekte"),
                menge(netz, Knotenart.AKTEUR, env, "ohneAkteure"),
                Boolean.TRUE.equals(env.getArgument("mitIhrenProjekten")),
                entwuerfe.stream()
                        .map(eingabe -> Entwurfsleser.lies(netz, eingabe))
                        .toList());
    }

    private static BitSet menge(Netz netz, Knotenart art, DataFetchingEnvironment env, String feld) {
        BitSet menge = new BitSet();
        Entwurfsleser.kennungen(netz, art, env.getArguments(), feld)
                .forEach(kennung -> menge.set(netz.finde(art, kennung)));
        return menge;
    }

    private static Wirkung wirkung(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.getSource());
    }

    private static Object knoten(DataFetchingEnvironment env, int[] knoten) {
        return Knotenseiten.von(wirkung(env).netz(), knoten, env.getArguments());
    }

    private static Object wechsel(DataFetchingEnvironment env) {
        Wirkung wirkung = wirkung(env);
        return Posten.seite(
                wirkung.auswirkung().wechsel(),
                Gradwechsel::schluessel,
                wechsel -> Wechselsicht.von(wirkung.netz(), wirkung.auswirkung().nachher(), wechsel, true),
                env.getArguments());
    }

    private static Object getrenntePaare(DataFetchingEnvironment env) {
        Wirkung wirkung = wirkung(env);
        Akteursnetz akteure = Akteursnetz.von(
                wirkung.netz(), null, wirkung.nurBelegt(), wirkung.massstab().stichtag());
        return Zusammensicht.seite(
                wirkung.netz(),
                akteure,
                wirkung.auswirkung().getrenntePaare(),
                wirkung.nurBelegt(),
                env.getArguments());
    }

    private static Object abhaengige(DataFetchingEnvironment env) {
        Wirkung wirkung = wirkung(env);
        Netz netz = wirkung.netz();
        return Posten.seite(
                wirkung.auswirkung().abhaengige(),
                abhaengig -> netz.kennung(abhaengig.projekt()),
                abhaengig -> new Abhaengig(new Knoten(netz, abhaengig.projekt()), Wegsicht.von(netz, abhaengig.weg())),
                env.getArguments());
    }
}
