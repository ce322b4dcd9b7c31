package de.zielnetz.rueckblick.web;

import static de.zielnetz.graphql.LightFetcher.leicht;
import static de.zielnetz.graphql.LightFetcher.ohneHuelle;

import de.zielnetz.graphql.Einsicht;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.rueckblick.Rueckblick;
import de.zielnetz.rueckblick.Rueckblickablage;
import de.zielnetz.rueckblick.Rueckblicknachtrag;
import de.zielnetz.rueckblick.Rueckblickstand;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A review as GraphQL shows it.
 *
 * @param jetzt works out what an open one shows today; only where it is asked for
 */
record Ruecksicht(Netz netz, Rueckblick rueckblick, Function<Rueckblick, Rueckblickstand> jetzt) {

    static void verdrahte(RuntimeWiring.Builder schema) {
        schema.type("Rueckblick", typ -> typ.dataFetcher("kennung", feld(Rueckblick::kennung))
                .dataFetcher("titel", feld(Rueckblick::titel))
                .dataFetcher("von", feld(Rueckblick::von))
                .dataFetcher("bis", feld(Rueckblick::bis))
                .dataFetcher("naechster", feld(Rueckblick::naechster))
                .dataFetcher("stellungnahme", feld(Rueckblick::stellungnahme))
                .dataFetcher("anpassungen", feld(Rueckblick::anpassungen))
                .dataFetcher("eingefroren", feld(Rueckblick::istEingefroren))
                .dataFetcher("eingefrorenUm", feld(Rueckblick::eingefrorenUm))
                .dataFetcher("eingefrorenVon", nurAngemeldet(Rueckblick::eingefrorenVon))
                .dataFetcher("urheber", nurAngemeldet(Rueckblick::urheber))
                .dataFetcher("wissensstand", feld(Rueckblick::wissensstand))
                .dataFetcher("gueltigAm", feld(Rueckblick::gueltigAm))
                .dataFetcher("fassung", feld(Rueckblick::fassung))
                .dataFetcher("strategieKennung", feld(Rueckblick::strategie))
                .dataFetcher("strategie", leicht(Ruecksicht.class, Ruecksicht::strategie))
                .dataFetcher("stand", leicht(Ruecksicht.class, Ruecksicht::stand)));
        schema.type(
                "Rueckblicknachtrag",
                typ -> typ.dataFetcher("urheber", ohneHuelle((DataFetchingEnvironment env) -> {
                    Rueckblicknachtrag nachtrag = Objects.requireNonNull(env.getSource());
                    return Einsicht.hat(env) ? nachtrag.urheber() : null;
                })));
    }

    private static DataFetcher<?> feld(Function<Rueckblick, @Nullable Object> feld) {
        return leicht(Ruecksicht.class, sicht -> feld.apply(sicht.rueckblick));
    }

    private static DataFetcher<?> nurAngemeldet(Function<Rueckblick, @Nullable Object> feld) {
        return ohneHuelle((DataFetchingEnvironment env) -> {
            Ruecksicht sicht = Objects.requireNonNull(env.getSource());
            return Einsicht.hat(env) ? feld.apply(sicht.rueckblick) : null;
        });
    }

    /** Frozen as it was; of an open one as it is. */
    Rueckblickstand stand() {
        return rueckblick.istEingefroren() ? Rueckblickablage.stand(rueckblick) : jetzt.apply(rueckblick);
    }

    private @Nullable Knoten strategie() {
        int k = netz.finde(Knotenart.STRATEGIE, rueckblick.strategie());
        return k < 0 ? null : new Knoten(netz, k);
    }
}
