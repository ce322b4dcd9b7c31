package de.zielnetz.einlesen.person;

import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.spalte.Planordner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes a name out of a plan: decisions about it go, other texts lose it. */
final class Planersatz {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Planersatz() {}

    /** The plan as YAML without the name; one that cannot be read any more loses it as any text does. */
    static String ohneName(String yaml, Personenmuster muster) {
        try {
            Map<String, Object> plan = JSON.convertValue(Planordner.lies(yaml), new TypeReference<>() {});
            return Planordner.schreibe(JSON.convertValue(ohneName(plan, muster), Einleseplan.class));
        } catch (IllegalArgumentException e) {
            return muster.ohne(Umgang.PLAN, yaml);
        }
    }

    private static @Nullable Object ohneName(@Nullable Object wert, Personenmuster muster) {
        if (wert instanceof Map<?, ?> werte) {
            Map<String, @Nullable Object> neue = new LinkedHashMap<>();
            werte.forEach((schluessel, inhalt) -> {
                if (!muster.trifft(Umgang.PLAN, String.valueOf(schluessel))) {
                    neue.put(String.valueOf(schluessel), ohneName(inhalt, muster));
                }
            });
            return neue;
        }
        if (wert instanceof List<?> liste) {
            return liste.stream().map(einer -> ohneName(einer, muster)).toList();
        }
        return wert instanceof String text ? muster.ohne(Umgang.PLAN, text) : wert;
    }
}
