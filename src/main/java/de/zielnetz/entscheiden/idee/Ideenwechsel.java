package de.zielnetz.entscheiden.idee;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.entscheiden.Entscheidungsfehler;
import de.zielnetz.entscheiden.Entscheidungsfehler.Absage;
import de.zielnetz.entscheiden.idee.Ideenzustand.Uebergang;
import de.zielnetz.graphql.Anfragefehler;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings an idea into another state and writes it down. Works in the transaction of whoever calls. */
@Component
public class Ideenwechsel {

    private final Ideen ideen;
    private final Ideenschritte schritte;

    Ideenwechsel(Ideen ideen, Ideenschritte schritte) {
        this.ideen = ideen;
        this.schritte = schritte;
    }

    /** Those to which this user may bring an idea of this state, in their order. */
    public static List<Ideenzustand> moegliche(Ideenzustand von, Benutzer wer) {
        return von.folgende().stream()
                .filter(nach -> {
                    Uebergang weg = von.nach(nach);
                    return weg != null && wer.darf(weg.rolle());
                })
                .toList();
    }

    /**
     * Whether it may be done, before anything is written.
     *
     * @param begruendung empty or null where none is given
     * @throws Entscheidungsfehler where there is no such way or this user may not go it
     * @throws Anfragefehler where a reason is wanted
     */
    public static void verlange(Idee idee, Ideenzustand nach, @Nullable String begruendung, Benutzer wer) {
        Uebergang weg = idee.zustand().nach(nach);
        if (weg == null) {
            throw new Entscheidungsfehler(
                            Absage.UEBERGANG_UNMOEGLICH,
                            "„%s“ ist %s; von dort geht es nicht nach „%s“, sondern nur nach %s."
                                    .formatted(
                                            idee.titel(),
                                            satzwort(idee.zustand()),
                                            nach.wort(),
                                            idee.zustand().folgende().stream()
                                                    .map(folgender -> "„" + folgender.wort() + "“")
                                                    .collect(Collectors.joining(", "))))
                    .mit(
                            "moegliche",
                            idee.zustand().folgende().stream().map(Enum::name).toList());
        }
        if (!wer.darf(weg.rolle())) {
            throw new Entscheidungsfehler(
                    Absage.NICHT_ERLAUBT,
                    "Von „%s“ nach „%s“ bringt eine Idee nur, wer mindestens die Rolle „%s“ hat."
                            .formatted(
                                    idee.zustand().wort(),
                                    nach.wort(),
                                    weg.rolle().wort()));
        }
        if (weg.mitGrund() && (begruendung == null || begruendung.isBlank())) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "begruendung ist leer; erwartet wird, warum die Idee nach „%s“ kommt.".formatted(nach.wort()));
        }
    }

    private static String satzwort(Ideenzustand zustand) {
        return zustand == Ideenzustand.IDEE ? "noch eine Idee" : zustand.wort();
    }

    /** @param punkt kennung of the item of an agenda under which it is decided; null where it is none */
    public Idee tue(Idee idee, Ideenzustand nach, @Nullable String begruendung, @Nullable String punkt, Benutzer wer) {
        verlange(idee, nach, begruendung, wer);
        Instant jetzt = Instant.now();
        halteFest(idee.kennung(), idee.zustand(), nach, jetzt, wer, begruendung, punkt);
        return ideen.save(idee.mit(nach, wer.name(), jetzt));
    }

    void halteFest(
            String idee,
            @Nullable Ideenzustand von,
            Ideenzustand nach,
            Instant wann,
            Benutzer wer,
            @Nullable String begruendung,
            @Nullable String punkt) {
        String grund = begruendung == null || begruendung.isBlank() ? null : begruendung;
        schritte.save(
                new Ideenschritt(UUID.randomUUID().toString(), idee, von, nach, wann, wer.name(), grund, punkt, null));
    }

    /** Its history, the first step first. */
    public List<Ideenschritt> verlauf(String idee) {
        return schritte.findAllByIdeeOrderByZeit(idee);
    }

    void vergiss(String idee) {
        schritte.deleteByIdee(idee);
    }
}
