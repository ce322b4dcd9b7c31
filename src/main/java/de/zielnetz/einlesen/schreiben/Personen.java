package de.zielnetz.einlesen.schreiben;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.abgleich.LockOrder;
import de.zielnetz.einlesen.schreiben.Importfehler.Verweigerung;
import de.zielnetz.neo4j.Cypher;
import de.zielnetz.neo4j.Sitzung;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stand.Journal;
import de.zielnetz.stand.NetzUeberholt;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a person's name out of everything that is kept, the past included (erasure, GDPR Article 17). Afterwards every earlier net is as if the
 * name had never stood in it, so undo and history go on working. Costs the net and the journal.
 */
@Service
public class Personen {

    public static final String ERSATZ = "[gelöscht]";

    private static final int KUERZESTER_NAME = 4;
    private static final int VERSUCHE = 5;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param imNetz nodes and relationships, imJournal changes, anVorgaengen Vorgänge that held the name */
    public record Geloescht(String vorgang, long imNetz, long imJournal, long anVorgaengen) {}

    private final Driver driver;
    private final Journal journal;
    private final Stand stand;

    Personen(Driver driver, Journal journal, Stand stand) {
        this.driver = driver;
        this.journal = journal;
        this.stand = stand;
    }

    /** @throws Importfehler where the name is too short to be told from other words, or others kept writing */
    public Geloescht loesche(String name, Benutzer wer) {
        String gesucht = name.strip();
        if (gesucht.length() < KUERZESTER_NAME || ERSATZ.contains(gesucht)) {
            throw new Importfehler(
                    Verweigerung.NICHT_ERLAUBT,
                    "„%s“ ist zu kurz, um nur einen Namen zu treffen: mindestens %d Zeichen."
                            .formatted(gesucht, KUERZESTER_NAME));
        }
        for (int versuch = 0; versuch < VERSUCHE; versuch++) {
            stand.aktualisiere();
            Netzstand heute = stand.aktuell();
            try (Session session = Sitzung.offen(driver)) {
                Geloescht geloescht = session.executeWrite(tx -> loesche(tx, gesucht, heute, wer));
                stand.aktualisiere();
                return geloescht;
            } catch (NetzUeberholt e) {
                // Another writer was faster: once more on the newer net.
            }
        }
        throw new Importfehler(
                Verweigerung.AUSGELASTET, "Zu viele schreiben zugleich; versuchen Sie es in einer Minute noch einmal.");
    }

    private Geloescht loesche(TransactionContext tx, String name, Netzstand heute, Benutzer wer) {
        journal.sperre(tx, heute.vorgaenge());
        List<Aenderung> aenderungen = imNetz(heute.netz(), name);
        new Schreiber(tx, new Fortschritt()).schreibe(aenderungen);
        String geschrieben = JSON.writeValueAsString(name);
        Map<String, Object> werte =
                Map.of("name", name, "imJson", geschrieben.substring(1, geschrieben.length() - 1), "ersatz", ERSATZ);
        long imJournal = zahl(tx, "einlesen/Person.imJournal", werte);
        long anVorgaengen = zahl(tx, "einlesen/Person.anVorgaengen", werte);
        zahl(tx, "einlesen/Person.anPlaenen", werte);
        zahl(tx, "einlesen/Vorschauen.entfernen", Map.of());
        Vorgang vorgang = new Vorgang(
                heute.vorgaenge() + 1,
                Vorgang.Art.LOESCHUNG,
                Instant.now(),
                wer.name().equals(name) ? ERSATZ : wer.name(),
                null,
                "Ein Personenname wurde überall gelöscht.");
        journal.schreibeOhneSpur(tx, vorgang, aenderungen);
        return new Geloescht(vorgang.kennung(), aenderungen.size(), imJournal, anVorgaengen);
    }

    private static List<Aenderung> imNetz(Netz netz, String name) {
        List<Aenderung> aenderungen = new ArrayList<>();
        for (Sache sache : netz.sachen()) {
            Zustand alt = netz.zustand(sache);
            Zustand neu = alt == null ? null : ohne(alt, name);
            if (alt != null && !alt.equals(neu)) {
                aenderungen.add(new Aenderung(sache, alt, neu));
            }
        }
        return LockOrder.geordnet(aenderungen);
    }

    private static Zustand ohne(Zustand zustand, String name) {
        Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
        zustand.merkmale()
                .forEach((merkmal, wert) ->
                        merkmale.put(merkmal, merkmal == Merkmal.KENNUNG ? wert : ersetzt(wert, name)));
        List<Beleg> belege = zustand.belege().stream()
                .map(b -> new Beleg(
                        b.quelle(),
                        b.fundstelle().replace(name, ERSATZ),
                        b.art(),
                        oderNull(b.begruendung(), name),
                        oderNull(b.urheber(), name),
                        b.vorgang(),
                        b.merkmal()))
                .toList();
        return new Zustand(merkmale, belege);
    }

    private static Object ersetzt(Object wert, String name) {
        return wert instanceof String text
                ? text.replace(name, ERSATZ)
                : wert instanceof List<?> liste
                        ? liste.stream()
                                .map(e -> String.valueOf(e).replace(name, ERSATZ))
                                .toList()
                        : wert;
    }

    private static @Nullable String oderNull(@Nullable String text, String name) {
        return text == null ? null : text.replace(name, ERSATZ);
    }

    private static long zahl(TransactionContext tx, String anweisung, Map<String, Object> werte) {
        return tx.run(Cypher.lies(anweisung), werte).single().get("anzahl").asLong();
    }
}
