package de.zielnetz.rueckblick;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.rueckblick.Rueckblickfehler.Rueckblickhindernis;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.stand.Nebenbuch;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps reviews beside the net. What is frozen is never changed: corrections stand beside it. */
@Service
public class Rueckblickablage {

    private static final int MEISTE = 500;
    private static final int MEISTE_NACHTRAEGE = 100;
    private static final int LAENGSTER_NACHTRAG = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Rueckblicke rueckblicke;
    private final Rueckblicknachtraege nachtraege;
    private final Nebenbuch nebenbuch;

    Rueckblickablage(Rueckblicke rueckblicke, Rueckblicknachtraege nachtraege, Nebenbuch nebenbuch) {
        this.rueckblicke = rueckblicke;
        this.nachtraege = nachtraege;
        this.nebenbuch = nebenbuch;
    }

    /** All that who asks may see, by period: open ones only those who have logged in. */
    public List<Rueckblick> alle(Benutzer wer) {
        return nebenbuch.lies(rueckblicke::findAllByOrderByVonAscKennungAsc).stream()
                .filter(r -> sichtbar(r, wer))
                .toList();
    }

    private static boolean sichtbar(Rueckblick r, Benutzer wer) {
        return r.istEingefroren() || wer.darf(Rolle.LESEN);
    }

    /** @throws Rueckblickfehler where there is none that who asks may see */
    public Rueckblick einer(String kennung, Benutzer wer) {
        return nebenbuch.lies(() -> finde(kennung, wer));
    }

    private Rueckblick finde(String kennung, Benutzer wer) {
        return rueckblicke
                .findById(kennung)
                .filter(r -> sichtbar(r, wer))
                .orElseThrow(() -> new Rueckblickfehler(
                        Rueckblickhindernis.RUECKBLICK_UNBEKANNT,
                        "Einen Rückblick „%s“ gibt es nicht (mehr).".formatted(Naehe.kurz(kennung))));
    }

    public List<Rueckblicknachtrag> nachtraege(String kennung) {
        return nebenbuch.lies(() -> nachtraege.findAllByRueckblickOrderByZeit(kennung));
    }

