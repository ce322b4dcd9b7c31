package de.zielnetz.einlesen.web;

import static de.zielnetz.graphql.LightFetcher.leicht;
import static de.zielnetz.graphql.LightFetcher.ohneHuelle;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.Bedingungen;
import de.zielnetz.einlesen.Einlesen;
import de.zielnetz.einlesen.Zuruecknehmen;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Einsicht;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Verlauf;
import de.zielnetz.stand.Vorgang;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/**
 * Answers which imports there were and what they changed, imports what was previewed, and takes back. The journal is
 * the one thing that no net holds: aenderungen and verlauf ask the database, once for all projects of an answer.
 */
@Controller
class VorgangController implements RuntimeWiringConfigurer {

    private static final int SEITE = 20;
    private static final int HOECHSTENS = 200;

    record Importergebnis(@Nullable Vorgangssicht vorgang, String satz) {}

    private final Einlesen einlesen;
    private final Zuruecknehmen zuruecknehmen;
    private final Verlauf verlauf;
    private final Stand stand;

    VorgangController(Einlesen einlesen, Zuruecknehmen zuruecknehmen, Verlauf verlauf, Stand stand) {
        this.einlesen = einlesen;
        this.zuruecknehmen = zuruecknehmen;
        this.verlauf = verlauf;
        this.stand = stand;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("importe", this::importe).dataFetcher("vorgang", this::vorgang));
        schema.type("Mutation", typ -> typ.dataFetcher("importUebernehmen", this::uebernimm)
                .dataFetcher("vorgangZuruecknehmen", this::nimmZurueck));
        Listenfelder.verdrahteSeiten(schema, "VorgangConnection");
        schema.type("VorgangEdge", typ -> typ.dataFetcher("node", leicht(Vorgangssicht.class, Vorgangssicht::node))
                .dataFetcher("cursor", leicht(Vorgangssicht.class, Vorgangssicht::cursor)));
        schema.type("Vorgang", this::vorgangstyp);
        schema.type("Aenderung", typ -> typ.dataFetcher(
                        "vorgang", leicht(Aenderungssicht.class, Aenderungssicht::vorgang))
                .dataFetcher(
                        "sache",
                        leicht(Aenderungssicht.class, a -> a.aenderung().sache().kennung()))
                .dataFetcher(
                        "tat", leicht(Aenderungssicht.class, a -> a.aenderung().tat()))
                .dataFetcher("satz", leicht(Aenderungssicht.class, Aenderungssicht::satz))
                .dataFetcher("merkmale", leicht(Aenderungssicht.class, Aenderungssicht::merkmale))
                .dataFetcher("neueBelege", leicht(Aenderungssicht.class, Aenderungssicht::neueBelege))
                .dataFetcher("wegfallendeBelege", leicht(Aenderungssicht.class, Aenderungssicht::wegfallendeBelege)));
    }

    private TypeRuntimeWiring.Builder vorgangstyp(TypeRuntimeWiring.Builder typ) {
        Map<String, Function<Vorgang, @Nullable Object>> felder = new LinkedHashMap<>();
        felder.put("kennung", Vorgang::kennung);
        felder.put("art", Vorgang::art);
        felder.put("zeit", Vorgang::zeit);
        felder.put("hash", Vorgang::hash);
        felder.put("plan", Vorgang::plan);
        felder.put("anzahl", Vorgang::aenderungen);
        felder.forEach(
                (name, feld) -> typ.dataFetcher(name, leicht(Vorgangssicht.class, v -> feld.apply(v.vorgang()))));
        return typ.dataFetcher("urheber", nurAngemeldeten(Vorgang::urheber, Einsicht.REDAKTION))
                .dataFetcher("datei", nurAngemeldeten(Vorgang::datei, null))
                .dataFetcher("anmerkung", nurAngemeldeten(Vorgang::anmerkung, null))
                .dataFetcher("freigabe", nurAngemeldeten(Vorgang::freigabe, null))
                .dataFetcher("hebtAuf", leicht(Vorgangssicht.class, Vorgangssicht::hebtAuf))
                .dataFetcher("aufgehobenVon", leicht(Vorgangssicht.class, Vorgangssicht::aufgehobenVon))
                .dataFetcher("aenderungen", this::aenderungen);
    }

    /** What a person wrote, or is, is for those who have logged in; what the program wrote itself is for all. */
    private static DataFetcher<?> nurAngemeldeten(
            Function<Vorgang, @Nullable Object> feld, @Nullable String fuerAndere) {
        return ohneHuelle(env -> {
            Vorgangssicht sicht = Objects.requireNonNull(env.getSource());
            boolean offen = !sicht.vorgang().art().vonPerson() || Einsicht.hat(env);
            return offen ? feld.apply(sicht.vorgang()) : fuerAndere;
        });
    }

    /** The newest first. */
    private NetzConnection<Vorgangssicht> importe(DataFetchingEnvironment env) {
        Netzstand heute = Anfrage.von(env.getGraphQlContext()).netzstand();
        List<?> arten = env.getArgument("arten");
        List<Vorgangssicht> alle = new ArrayList<>();
        for (int i = heute.journal().size() - 1; i >= 0; i--) {
            Vorgang vorgang = heute.journal().get(i);
            if (arten == null || arten.contains(vorgang.art().name())) {
                alle.add(new Vorgangssicht(heute, vorgang, alle.size()));
            }
        }
        return Pagination.schneide(alle.size(), alle::get, v -> v.vorgang().kennung(), env.getArguments(), SEITE);
    }

    private Vorgangssicht vorgang(DataFetchingEnvironment env) {
        Netzstand heute = Anfrage.von(env.getGraphQlContext()).netzstand();
        String kennung = String.valueOf((Object) env.getArgument("kennung"));
        Vorgang vorgang = heute.vorgang(kennung);
        if (vorgang == null) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNBEKANNTE_KENNUNG,
                    "Den Vorgang „%s“ gibt es nicht; der letzte ist v%d.".formatted(kennung, heute.vorgaenge()),
                    List.of(Vorgang.kennung(heute.vorgaenge())));
        }
        return new Vorgangssicht(heute, vorgang, 0);
    }

    private List<Aenderungssicht> aenderungen(DataFetchingEnvironment env) {
        Vorgangssicht sicht = env.getSource();
        int first = env.getArgumentOrDefault("first", SEITE);
        int ab = env.getArgumentOrDefault("ab", 0);
        if (sicht == null || first < 0 || first > HOECHSTENS || ab < 0) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGE_SEITE,
                    "first ist 0 bis %d, ab ist mindestens 0.".formatted(HOECHSTENS));
        }
        return verlauf.desVorgangs(sicht.vorgang().kennung(), ab, first).stream()
                .map(e -> sicht(sicht.stand(), e, Einsicht.hat(env)))
                .toList();
    }

    @BatchMapping(typeName = "Projekt")
    Map<Knoten, List<Aenderungssicht>> verlauf(List<Knoten> projekte, graphql.GraphQLContext kontext) {
        Netzstand heute = Anfrage.von(kontext).netzstand();
        Map<Knoten, Schluessel> schluessel = new LinkedHashMap<>();
        projekte.forEach(p -> schluessel.put(p, p.netz().schluessel(p.nummer())));
        Map<Schluessel, List<Verlauf.Eintrag>> gelesen = verlauf.derKnoten(schluessel.values());
        boolean einsicht = Einsicht.hat(kontext);
        Map<Knoten, List<Aenderungssicht>> verlaeufe = new HashMap<>();
        schluessel.forEach((projekt, s) -> verlaeufe.put(
                projekt,
                gelesen.getOrDefault(s, List.of()).stream()
                        .map(e -> sicht(heute, e, einsicht))
                        .toList()));
        return verlaeufe;
    }

    private Importergebnis uebernimm(DataFetchingEnvironment env) {
        Einlesen.Ergebnis ergebnis = einlesen.uebernimm(
                String.valueOf((Object) env.getArgument("token")),
                new Bedingungen(
                        Boolean.TRUE.equals(env.getArgument("nurGanz")),
                        Boolean.TRUE.equals(env.getArgument("einschaetzungenBelegen"))),
                env.getArgument("anmerkung"),
                wer(env),
                new Fortschritt());
        Vorgang vorgang = ergebnis.vorgang();
        return vorgang == null
                ? new Importergebnis(
                        null, "Das Netz sagt schon alles, was in der Datei steht; es wurde nichts geändert.")
                : new Importergebnis(
                        new Vorgangssicht(stand.aktuell(), vorgang, 0),
                        "%s eingelesen: %d Änderungen als Vorgang %s."
                                .formatted(vorgang.datei(), vorgang.aenderungen(), vorgang.kennung()));
    }

    private Vorgangssicht nimmZurueck(DataFetchingEnvironment env) {
        Vorgang vorgang = zuruecknehmen.nimmZurueck(
                String.valueOf((Object) env.getArgument("vorgang")), env.getArgument("anmerkung"), wer(env));
        return new Vorgangssicht(stand.aktuell(), vorgang, 0);
    }

    private static Aenderungssicht sicht(Netzstand heute, Verlauf.Eintrag eintrag, boolean einsicht) {
        Vorgang vorgang = heute.vorgang(eintrag.vorgang());
        return new Aenderungssicht(
                vorgang == null ? null : new Vorgangssicht(heute, vorgang, 0),
                heute.netz(),
                heute.netz(),
                eintrag.aenderung(),
                einsicht);
    }

    private static Benutzer wer(DataFetchingEnvironment env) {
        return env.getGraphQlContext().getOrDefault(Benutzer.class, Benutzer.ANONYM);
    }
}
