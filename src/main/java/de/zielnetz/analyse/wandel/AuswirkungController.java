package de.zielnetz.analyse.wandel;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Frage;
import de.zielnetz.analyse.Grad;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Posten;
import de.zielnetz.analyse.Zwischenspeicher;
import de.zielnetz.analyse.abdeckung.Luecke;
import de.zielnetz.analyse.abdeckung.Lueckenart;
import de.zielnetz.analyse.ueberschneidung.Entwurfsleser;
import de.zielnetz.analyse.zusammenhang.AkteureController;
import de.zielnetz.analyse.zusammenhang.Akteursnetz;
import de.zielnetz.analyse.zusammenhang.Wegsicht;
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
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code auswirkung} and {@code einzelneStuetzen}. */
@Component
class AuswirkungController implements RuntimeWiringConfigurer {

    private static final int MEISTE_ENTWUERFE = 50;

    record Wirkung(Netz netz, Auswirkung auswirkung, boolean nurBelegt, Massstab massstab) {}

    record Wechselsicht(
            String schluessel,
            Lueckenart art,
            Knoten erstes,
            @Nullable Knoten zweites,
            @Nullable Grad vorher,
            @Nullable Grad nachher,
            @Nullable String grundVorher,
            @Nullable String grundNachher,
            int anzahlVorher,
            int anzahlNachher) {

        static Wechselsicht von(Netz vorher, Netz nachher, Gradwechsel wechsel) {
            Luecke alt = wechsel.vorher();
            Luecke neu = wechsel.nachher();
            Netz netz = neu == null ? vorher : nachher;
            Luecke stelle = Objects.requireNonNull(neu == null ? alt : neu);
            return new Wechselsicht(
                    wechsel.schluessel(),
                    stelle.art(),
                    new Knoten(netz, stelle.erstes()),
                    stelle.zweites() < 0 ? null : new Knoten(netz, stelle.zweites()),
                    alt == null ? null : alt.grad(),
                    neu == null ? null : neu.grad(),
                    alt == null ? null : alt.grund(),
                    neu == null ? null : neu.grund(),
                    alt == null ? 0 : alt.zelle().anzahl(),
                    neu == null ? 0 : neu.zelle().anzahl());
        }
    }

    record Abhaengig(Knoten projekt, Wegsicht weg) {}

    record Einzelne(
            String schluessel,
            Knoten knoten,
            Grad grad,
            @Nullable Knoten projekt,
            @Nullable Knoten akteur) {}

    private record Stuetzenfrage(boolean nurBelegt, Massstab massstab) {}

    private record Stuetzenliste(List<Auswirkung.EinzelneStuetze> alle) {}

    private final Zwischenspeicher zwischenspeicher;

    AuswirkungController(Zwischenspeicher zwischenspeicher) {
        this.zwischenspeicher = zwischenspeicher;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("auswirkung", AuswirkungController::auswirkung)
                .dataFetcher("einzelneStuetzen", this::einzelneStuetzen));
        schema.type("Auswirkung", typ -> typ.dataFetcher("massstab", leicht(Wirkung.class, Wirkung::massstab))
                .dataFetcher(
                        "beendet", env -> knoten(env, wirkung(env).auswirkung().beendet()))
                .dataFetcher(
                        "akteureOhneProjekt",
                        env -> knoten(env, wirkung(env).auswirkung().akteureOhneProjekt()))
                .dataFetcher(
                        "projekteOhneFederfuehrung",
                        env -> knoten(env, wirkung(env).auswirkung().ohneFederfuehrung()))
                .dataFetcher("wechsel", AuswirkungController::wechsel)
                .dataFetcher("getrenntePaare", AuswirkungController::getrenntePaare)
                .dataFetcher("abhaengige", AuswirkungController::abhaengige));
        for (String name : List.of("GradwechselConnection", "AbhaengigkeitConnection")) {
            Listenfelder.verdrahteSeiten(schema, name);
        }
    }

    private static Wirkung auswirkung(DataFetchingEnvironment env) {
        Frage frage = new Frage(env);
        Netz netz = frage.netz();
        List<Map<String, Object>> eingaben = env.getArgument("mitEntwuerfen");
        List<Map<String, Object>> entwuerfe = eingaben == null ? List.of() : eingaben;
        Frage.pruefe(
                entwuerfe.size() <= MEISTE_ENTWUERFE,
                "Die Zahl der Entwürfe",
                entwuerfe.size(),
                "0 bis " + MEISTE_ENTWUERFE);
        Auswirkung.Annahme annahme = new Auswirkung.Annahme(
                menge(netz, Knotenart.PROJEKT, env, "ohneProjekte"),
                menge(netz, Knotenart.AKTEUR, env, "ohneAkteure"),
                Boolean.TRUE.equals(env.getArgument("mitIhrenProjekten")),
                entwuerfe.stream()
                        .map(eingabe -> Entwurfsleser.lies(netz, eingabe))
                        .toList());
        Massstab massstab = frage.massstab();
        Auswirkung auswirkung = Auswirkung.von(netz, annahme, frage.nurBelegt(), massstab);
        frage.anfrage().pruefeFrist();
        return new Wirkung(netz, auswirkung, frage.nurBelegt(), massstab);
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
                wechsel -> Wechselsicht.von(wirkung.netz(), wirkung.auswirkung().nachher(), wechsel),
                env.getArguments());
    }

    private static Object getrenntePaare(DataFetchingEnvironment env) {
        Wirkung wirkung = wirkung(env);
        Akteursnetz akteure = Akteursnetz.von(
                wirkung.netz(), null, wirkung.nurBelegt(), wirkung.massstab().stichtag());
        return AkteureController.seite(
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

    private List<Einzelne> einzelneStuetzen(DataFetchingEnvironment env) {
        Frage frage = new Frage(env);
        Netz netz = frage.netz();
        Massstab massstab = frage.massstab();
        return zwischenspeicher
                .hole(
                        netz,
                        new Stuetzenfrage(frage.nurBelegt(), massstab),
                        Stuetzenliste.class,
                        () -> new Stuetzenliste(Auswirkung.einzelneStuetzen(netz, frage.nurBelegt(), massstab)))
                .alle()
                .stream()
                .map(stuetze -> new Einzelne(
                        stuetze.stelle().schluessel(),
                        new Knoten(netz, stuetze.stelle().erstes()),
                        stuetze.stelle().grad(),
                        oderNull(netz, stuetze.projekt()),
                        oderNull(netz, stuetze.akteur())))
                .toList();
    }

    private static @Nullable Knoten oderNull(Netz netz, int k) {
        return k < 0 ? null : new Knoten(netz, k);
    }
}
