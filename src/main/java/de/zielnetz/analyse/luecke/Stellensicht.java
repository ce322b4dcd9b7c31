package de.zielnetz.analyse.luecke;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Grad;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.analyse.Wert;
import de.zielnetz.analyse.abdeckung.Stelle;
import de.zielnetz.analyse.abdeckung.Stuetze;
import de.zielnetz.analyse.abdeckung.Zellensicht;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.netz.Belegart;
import graphql.schema.idl.RuntimeWiring;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place that projects can carry as GraphQL shows it. */
record Stellensicht(Lueckensicht sicht, Luecke luecke) {

    static void verdrahte(RuntimeWiring.Builder schema) {
        schema.type("Luecke", typ -> typ.dataFetcher("art", leicht(Stellensicht.class, Stellensicht::art))
                .dataFetcher("schluessel", leicht(Stellensicht.class, Stellensicht::schluessel))
                .dataFetcher("erstes", leicht(Stellensicht.class, Stellensicht::erstes))
                .dataFetcher("zweites", leicht(Stellensicht.class, Stellensicht::zweites))
                .dataFetcher("grad", leicht(Stellensicht.class, Stellensicht::grad))
                .dataFetcher(
                        "kenntnis",
                        leicht(Stellensicht.class, s -> s.luecke().lage().kenntnis()))
                .dataFetcher(
                        "traglage",
                        leicht(Stellensicht.class, s -> s.luecke().lage().traglage()))
                .dataFetcher(
                        "traglageBelegt",
                        leicht(Stellensicht.class, s -> s.luecke().zelle().traglageBelegt()))
                .dataFetcher(
                        "istLuecke",
                        leicht(Stellensicht.class, s -> s.luecke().lage().istLuecke()))
                .dataFetcher(
                        "traeger",
                        leicht(Stellensicht.class, s -> s.luecke().zelle().traeger()))
                .dataFetcher("nurUeberStrategie", leicht(Stellensicht.class, s -> s.luecke()
                        .nurUeberStrategie()))
                .dataFetcher("grund", leicht(Stellensicht.class, Stellensicht::grund))
                .dataFetcher("anzahl", leicht(Stellensicht.class, Stellensicht::anzahl))
                .dataFetcher("belegt", leicht(Stellensicht.class, Stellensicht::belegt))
                .dataFetcher("belegart", leicht(Stellensicht.class, Stellensicht::belegart))
                .dataFetcher("stuetzen", env -> {
                    Stellensicht stelle = Objects.requireNonNull(env.getSource());
                    return stelle.stuetzen(env.getArguments());
                }));
    }

    private Lueckenart art() {
        return luecke.art();
    }

    private String schluessel() {
        return luecke.schluessel();
    }

    private Knoten erstes() {
        return new Knoten(sicht.netz(), luecke.erstes());
    }

    private @Nullable Knoten zweites() {
        return luecke.zweites() < 0 ? null : new Knoten(sicht.netz(), luecke.zweites());
    }

    private Grad grad() {
        return luecke.grad();
    }

    private String grund() {
        return luecke.grund();
    }

    private int anzahl() {
        return luecke.zelle().anzahl();
    }

    private int belegt() {
        return luecke.zelle().belegt();
    }

    private @Nullable Belegart belegart() {
        return Zellensicht.belegart(luecke.zelle());
    }

    private NetzConnection<Stuetze> stuetzen(Map<String, Object> argumente) {
        return new Stelle(
                        sicht.netz(),
                        art().erste(),
                        wert(luecke.erstes()),
                        art().zweite(),
                        luecke.zweites() < 0 ? null : wert(luecke.zweites()),
                        Wegart.EIGENE,
                        sicht.nurBelegt(),
                        sicht.massstab().stichtag())
                .seite(luecke.projekte(), argumente);
    }

    private Wert wert(int k) {
        return new Wert(sicht.netz().kennung(k), sicht.netz().name(k), k);
    }
}
