package de.zielnetz.stand;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Zustand;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A {@link Zustand} as the JSON in which the journal keeps it. */
final class Zustandstext {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(wahl -> wahl.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Zustandstext() {}

    /** Empty where there is none: a list in the database holds no null. */
    static String schreibe(@Nullable Zustand zustand) {
        if (zustand == null) {
            return "";
        }
        Map<String, Object> merkmale = new TreeMap<>();
        zustand.merkmale().forEach((merkmal, wert) -> merkmale.put(merkmal.schluessel(), wert));
        Map<String, Object> alles = new LinkedHashMap<>();
        alles.put("merkmale", merkmale);
        alles.put("belege", zustand.belege());
        return JSON.writeValueAsString(alles);
    }

    static @Nullable Zustand lies(String text) {
        if (text.isEmpty()) {
            return null;
        }
        JsonNode alles = JSON.readTree(text);
        Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
        alles.get("merkmale").properties().forEach(eintrag -> {
            Merkmal merkmal = Merkmal.mitSchluessel(eintrag.getKey());
            if (merkmal != null) {
                merkmale.put(merkmal, wert(merkmal, eintrag.getValue()));
            }
        });
        List<Beleg> belege = new ArrayList<>();
        alles.get("belege")
                .forEach(b -> belege.add(new Beleg(
                        b.get("quelle").asString(),
                        b.get("fundstelle").asString(),
                        Belegart.valueOf(b.get("art").asString()),
                        oderNull(b.get("begruendung")),
                        oderNull(b.get("urheber")),
                        b.get("vorgang").asString(),
                        merkmal(b.get("merkmal")))));
        return new Zustand(merkmale, belege);
    }

    private static Object wert(Merkmal merkmal, JsonNode wert) {
        return switch (merkmal.typ()) {
            case TEXT, DATUM -> wert.asString();
            case ZAHL -> wert.asLong();
            case DEZIMAL -> wert.asDouble();
            case WAHRHEIT -> wert.asBoolean();
            case LISTE -> wert.valueStream().map(JsonNode::asString).toList();
        };
    }

    private static @Nullable Merkmal merkmal(@Nullable JsonNode wert) {
        String name = oderNull(wert);
        return name == null ? null : Merkmal.valueOf(name);
    }

    private static @Nullable String oderNull(@Nullable JsonNode wert) {
        return wert == null || wert.isNull() ? null : wert.asString();
    }
}
