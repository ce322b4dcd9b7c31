package de.zielnetz.analyse.wandel;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Posten;
import de.zielnetz.analyse.Sichtweite;
import de.zielnetz.analyse.wandel.Vergleichssicht.Ende;
import de.zielnetz.einlesen.web.Vorgangssicht;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Verlauf;
import de.zielnetz.stand.Vorgang;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code vergleich}. The Vorgänge of a page stand in the journal: they are asked for once a page, where the question wants them. */
@Component
public class Vergleichsfelder implements RuntimeWiringConfigurer {

    private static final int SEITE = 50;

    private record Vergleichsfrage(Vergleichszeitraum zeitraum, Sichtweite sichtweite, Massstab massstab)
            implements Memo.Key<Vergleich> {}

    private final Verlauf verlauf;
    private final Memo memo;

    Vergleichsfelder(Verlauf verlauf, Memo memo) {
        this.verlauf = verlauf;
        this.memo = memo;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("vergleich", this::vergleich));
        schema.type("Vergleich", typ -> typ.dataFetcher("satz", leicht(Vergleichssicht.class, Vergleichssicht::satz))
                .dataFetcher("von", leicht(Vergleichssicht.class, Vergleichssicht::von))
                .dataFetcher("bis", leicht(Vergleichssicht.class, Vergleichssicht::bis))
                .dataFetcher("massstab", leicht(Vergleichssicht.class, Vergleichssicht::massstab))
                .dataFetcher("vorgaenge", Vergleichsfelder::vorgaenge)
                .dataFetcher(
                        "projekte", env -> seite(env, sicht(env).vergleich().projekte(), sache -> true))
                .dataFetcher(
                        "beziehungen", env -> seite(env, sicht(env).vergleich().beziehungen(), gewaehlteBeziehung(env)))
                .dataFetcher("bewegungen", Vergleichsfelder::bewegungen)
                .dataFetcher("wechsel", Vergleichsfelder::wechsel)
                .dataFetcher("jeRichtung", leicht(Vergleichssicht.class, Vergleichsfelder::jeRichtung)));
        schema.type("Vergleichsstand", typ -> typ.dataFetcher("letzterVorgang", Vergleichsfelder::letzterVorgang)
                .dataFetcher("zeit", leicht(Ende.class, Ende::zeit))
                .dataFetcher("gueltigAm", leicht(Ende.class, Ende::gueltigAm))
                .dataFetcher("projekte", leicht(Ende.class, Ende::projekte))
                .dataFetcher("knoten", leicht(Ende.class, ende -> ende.netz().anzahlKnoten()))
                .dataFetcher("kanten", leicht(Ende.class, ende -> ende.netz().anzahlKanten())));
        for (String name : List.of("Projektunterschied", "Beziehungsunterschied", "Bewegung")) {
            Listenfelder.verdrahteSeiten(schema, name + "Connection");
        }
        Unterschiedsfelder.verdrahte(schema);
        Bewegungssicht.verdrahte(schema);
    }

    private Vergleichssicht vergleich(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        Anfrage anfrage = argumente.anfrage();
        Vergleichszeitraum zeitraum = Vergleichszeitraum.von(anfrage.netzstand(), anfrage.heute(), env.getArguments());
        return zwischen(argumente, zeitraum);
    }

    /**
     * The same for two states that somebody else names, as a {@code Vergleich} of GraphQL: each what was known after the
     * Vorgang of a number of what held on a day.
     *
     * @param vonTag a {@link de.zielnetz.netz.Datum}
     * @param bisTag a {@link de.zielnetz.netz.Datum}
     */
    public Object zwischen(DataFetchingEnvironment env, long von, String vonTag, long bis, String bisTag) {
        return zwischen(new Argumente(env), new Vergleichszeitraum(von, bis, null, null, vonTag, bisTag));
    }

    private Vergleichssicht zwischen(Argumente argumente, Vergleichszeitraum zeitraum) {
        Anfrage anfrage = argumente.anfrage();
        Netzstand heute = anfrage.netzstand();
        Sichtweite sichtweite = new Sichtweite(argumente.nurBelegt(), argumente.angemeldet());
        Massstab massstab = argumente.massstab();
        Netz vorher = anfrage.netz(zeitraum.von(), zeitraum.vonTag());
        Netz nachher = anfrage.netz(zeitraum.bis(), zeitraum.bisTag());
        anfrage.pruefeFrist();
        Vergleich vergleich = memo.hole(
                heute.netz(),
                new Vergleichsfrage(zeitraum.ohneZeiten(), sichtweite, massstab),
                () -> Vergleich.zwischen(memo, vorher, nachher, sichtweite, massstab));
        anfrage.pruefeFrist();
        return new Vergleichssicht(
                heute,
                new Ende(zeitraum.von(), zeitraum.vonZeit(), zeitraum.vonTag(), vorher),
                new Ende(zeitraum.bis(), zeitraum.bisZeit(), zeitraum.bisTag(), nachher),
                sichtweite,
                massstab,
                vergleich);
    }

    private NetzConnection<Posten<Unterschiedsicht>> seite(
            DataFetchingEnvironment env, List<Aenderung> alle, Predicate<Sache> gewaehlt) {
        Vergleichssicht sicht = sicht(env);
        List<?> taten = env.getArgument("taten");
        List<Aenderung> passende = alle.stream()
                .filter(a -> taten == null || taten.contains(a.tat().name()))
                .filter(a -> gewaehlt.test(a.sache()))
                .toList();
        Spuren spuren = new Spuren(verlauf, sicht);
        NetzConnection<Posten<Unterschiedsicht>> seite = Posten.seite(
                passende, a -> a.sache().kennung(), a -> new Unterschiedsicht(sicht, a, spuren), env.getArguments());
        spuren.zeige(
                seite.edges().stream().map(posten -> posten.node().aenderung()).toList());
        return seite;
    }

    private static Predicate<Sache> gewaehlteBeziehung(DataFetchingEnvironment env) {
        List<?> arten = env.getArgument("arten");
        List<String> projekte = env.getArgument("projekte");
        Vergleichssicht sicht = sicht(env);
        List<Schluessel> enden = projekte == null
                ? List.of()
                : projekte.stream().map(sicht::projekt).toList();
        return sache -> sache instanceof Beziehung b
                && (arten == null || arten.contains(b.art().name()))
                && (projekte == null || enden.contains(b.von()) || enden.contains(b.nach()));
    }

    private static Object vorgaenge(DataFetchingEnvironment env) {
        List<Vorgangssicht> alle = sicht(env).vorgaenge();
        return Pagination.schneide(alle.size(), alle::get, v -> v.vorgang().kennung(), env.getArguments(), SEITE);
    }

    private static @Nullable Vorgangssicht letzterVorgang(DataFetchingEnvironment env) {
        Ende ende = Objects.requireNonNull(env.getSource());
        Netzstand heute = new Argumente(env).anfrage().netzstand();
        Vorgang vorgang = heute.vorgang(Vorgang.kennung(ende.nummer()));
        return vorgang == null ? null : new Vorgangssicht(heute, vorgang, 0);
    }

    private static Object bewegungen(DataFetchingEnvironment env) {
        Vergleichssicht sicht = sicht(env);
        return Posten.seite(
                sicht.vergleich().bewegungen(),
                b -> b.ding().kennung(),
                b -> new Bewegungssicht(sicht, b),
                env.getArguments());
    }

    record RichtungAnzahl(Wandelrichtung richtung, long anzahl) {}

    private static List<RichtungAnzahl> jeRichtung(Vergleichssicht sicht) {
        return Stream.of(Wandelrichtung.values())
                .map(richtung -> new RichtungAnzahl(richtung, sicht.gewechselt(richtung)))
                .toList();
    }

    private static Object wechsel(DataFetchingEnvironment env) {
        Vergleichssicht sicht = sicht(env);
        List<?> richtungen = env.getArgument("richtungen");
        return Posten.seite(
                sicht.vergleich().wechsel().stream()
                        .filter(w -> richtungen == null || richtungen.contains(String.valueOf(w.richtung(false))))
                        .toList(),
                Gradwechsel::schluessel,
                wechsel -> Wechselsicht.von(sicht.von().netz(), sicht.bis().netz(), wechsel, false),
                env.getArguments());
    }

    private static Vergleichssicht sicht(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.getSource());
    }
}
