package de.zielnetz.einlesen.web;

import de.zielnetz.einlesen.schreiben.Importfehler;
import de.zielnetz.einlesen.schreiben.Importfehler.Verweigerung;
import de.zielnetz.tabelle.Korrektur;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads decisions and corrections from the fields of a form, each a JSON object. */
final class Wunschfelder {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Wunschfelder() {}

    /** What each name stands for; null where a decision is taken back. */
    static Map<String, @Nullable String> namen(@Nullable String json) {
        Map<String, @Nullable String> namen = new LinkedHashMap<>();
        String erwartet =
                "Die Entscheidungen über Namen sind nicht lesbar; erwartet wird ein JSON-Objekt wie {\"65 Gebäude, 67 Grün\": \"65 Gebäude; 67 Grün\"}.";
        objekt(json, Verweigerung.PLAN_FEHLERHAFT, erwartet)
                .forEach((name, ziel) -> namen.put(name, text(ziel, Verweigerung.PLAN_FEHLERHAFT, erwartet)));
        return namen;
    }

    /** What is to be read in the place of cells or of parts of them. */
    static List<Korrektur.Wunsch> korrekturen(@Nullable String json) {
        List<Korrektur.Wunsch> korrekturen = new ArrayList<>();
        Verweigerung grund = Verweigerung.KORREKTUR_UNMOEGLICH;
        String erwartet =
                "Die Korrekturen sind nicht lesbar; erwartet wird ein JSON-Objekt wie {\"Projekte!C7\": \"Mobilität\"} oder, für einen Teil der Zelle, {\"Projekte!C7\": {\"Mobilitet\": \"Mobilität\"}}.";
        objekt(json, grund, erwartet).forEach((ort, wert) -> {
            if (wert.isObject()) {
                wert.properties()
                        .forEach(teil -> korrekturen.add(
                                new Korrektur.Wunsch(ort, teil.getKey(), text(teil.getValue(), grund, erwartet))));
            } else {
                korrekturen.add(Korrektur.Wunsch.ganz(ort, text(wert, grund, erwartet)));
            }
        });
        return korrekturen;
    }

    private static Map<String, JsonNode> objekt(@Nullable String json, Verweigerung grund, String erwartet) {
        Map<String, JsonNode> felder = new LinkedHashMap<>();
        if (json == null || json.isBlank()) {
            return felder;
        }
        try {
            JsonNode gelesen = JSON.readTree(json);
            if (!gelesen.isObject()) {
                throw new Importfehler(grund, erwartet);
            }
            gelesen.properties().forEach(feld -> felder.put(feld.getKey(), feld.getValue()));
            return felder;
        } catch (JacksonException e) {
            throw new Importfehler(grund, erwartet);
        }
    }

    private static @Nullable String text(JsonNode wert, Verweigerung grund, String erwartet) {
        if (wert.isContainer()) {
            throw new Importfehler(grund, erwartet);
        }
        return wert.isNull() ? null : wert.asString();
    }
}
