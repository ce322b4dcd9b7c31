package de.zielnetz.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.fehler.CommonCode;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.stand.Nebenbuch;
import de.zielnetz.stand.Stand;
import de.zielnetz.zugang.herkunft.ListenAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * All saved questions as the one who asks may know them: those that come with Zielnetz, one's own, and what others share. Own ones are
 * kept in Neo4j beside the net; asking for one costs one look there.
 */
@Component
class Fragenablage {

    static final int HOECHSTENS_JE_PERSON = 100;

    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int KUERZESTER = 3;
    private static final int LAENGSTER = 60;
    private static final int GELESENE = 500;
    private static final int LAENGSTES_UNGESPEICHERTES = 100_000;
    private static final TypeReference<LinkedHashMap<String, Object>> WERTE = new TypeReference<>() {};

    private final Fragensammlung mitgelieferte;
    private final EigeneFragen eigene;
    private final Nebenbuch nebenbuch;
    private final Stand stand;
    private final JsonMapper json;
    private final ListenAddress hier;
    private final Fragenleser leser;
    private final Cache<EigeneFrage, GespeicherteFrage> gelesene =
            Caffeine.newBuilder().maximumSize(GELESENE).build();
    private final ReentrantLock einzeln = new ReentrantLock();

    Fragenablage(
            Fragensammlung mitgelieferte,
            EigeneFragen eigene,
            Nebenbuch nebenbuch,
            Stand stand,
            JsonMapper json,
            GraphQlSource quelle,
            ListenAddress hier) {
        this.mitgelieferte = mitgelieferte;
        this.eigene = eigene;
        this.nebenbuch = nebenbuch;
        this.stand = stand;
        this.json = json;
        this.hier = hier;
        this.leser = new Fragenleser(quelle.schema());
    }

    /** Those that come with Zielnetz, then the others by name; without the database only the former. */
    List<Verzeichnis> alle() {
        List<Verzeichnis> alle = new ArrayList<>();
        mitgelieferte.alle().forEach(frage -> alle.add(Verzeichnis.von(frage, hier.basis())));
        if (stand.datenbankErreichbar()) {
            sichtbare().forEach(eigene -> alle.add(eintrag(eigene)));
        }
        return alle;
    }

    private Verzeichnis eintrag(EigeneFrage eigene) {
        try {
            return Verzeichnis.von(gelesen(eigene), hier.basis()).mit(eigene, null);
        } catch (Fragefehler e) {
            return Verzeichnis.veraltet(eigene).mit(eigene, String.valueOf(e.getMessage()));
        }
    }

    private List<EigeneFrage> sichtbare() {
        String ich = Benutzer.jetzt().name();
        return nebenbuch.lies(() -> eigene.findAllByUrheberOrGeteiltIsTrueOrderByKennung(ich)).stream()
                .filter(Fragenablage::sichtbar)
                .toList();
    }

    private static boolean sichtbar(EigeneFrage frage) {
        return frage.geteilt() || gehoert(frage);
    }

    /** Nobody who has not logged in owns anything, whatever a login is called. */
    static boolean gehoert(EigeneFrage frage) {
        Benutzer ich = Benutzer.jetzt();
        return ich.darf(Rolle.LESEN) && frage.urheber().equals(ich.name());
    }

    /** @throws Fragefehler naming the nearest where there is none of this name that the one who asks may know */
    GespeicherteFrage mitName(String name) {
        GespeicherteFrage frage = mitgelieferte.mitName(name);
        if (frage != null) {
            return frage;
        }
        EigeneFrage eine = finde(name);
        if (eine == null || !sichtbar(eine)) {
            throw unbekannt(name);
        }
        return gelesen(eine);
    }

    private @Nullable EigeneFrage finde(String name) {
        return name.length() <= LAENGSTER && name.matches(NAME)
                ? nebenbuch.lies(() -> eigene.findById(name)).orElse(null)
                : null;
    }

    private GespeicherteFrage gelesen(EigeneFrage eine) {
        GespeicherteFrage bekannte = gelesene.getIfPresent(eine);
        if (bekannte != null) {
            return bekannte;
        }
        try {
            GespeicherteFrage frage = leser.lies(eine.kennung(), eine.titel(), eine.beschreibung(), eine.dokument())
                    .mit(json.readValue(eine.vorgaben(), WERTE));
            gelesene.put(eine, frage);
            return frage;
        } catch (Fragefehler e) {
            throw new Fragefehler(
                    Fragefehler.Code.FRAGE_VERALTET,
                    "Die Frage „%s“ passt nicht mehr zu dieser Fassung von Zielnetz: %s"
                            .formatted(eine.kennung(), e.getMessage()));
        }
    }

