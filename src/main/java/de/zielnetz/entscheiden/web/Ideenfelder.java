package de.zielnetz.entscheiden.web;

import static de.zielnetz.entscheiden.web.Feldfrage.feld;
import static de.zielnetz.entscheiden.web.Feldfrage.vertraulich;

import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.web.Vorgangssicht;
import de.zielnetz.entscheiden.Fassungen;
import de.zielnetz.entscheiden.Netzbezug;
import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.entscheiden.idee.Ideenablage;
import de.zielnetz.entscheiden.idee.Ideenschritt;
import de.zielnetz.entscheiden.idee.Ideenwechsel;
import de.zielnetz.entscheiden.idee.Ideenzustand;
import de.zielnetz.entscheiden.idee.Werdegang;
import de.zielnetz.entscheiden.sitzung.Sitzungsablage;
import de.zielnetz.entscheiden.sitzung.Tagesordnungspunkt;
import de.zielnetz.entscheiden.sitzung.Uebernahme;
import de.zielnetz.stand.Vorgang;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers the fields of an idea. */
@Component
class Ideenfelder implements RuntimeWiringConfigurer {

    private static final Map<String, Function<Idee, List<String>>> BEZUEGE = Map.of(
            "handlungsfelder", Idee::handlungsfelder,
            "strategischeZiele", Idee::strategischeZiele,
            "leitziele", Idee::leitziele,
            "verantwortliche", Idee::verantwortliche,
            "mitwirkende", Idee::mitwirkende,
            "foerderer", Idee::foerderer,
            "technologien", Idee::technologien,
            "haengtAbVon", Idee::haengtAbVon);

    private final Ideenablage ideen;
    private final Sitzungsablage sitzungen;
    private final Uebernahme uebernahme;

    Ideenfelder(Ideenablage ideen, Sitzungsablage sitzungen, Uebernahme uebernahme) {
        this.ideen = ideen;
        this.sitzungen = sitzungen;
        this.uebernahme = uebernahme;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Idee", this::idee);
        schema.type("Ideenschritt", typ -> typ.dataFetcher(
                        "urheber", vertraulich(Ideenschritt.class, Ideenschritt::urheber))
                .dataFetcher("begruendung", vertraulich(Ideenschritt.class, Ideenschritt::begruendung)));
    }

    private TypeRuntimeWiring.Builder idee(TypeRuntimeWiring.Builder typ) {
        BEZUEGE.forEach((name, bezug) -> typ.dataFetcher(name, feld(frage -> frage.knoten(bezug.apply(von(frage))))));
        return typ.dataFetcher("fassung", feld(frage -> Fassungen.von(von(frage).version())))
                .dataFetcher(
                        "fehlende",
                        feld(frage -> Netzbezug.fehlende(
                                frage.netz(), von(frage).angaben().bezuege())))
                .dataFetcher("einreicher", vertraulich(Idee.class, Idee::einreicher))
                .dataFetcher("urheber", vertraulich(Idee.class, Idee::urheber))
                .dataFetcher("geaendertVon", vertraulich(Idee.class, Idee::geaendertVon))
                .dataFetcher("verlauf", feld(frage -> ideen.verlauf(von(frage).kennung())))
                .dataFetcher("moegliche", feld(Ideenfelder::moegliche))
                .dataFetcher(
                        "darfAendern", feld(frage -> von(frage).zustand().istOffen() && frage.darf(Rolle.REDAKTION)))
                .dataFetcher("darfLoeschen", feld(frage -> Ideenablage.darfLoeschen(von(frage), frage.wer())))
                .dataFetcher("punkte", feld(this::punkte))
                .dataFetcher("uebernommen", feld(Ideenfelder::istUebernommen))
                .dataFetcher(
                        "uebernahme",
                        feld(frage -> frage.darf(Rolle.REDAKTION)
                                ? uebernahme.vorschau(von(frage), frage.wer()).orElse(null)
                                : null))
                .dataFetcher(
                        "projekt",
                        feld(frage ->
                                istUebernommen(frage) ? frage.knoten(von(frage).projekt()) : null))
                .dataFetcher("vorgang", feld(frage -> istUebernommen(frage) ? vorgang(frage) : null))
                .dataFetcher("zurueckgenommen", feld(frage -> istUebernommen(frage) ? null : vorgang(frage)));
    }

    private static Idee von(Feldfrage frage) {
        return frage.quelle(Idee.class);
    }

    private static boolean istUebernommen(Feldfrage frage) {
        return Werdegang.istProjekt(von(frage), frage.netzstand());
    }

    private static List<Ideenzustand> moegliche(Feldfrage frage) {
        return istUebernommen(frage)
                ? List.of()
                : Ideenwechsel.moegliche(von(frage).zustand(), frage.wer());
    }

    private static @Nullable Vorgangssicht vorgang(Feldfrage frage) {
        String kennung = von(frage).vorgang();
        Vorgang vorgang = kennung == null ? null : frage.netzstand().vorgang(kennung);
        return vorgang == null ? null : new Vorgangssicht(frage.netzstand(), vorgang, 0);
    }

    /** Of sessions that whoever asks may see. */
    private List<Tagesordnungspunkt> punkte(Feldfrage frage) {
        Set<String> sichtbare =
                sitzungen.alle(frage.wer()).stream().map(s -> s.kennung()).collect(Collectors.toSet());
        return sitzungen.punkteZu(von(frage).kennung()).stream()
                .filter(punkt -> sichtbare.contains(punkt.sitzung()))
                .toList();
    }
}