    /**
     * Keeps a review.
     *
     * @param kennung null for a new one
     * @param fassung the one that was seen, null for a new one
     * @throws Rueckblickfehler where it is frozen, or somebody else was faster
     */
    public Rueckblick merke(@Nullable String kennung, Rueckblickangabe a, @Nullable Integer fassung, Benutzer wer) {
        String neue = kennung == null ? UUID.randomUUID().toString() : kennung;
        return nebenbuch.schreibe(() -> {
            Rueckblick bisher = kennung == null ? null : offener(kennung, fassung, wer);
            if (bisher == null && rueckblicke.count() >= MEISTE) {
                throw new Rueckblickfehler(
                        Rueckblickhindernis.UNGUELTIGER_WERT,
                        "Es gibt schon %d Rückblicke; mehr sind nicht möglich.".formatted(MEISTE));
            }
            return rueckblicke.save(new Rueckblick(
                    neue,
                    a.strategie(),
                    a.titel().strip(),
                    a.von().toString(),
                    a.bis().toString(),
                    a.naechster() == null ? null : a.naechster().toString(),
                    a.stellungnahme(),
                    a.anpassungen(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    wer.name(),
                    null,
                    bisher == null ? null : bisher.version()));
        });
    }

    private Rueckblick offener(String kennung, @Nullable Integer fassung, Benutzer wer) {
        Rueckblick r = finde(kennung, wer);
        if (r.istEingefroren()) {
            throw new Rueckblickfehler(
                    Rueckblickhindernis.RUECKBLICK_EINGEFROREN,
                    "Der Rückblick „%s“ ist eingefroren und bleibt, wie er ist; was zu berichtigen ist, steht als Nachtrag daneben."
                            .formatted(r.titel()));
        }
        if (fassung == null || fassung != r.fassung()) {
            throw new Rueckblickfehler(
                    Rueckblickhindernis.RUECKBLICK_GEAENDERT,
                    "Der Rückblick wurde inzwischen geändert (Fassung %d); sehen Sie ihn sich noch einmal an. Hier wurde nichts geschrieben."
                            .formatted(r.fassung()));
        }
        return r;
    }

    /** @throws Rueckblickfehler where it is frozen, or somebody else was faster */
    public void entferne(String kennung, int fassung, Benutzer wer) {
        nebenbuch.schreibe(() -> {
            offener(kennung, fassung, wer);
            rueckblicke.deleteById(kennung);
            return kennung;
        });
    }

    /**
     * Freezes it with what the net shows now; only those of the VERWALTUNG may.
     *
     * @param wissensstand the last Vorgang that the net knows
     * @param gueltigAm the day for which it was read
     * @throws Rueckblickfehler where it is frozen already, somebody else was faster, or who asks may not
     */
    public Rueckblick friereEin(
            String kennung, int fassung, Rueckblickstand stand, String wissensstand, String gueltigAm, Benutzer wer) {
        if (!wer.darf(Rolle.VERWALTUNG)) {
            throw new Rueckblickfehler(
                    Rueckblickhindernis.NICHT_ERLAUBT, "Einfrieren kann einen Rückblick nur die Rolle „verwaltung“.");
        }
        return nebenbuch.schreibe(() -> {
            Rueckblick r = offener(kennung, fassung, wer);
            return rueckblicke.save(new Rueckblick(
                    r.kennung(),
                    r.strategie(),
                    r.titel(),
                    r.von(),
                    r.bis(),
                    r.naechster(),
                    r.stellungnahme(),
                    r.anpassungen(),
                    Instant.now(),
                    wer.name(),
                    wissensstand,
                    gueltigAm,
                    JSON.writeValueAsString(stand.zahlen()),
                    JSON.writeValueAsString(stand.befunde()),
                    r.urheber(),
                    null,
                    r.version()));
        });
    }

    /** The frozen state as it was; of an open review nothing. */
    public static Rueckblickstand stand(Rueckblick r) {
        String zahlen = r.zahlen();
        String befunde = r.befunde();
        return zahlen == null || befunde == null
                ? new Rueckblickstand(List.of(), List.of())
                : new Rueckblickstand(
                        JSON.readValue(zahlen, new TypeReference<List<Rueckblickzahl>>() {}),
                        JSON.readValue(befunde, new TypeReference<List<Rueckblickbefund>>() {}));
    }

    /** @throws Rueckblickfehler where it is still open, or the text is none */
    public Rueckblick trageNach(String kennung, String text, Benutzer wer) {
        if (text.isBlank() || text.length() > LAENGSTER_NACHTRAG) {
            throw new Rueckblickfehler(
                    Rueckblickhindernis.UNGUELTIGER_WERT,
                    "text ist leer oder länger als %d Zeichen.".formatted(LAENGSTER_NACHTRAG));
        }
        String neue = UUID.randomUUID().toString();
        Instant jetzt = Instant.now();
        return nebenbuch.schreibe(() -> {
            Rueckblick r = finde(kennung, wer);
            if (!r.istEingefroren()) {
                throw new Rueckblickfehler(
                        Rueckblickhindernis.UNGUELTIGER_WERT,
                        "Der Rückblick „%s“ ist noch offen; ändern Sie ihn selbst. Nachträge gibt es zu eingefrorenen."
                                .formatted(r.titel()));
            }
            if (nachtraege.countByRueckblick(kennung) >= MEISTE_NACHTRAEGE) {
                throw new Rueckblickfehler(
                        Rueckblickhindernis.UNGUELTIGER_WERT,
                        "Ein Rückblick hat höchstens %d Nachträge.".formatted(MEISTE_NACHTRAEGE));
            }
            nachtraege.save(new Rueckblicknachtrag(neue, kennung, text.strip(), wer.name(), jetzt, null));
            return r;
        });
    }
}
