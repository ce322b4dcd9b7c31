package de.zielnetz.bearbeiten.web;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.bearbeiten.Bearbeiten;
import de.zielnetz.bearbeiten.Bearbeitung;
import de.zielnetz.bearbeiten.Bearbeitungsergebnis;
import de.zielnetz.bearbeiten.korb.Korb;
import de.zielnetz.bearbeiten.korb.Korbablage;
import de.zielnetz.bearbeiten.korb.Vorschlag;
import de.zielnetz.bearbeiten.korb.Vorschlagen;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.stand.Stand;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what somebody means to change, and what was proposed. Both stand beside the net: these fields ask the database. */
@Controller
class KorbController implements RuntimeWiringConfigurer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> EINGABE = new TypeReference<>() {};

    private final Korbablage koerbe;
    private final Vorschlagen vorschlagen;
    private final Bearbeiten bearbeiten;
    private final Stand stand;

    KorbController(Korbablage koerbe, Vorschlagen vorschlagen, Bearbeiten bearbeiten, Stand stand) {
        this.koerbe = koerbe;
        this.vorschlagen = vorschlagen;
        this.bearbeiten = bearbeiten;
        this.stand = stand;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("korb", this::korb).dataFetcher("vorschlaege", this::vorschlaege));
        schema.type("Mutation", typ -> typ.dataFetcher("korbMerken", this::merke)
                .dataFetcher("korbLeeren", env -> mitDatenbank(() -> koerbe.leere(wer(env))))
                .dataFetcher("bearbeitungVorschlagen", this::schlageVor)
                .dataFetcher("vorschlagUebernehmen", this::uebernimm)
                .dataFetcher("vorschlagAblehnen", this::lehneAb));
        schema.type("Korb", typ -> typ.dataFetcher("fassung", leicht(Korb.class, k -> fassung(k.version()))));
        schema.type("Vorschlag", typ -> typ.dataFetcher("vorschau", this::vorschau));
    }

    private @Nullable Korb korb(DataFetchingEnvironment env) {
        return wer(env).darf(Rolle.REDAKTION)
                ? mitDatenbank(() -> koerbe.von(wer(env))).orElse(null)
                : null;
    }

    private Korb merke(DataFetchingEnvironment env) {
        String bearbeitung = String.valueOf((Object) env.getArgument("bearbeitung"));
        Integer fassung = env.getArgument("fassung");
        alsEingabe(bearbeitung);
        return mitDatenbank(() -> koerbe.merke(wer(env), bearbeitung, fassung == null ? null : fassung - 1L));
    }

    /** Spring Data counts from 0, people from 1. */
    private static int fassung(@Nullable Long version) {
        return version == null ? 1 : version.intValue() + 1;
    }

    private List<Vorschlag> vorschlaege(DataFetchingEnvironment env) {
        return wer(env).darf(Rolle.REDAKTION) ? mitDatenbank(vorschlagen::alle) : List.of();
    }

    private Bearbeitungsergebnis vorschau(DataFetchingEnvironment env) {
        Vorschlag vorschlag = Objects.requireNonNull(env.getSource());
        return bearbeiten.vorschau(
                Anfrage.von(env.getGraphQlContext()).netzstand().netz(),
                bearbeitung(vorschlag.bearbeitung()),
                vorschlag.urheber());
    }

    private Vorschlag schlageVor(DataFetchingEnvironment env) {
        Map<String, Object> eingabe = Objects.requireNonNull(env.getArgument("bearbeitung"));
        Bearbeiten.verlangeMoeglich(bearbeiten.vorschau(
                Anfrage.von(env.getGraphQlContext()).netzstand().netz(), Schrittleser.lies(eingabe), wer(env).name()));
        return mitDatenbank(
                () -> vorschlagen.schlageVor(JSON.writeValueAsString(eingabe), env.getArgument("anmerkung"), wer(env)));
    }

    private Uebernommenes uebernimm(DataFetchingEnvironment env) {
        return Uebernommenes.von(
                stand,
                vorschlagen.uebernimm(
                        String.valueOf((Object) env.getArgument("kennung")),
                        String.valueOf((Object) env.getArgument("fingerabdruck")),
                        wer(env),
                        KorbController::bearbeitung));
    }

    private boolean lehneAb(DataFetchingEnvironment env) {
        return mitDatenbank(() -> {
            vorschlagen.lehneAb(String.valueOf((Object) env.getArgument("kennung")));
            return true;
        });
    }

    private static Bearbeitung bearbeitung(String json) {
        return Schrittleser.lies(alsEingabe(json));
    }

    private static Map<String, Object> alsEingabe(String json) {
        try {
            return JSON.readValue(json, EINGABE);
        } catch (JacksonException e) {
            throw Eingabe.keinJson(e.getOriginalMessage());
        }
    }

    private static <T> T mitDatenbank(java.util.function.Supplier<T> arbeit) {
        return Schreibgang.nurGelesen(arbeit);
    }

    private static Benutzer wer(DataFetchingEnvironment env) {
        return env.getGraphQlContext().getOrDefault(Benutzer.class, Benutzer.ANONYM);
    }
}