    private Fragefehler unbekannt(String name) {
        List<String> namen = alle().stream().map(Verzeichnis::name).toList();
        List<String> naechste = Naehe.naechste(namen, name);
        return new Fragefehler(
                        Fragefehler.Code.FRAGE_UNBEKANNT,
                        "Eine Frage „%s“ ist nicht gespeichert.%s Alle nennt /api/fragen."
                                .formatted(Naehe.kurz(name), Naehe.satz(naechste)))
                .mit("vorschlaege", naechste);
    }

    /**
     * Keeps it as the question of whoever has logged in.
     *
     * @param nurNeu whether one of one's own of the same name stays as it is
     * @return whether it is a new one
     * @throws Fragefehler where it is no question, its name is taken, or there are too many
     */
    boolean merke(String name, FrageEingabe eingabe, boolean nurNeu) {
        pruefe(name);
        GespeicherteFrage gelesene =
                leser.lies(name, eingabe.titelText(), eingabe.beschreibungText(), eingabe.dokumentText());
        Variablenleser.pruefe(gelesene, eingabe.werte());
        String vorgaben =
                FrageEingabe.kurz("variablen", json.writeValueAsString(eingabe.werte()), FrageEingabe.VARIABLEN);
        String ich = Benutzer.jetzt().name();
        einzeln.lock(); // so that one who saves from two windows at once stays within the limit
        try {
            return nebenbuch.schreibe(() -> {
                EigeneFrage bisherige = eigene.findById(name).orElse(null);
                if (bisherige != null && (nurNeu || !gehoert(bisherige))) {
                    throw vergeben(name, gehoert(bisherige));
                }
                if (bisherige == null && eigene.countByUrheber(ich) >= HOECHSTENS_JE_PERSON) {
                    throw new Fragefehler(
                            Fragefehler.Code.ZU_VIELE_FRAGEN,
                            "Sie haben schon %d Fragen gespeichert; mehr sind nicht möglich. Löschen Sie eine, die Sie nicht mehr brauchen."
                                    .formatted(HOECHSTENS_JE_PERSON));
                }
                Long version = bisherige == null ? null : bisherige.version();
                eigene.save(new EigeneFrage(
                        name,
                        gelesene.titel(),
                        gelesene.beschreibung(),
                        gelesene.text(),
                        vorgaben,
                        eingabe.fuerAlle(),
                        ich,
                        null,
                        version));
                return bisherige == null;
            });
        } finally {
            einzeln.unlock();
        }
    }

    /** @throws Fragefehler where it is no question, or its variables are none of it */
    GespeicherteFrage ungespeichert(FrageEingabe eingabe) {
        GespeicherteFrage frage = leser.lies(
                "antwort",
                "Antwort",
                "",
                FrageEingabe.kurz(
                        "dokument", eingabe.dokument() == null ? "" : eingabe.dokument(), LAENGSTES_UNGESPEICHERTES));
        Variablenleser.pruefe(frage, eingabe.werte());
        return frage.mit(eingabe.werte());
    }

    private void pruefe(String name) {
        if (name.length() < KUERZESTER || name.length() > LAENGSTER || !name.matches(NAME)) {
            throw new Fragefehler(
                    Fragefehler.Code.FRAGE_FEHLERHAFT,
                    "Der Name ist „%s“; erwartet werden %d bis %d Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche, etwa „luecken-der-mobilitaet“."
                            .formatted(Naehe.kurz(name), KUERZESTER, LAENGSTER));
        }
        if (mitgelieferte.mitName(name) != null) {
            throw vergeben(name, false);
        }
    }

    private static Fragefehler vergeben(String name, boolean meine) {
        return new Fragefehler(
                Fragefehler.Code.NAME_VERGEBEN,
                meine
                        ? "Sie haben schon eine Frage „%s“. Nehmen Sie einen anderen Namen, oder ersetzen Sie jene."
                                .formatted(name)
                        : "Der Name „%s“ ist schon vergeben. Nehmen Sie einen anderen.".formatted(name));
    }

    /**
     * Removes one of one's own; what is shared also for those who administer.
     *
     * @throws Fragefehler where there is none that the one who asks may remove
     */
    void entferne(String name) {
        if (mitgelieferte.mitName(name) != null) {
            throw new Fragefehler(
                    Fragefehler.Code.NAME_VERGEBEN,
                    "Die Frage „%s“ gehört zu Zielnetz und lässt sich nicht löschen.".formatted(name));
        }
        nebenbuch.schreibe(() -> {
            EigeneFrage eine =
                    eigene.findById(name).filter(Fragenablage::sichtbar).orElseThrow(() -> unbekannt(name));
            if (!gehoert(eine) && !Benutzer.jetzt().darf(Rolle.VERWALTUNG)) {
                throw new Fragefehler(
                        CommonCode.NICHT_ERLAUBT,
                        "Die Frage „%s“ gehört jemand anderem; löschen kann sie nur, wer sie gespeichert hat, oder die Verwaltung."
                                .formatted(name));
            }
            eigene.deleteById(name);
            return true;
        });
    }
}
