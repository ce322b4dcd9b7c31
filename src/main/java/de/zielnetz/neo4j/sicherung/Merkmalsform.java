package de.zielnetz.neo4j.sicherung;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.IsoDuration;

/** Values of properties as JSON, and back with the type that they had: what JSON does not tell apart stands in an object with its type. */
final class Merkmalsform {

    private static final Map<String, Function<String, Object>> TYPEN = Map.of(
            "Double", Double::valueOf,
            "LocalDate", LocalDate::parse,
            "LocalDateTime", LocalDateTime::parse,
            "LocalTime", LocalTime::parse,
            "OffsetTime", OffsetTime::parse,
            "ZonedDateTime", ZonedDateTime::parse,
            "IsoDuration", Merkmalsform::dauer,
            "Bytes", text -> Base64.getDecoder().decode(text));

    private Merkmalsform() {}

    /** Sorted by name, so that equal properties give equal texts. */
    static Map<String, Object> alsJson(Map<String, Object> merkmale) {
        Map<String, Object> sortiert = new TreeMap<>();
        merkmale.forEach((name, wert) -> sortiert.put(name, alsJson(wert)));
        return sortiert;
    }

    private static Object alsJson(Object wert) {
        if (wert instanceof String || wert instanceof Long || wert instanceof Boolean) {
            return wert;
        }
        if (wert instanceof List<?> liste) {
            return liste.stream().map(Merkmalsform::alsJson).toList();
        }
        if (wert instanceof byte[] bytes) {
            return Map.of("Bytes", Base64.getEncoder().encodeToString(bytes));
        }
        if (wert instanceof IsoDuration d) {
            return Map.of("IsoDuration", "%d %d %d %d".formatted(d.months(), d.days(), d.seconds(), d.nanoseconds()));
        }
        String typ = wert.getClass().getSimpleName();
        if (!TYPEN.containsKey(typ)) {
            throw new Sicherungsfehler("Ein Wert der Art %s lässt sich nicht sichern.".formatted(typ));
        }
        return Map.of(typ, wert.toString());
    }

    private static Object dauer(String text) {
        String[] teile = text.split(" ");
        return Values.isoDuration(
                        Long.parseLong(teile[0]),
                        Long.parseLong(teile[1]),
                        Long.parseLong(teile[2]),
                        Integer.parseInt(teile[3]))
                .asIsoDuration();
    }

    static Map<String, Object> ausJson(Map<String, Object> json) {
        Map<String, Object> merkmale = new LinkedHashMap<>();
        json.forEach((name, wert) -> merkmale.put(name, ausJson(wert)));
        return merkmale;
    }

    private static @Nullable Object ausJson(@Nullable Object json) {
        if (json instanceof Integer zahl) {
            return zahl.longValue();
        }
        if (json instanceof List<?> liste) {
            List<@Nullable Object> werte = new ArrayList<>();
            liste.forEach(wert -> werte.add(ausJson(wert)));
            return werte;
        }
        if (json instanceof Map<?, ?> mitTyp && mitTyp.size() == 1) {
            Map.Entry<?, ?> einzig = mitTyp.entrySet().iterator().next();
            Function<String, Object> leser = TYPEN.get(String.valueOf(einzig.getKey()));
            if (leser != null) {
                return leser.apply(String.valueOf(einzig.getValue()));
            }
        }
        return json;
    }
}
