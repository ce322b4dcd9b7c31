package de.zielnetz.bearbeiten.korb;

import de.zielnetz.bearbeiten.Bearbeitungsfehler;
import de.zielnetz.bearbeiten.Bearbeitungsfehler.Hindernis;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.sprache.Zahl;
import de.zielnetz.stand.Nebenbuch;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the basket of each person for {@value #TAGE} days after its last change. */
@Service
public class Korbablage {

    private static final int TAGE = 30;
    private static final int GROESSTER = 500_000;

    private final Koerbe koerbe;
    private final Nebenbuch nebenbuch;

    Korbablage(Koerbe koerbe, Nebenbuch nebenbuch) {
        this.koerbe = koerbe;
        this.nebenbuch = nebenbuch;
    }

    public Optional<Korb> von(Benutzer wer) {
        return nebenbuch.lies(() -> koerbe.findById(kennung(wer)));
    }

    /**
     * Keeps this in place of what was there.
     *
     * @param fassung the version that was seen (optimistic locking), null where none was
     * @throws Bearbeitungsfehler where another window was faster, or it is too much
     */
    public Korb merke(Benutzer wer, String bearbeitung, @Nullable Long fassung) {
        if (bearbeitung.length() > GROESSTER) {
            throw new Bearbeitungsfehler(
                    Hindernis.UNGUELTIGER_WERT,
                    "Der Korb ist mit %s Zeichen zu voll; möglich sind %s. Übernehmen Sie erst einen Teil."
                            .formatted(Zahl.text(bearbeitung.length()), Zahl.text(GROESSTER)));
        }
        return nebenbuch.schreibe(() -> {
            koerbe.deleteByGeaendertLessThan(Instant.now().minus(Duration.ofDays(TAGE)));
            Long jetzige = koerbe.findById(kennung(wer)).map(Korb::version).orElse(null);
            if (!Objects.equals(jetzige, fassung)) {
                throw new Bearbeitungsfehler(
                        Hindernis.KORB_GEAENDERT,
                        "Ihr Korb wurde inzwischen in einem anderen Fenster geändert; sehen Sie ihn sich noch einmal an. Hier ging nichts verloren.");
            }
            return koerbe.save(new Korb(kennung(wer), wer.name(), bearbeitung, Instant.now(), jetzige));
        });
    }

    /** @return whether there was anything in it */
    public boolean leere(Benutzer wer) {
        return nebenbuch.schreibe(() -> {
            boolean gibtEs = koerbe.findById(kennung(wer)).isPresent();
            koerbe.deleteById(kennung(wer));
            return gibtEs;
        });
    }

    /** Says nothing of the person: what is erased must leave no trace. */
    private static String kennung(Benutzer wer) {
        try {
            byte[] summe =
                    MessageDigest.getInstance("SHA-256").digest(wer.name().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(summe, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
