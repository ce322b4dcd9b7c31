package de.zielnetz;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** With which variables the examples gave the answers that were worked out by hand: examples are whole, those answers are short. */
public final class Beispielvariablen {

    private static final Map<String, Map<String, Object>> ALLE = JsonMapper.shared()
            .readValue(
                    Path.of("src/test/resources/beispielvariablen.json").toFile(),
                    new TypeReference<LinkedHashMap<String, Map<String, Object>>>() {});

    private Beispielvariablen() {}

    /** @param beispiel its file's name without the ending */
    public static Map<String, Object> von(String beispiel) {
        return ALLE.getOrDefault(beispiel, Map.of());
    }
}
