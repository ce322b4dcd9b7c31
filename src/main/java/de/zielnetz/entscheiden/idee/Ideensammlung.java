package de.zielnetz.entscheiden.idee;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.entscheiden.Entscheidungsfehler;
import de.zielnetz.stand.Nebenbuch;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps many ideas at once, all of them or none, by the rules for one. */
@Service
public class Ideensammlung {

    /**
     * What one of them shall say.
     *
     * @param kennung null of a new one
     * @param gesehen the version that was seen; of a new one it means nothing
     */
    public record Ideenwunsch(@Nullable String kennung, int gesehen, IdeeAngaben angaben) {}

    private final Ideenablage ablage;
    private final Nebenbuch nebenbuch;

    Ideensammlung(Ideenablage ablage, Nebenbuch nebenbuch) {
        this.ablage = ablage;
        this.nebenbuch = nebenbuch;
    }

    /**
     * @param wer who may write at all
     * @return how many were written
     * @throws Entscheidungsfehler where one of them cannot be so; nothing was written
     */
    public int schreibe(List<Ideenwunsch> wuensche, Benutzer wer) {
        List<Ideenwunsch> aenderungen =
                wuensche.stream().filter(wunsch -> wunsch.kennung() != null).toList();
        Map<String, IdeeAngaben> neue = new LinkedHashMap<>();
        wuensche.stream()
                .filter(wunsch -> wunsch.kennung() == null)
                .forEach(wunsch -> neue.put(Ideenablage.neueKennung(), wunsch.angaben()));
        Instant jetzt = Instant.now();
        return nebenbuch.schreibe(() -> {
            for (Ideenwunsch wunsch : aenderungen) {
                Idee idee = ablage.inTransaktion(Objects.requireNonNull(wunsch.kennung()));
                ablage.aendereInTransaktion(idee, wunsch.gesehen(), wunsch.angaben(), wer);
            }
            if (neue.keySet().stream().findFirst().filter(ablage::kennt).isEmpty()) {
                ablage.verlangePlatz(neue.size());
                neue.forEach((kennung, angaben) -> ablage.legeInTransaktion(kennung, angaben, wer, jetzt));
            }
            return wuensche.size();
        });
    }
}
