package de.zielnetz.entscheiden.idee;

import de.zielnetz.benutzer.Rolle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far an idea is. Editors bring it before those who decide, and those who administer keep what was decided. */
public enum Ideenzustand {
    IDEE("Idee"),
    GEPRUEFT("geprüft"),
    VORGELEGT("vorgelegt"),
    BESCHLOSSEN("beschlossen"),
    ZURUECKGESTELLT("zurückgestellt"),
    ABGELEHNT("abgelehnt");

    /**
     * A step that is allowed.
     *
     * @param rolle who may take it, at least
     * @param mitGrund whether a reason must be given: to everything but the straight way forward
     */
    public record Uebergang(Rolle rolle, boolean mitGrund) {}

    private static final Map<Ideenzustand, Map<Ideenzustand, Uebergang>> WEGE = new EnumMap<>(Ideenzustand.class);

    static {
        weg(IDEE, GEPRUEFT, Rolle.REDAKTION, false);
        weg(GEPRUEFT, VORGELEGT, Rolle.REDAKTION, false);
        weg(GEPRUEFT, IDEE, Rolle.REDAKTION, true);
        weg(VORGELEGT, GEPRUEFT, Rolle.REDAKTION, true);
        weg(VORGELEGT, BESCHLOSSEN, Rolle.VERWALTUNG, true);
        weg(VORGELEGT, ZURUECKGESTELLT, Rolle.VERWALTUNG, true);
        weg(VORGELEGT, ABGELEHNT, Rolle.VERWALTUNG, true);
        weg(ZURUECKGESTELLT, VORGELEGT, Rolle.REDAKTION, false);
        weg(ZURUECKGESTELLT, IDEE, Rolle.REDAKTION, true);
        weg(BESCHLOSSEN, VORGELEGT, Rolle.VERWALTUNG, true);
        weg(ABGELEHNT, IDEE, Rolle.VERWALTUNG, true);
    }

    private final String wort;

    Ideenzustand(String wort) {
        this.wort = wort;
    }

    private static void weg(Ideenzustand von, Ideenzustand nach, Rolle rolle, boolean mitGrund) {
        WEGE.computeIfAbsent(von, v -> new EnumMap<>(Ideenzustand.class)).put(nach, new Uebergang(rolle, mitGrund));
    }

    /** As a sentence has it. */
    public String wort() {
        return wort;
    }

    /** Whether what it says may still change: nobody decides upon one thing and gets another. */
    public boolean istOffen() {
        return this == IDEE || this == GEPRUEFT;
    }

    /** Null where there is no such way. */
    public @Nullable Uebergang nach(Ideenzustand anderer) {
        return WEGE.getOrDefault(this, Map.of()).get(anderer);
    }

    /** All that can follow, whoever may bring it there. */
    public List<Ideenzustand> folgende() {
        return Stream.of(values()).filter(anderer -> nach(anderer) != null).toList();
    }
}
