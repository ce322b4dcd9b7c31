package de.zielnetz.entscheiden.web;

import static de.zielnetz.entscheiden.web.Feldfrage.feld;
import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Projektstand;
import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.entscheiden.idee.Ideenablage;
import de.zielnetz.entscheiden.idee.Ideenzustand;
import de.zielnetz.entscheiden.idee.Werdegang;
import de.zielnetz.entscheiden.pruefung.Ideenpruefung;
import de.zielnetz.entscheiden.pruefung.Konkurrenz;
import de.zielnetz.entscheiden.pruefung.Voraussetzung;
import de.zielnetz.graphql.Knoten;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.function.Function;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers what is to be said of an idea before anybody decides. */
@Component
class Pruefungsfelder implements RuntimeWiringConfigurer {

    /** A project that is needed, with the net it is of. */
    record Voraussetzungssicht(Knoten projekt, int schritte, Projektstand stand, String satz) {}

    private final Ideenablage ideen;

    Pruefungsfelder(Ideenablage ideen) {
        this.ideen = ideen;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Idee", typ -> typ.dataFetcher("pruefung", feld(this::pruefung)));
        schema.type("Ideenpruefung", typ -> typ.dataFetcher(
                        "entwurf", feld(frage -> von(frage).entwurf()))
                .dataFetcher("aehnlicheIdeen", feld(frage -> von(frage).aehnlicheIdeen()))
                .dataFetcher("voraussetzungen", feld(Pruefungsfelder::voraussetzungen))
                .dataFetcher("konkurrenz", feld(frage -> von(frage).konkurrenz())));
        schema.type("Konkurrenz", typ -> typ.dataFetcher(
                        "projekt",
                        leicht(Konkurrenz.class, k -> k.idee() == null ? new Knoten(k.netz(), k.knoten()) : null))
                .dataFetcher("felder", knoten(Konkurrenz::felder))
                .dataFetcher("foerderer", knoten(Konkurrenz::foerderer))
                .dataFetcher("akteure", knoten(Konkurrenz::akteure))
                .dataFetcher("satz", leicht(Konkurrenz.class, Konkurrenz::satz)));
    }

    private static DataFetcher<?> knoten(Function<Konkurrenz, List<Integer>> alle) {
        return leicht(
                Konkurrenz.class,
                k -> alle.apply(k).stream().map(n -> new Knoten(k.netz(), n)).toList());
    }

    private static Ideenpruefung von(Feldfrage frage) {
        return frage.quelle(Ideenpruefung.class);
    }

    private Ideenpruefung pruefung(Feldfrage frage) {
        Idee idee = frage.quelle(Idee.class);
        return new Ideenpruefung(
                frage.netzstand().heutiges(),
                idee,
                frage.anfrage().heute(),
                () -> ideen.alle(frage.wer()).stream()
                        .filter(andere -> !andere.kennung().equals(idee.kennung()))
                        .filter(andere -> andere.zustand() != Ideenzustand.ABGELEHNT)
                        .filter(andere -> !Werdegang.istProjekt(andere, frage.netzstand()))
                        .toList(),
                frage.anfrage()::pruefeFrist);
    }

    private static List<Voraussetzungssicht> voraussetzungen(Feldfrage frage) {
        Ideenpruefung pruefung = von(frage);
        return pruefung.voraussetzungen().stream().map(v -> sicht(pruefung, v)).toList();
    }

    private static Voraussetzungssicht sicht(Ideenpruefung pruefung, Voraussetzung eine) {
        return new Voraussetzungssicht(
                new Knoten(pruefung.netz(), eine.projekt()), eine.schritte(), eine.stand(), eine.satz());
    }
}
