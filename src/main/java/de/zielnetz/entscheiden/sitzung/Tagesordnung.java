package de.zielnetz.entscheiden.sitzung;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.entscheiden.Entscheidungsfehler;
import de.zielnetz.entscheiden.Entscheidungsfehler.Absage;
import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.entscheiden.idee.Ideenablage;
import de.zielnetz.entscheiden.idee.Ideenzustand;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.stand.Nebenbuch;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts ideas on the agenda of a session, in an order. */
@Component
public class Tagesordnung {

    private static final int MEISTE = 200;

    private final Sitzungsablage sitzungen;
    private final Tagesordnungspunkte punkte;
    private final Ideenablage ideen;
    private final Nebenbuch nebenbuch;

    Tagesordnung(Sitzungsablage sitzungen, Tagesordnungspunkte punkte, Ideenablage ideen, Nebenbuch nebenbuch) {
        this.sitzungen = sitzungen;
        this.punkte = punkte;
        this.ideen = ideen;
        this.nebenbuch = nebenbuch;
    }

    /**
     * Makes this the agenda. Items stay what they are where their idea stays.
     *
     * @param folge kennungen of ideas, each once
     * @throws Entscheidungsfehler where one is not laid before a body, a decided one is missing, or another version of
     *     the session is there now
     */
    public Gremiensitzung setze(String sitzung, int gesehen, List<String> folge, Benutzer wer) {
        sitzungen.finde(sitzung, wer);
        if (folge.size() > MEISTE || new HashSet<>(folge).size() < folge.size()) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "ideen nennt %d Ideen%s; möglich sind bis zu %d, jede einmal."
                            .formatted(folge.size(), folge.size() > MEISTE ? "" : ", eine davon mehrmals", MEISTE));
        }
        List<Idee> gemeinte =
                folge.stream().map(kennung -> ideen.finde(kennung, wer)).toList();
        return nebenbuch.schreibe(() -> {
            Gremiensitzung jetzige = sitzungen.inTransaktion(sitzung, gesehen);
            Map<String, Tagesordnungspunkt> bisherige = new LinkedHashMap<>();
            punkte.findAllBySitzungOrderByNummer(sitzung).forEach(punkt -> bisherige.put(punkt.idee(), punkt));
            for (int i = 0; i < gemeinte.size(); i++) {
                stelle(sitzung, i + 1, gemeinte.get(i), bisherige.remove(folge.get(i)));
            }
            bisherige.values().forEach(Tagesordnung::verlangeUnentschieden);
            bisherige.values().forEach(punkt -> punkte.deleteById(punkt.kennung()));
            return sitzungen.merke(jetzige);
        });
    }

    private void stelle(String sitzung, int nummer, Idee idee, @Nullable Tagesordnungspunkt bisheriger) {
        if (bisheriger != null) {
            punkte.save(bisheriger.mit(nummer));
            return;
        }
        if (idee.zustand() != Ideenzustand.VORGELEGT) {
            throw new Entscheidungsfehler(
                    Absage.UEBERGANG_UNMOEGLICH,
                    "„%s“ ist nicht vorgelegt (sondern: %s) und kommt darum auf keine Tagesordnung."
                            .formatted(idee.titel(), idee.zustand().wort()));
        }
        punkte.save(
                Tagesordnungspunkt.neu(UUID.randomUUID().toString(), sitzung, nummer, idee.kennung(), idee.titel()));
    }

    private static void verlangeUnentschieden(Tagesordnungspunkt punkt) {
        if (punkt.ergebnis() != null) {
            throw new Entscheidungsfehler(
                    Absage.STEHT_FEST,
                    "Über „%s“ ist in dieser Sitzung entschieden; der Punkt bleibt auf der Tagesordnung."
                            .formatted(punkt.titel()));
        }
    }
}
