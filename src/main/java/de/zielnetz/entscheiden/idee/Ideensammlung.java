package de.zielnetz.entscheiden.idee;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.entscheiden.Entscheidungsfehler;
import de.zielnetz.stand.Nebenbuch;
import java.time.Instant;
import java.util.List;
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
        List<String> kennungen = wuensche.stream()
                .map(wunsch -> Objects.requireNonNullElseGet(wunsch.kennung(), Ideenablage::neueKennung))
                .toList();
        Instant jetzt = Instant.now();
        return nebenbuch.schreibe(() -> {
            for (int i = 0; i < wuensche.size(); i++) {
                Ideenwunsch wunsch = wuensche.get(i);
                String kennung = kennungen.get(i);
                if (wunsch.kennung() == null) {
                    ablage.legeInTransaktion(kennung, wunsch.angaben(), wer, jetzt);
                } else {
                    ablage.aendereInTransaktion(
                            ablage.inTransaktion(kennung), wunsch.gesehen(), wunsch.angaben(), wer);
                }
            }
            return wuensche.size();
        });
    }
}
