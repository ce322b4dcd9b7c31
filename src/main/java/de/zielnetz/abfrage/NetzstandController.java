package de.zielnetz.abfrage;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers how old and how large the net is. */
@Controller
class NetzstandController {

    record KnotenartAnzahl(Knotenart art, int anzahl) {}

    record KantenartAnzahl(Kantenart art, int anzahl) {}

    record Bericht(
            String revision,
            Instant geladenUm,
            Instant bestaetigtUm,
            boolean datenbankErreichbar,
            int alterInSekunden,
            int knoten,
            int kanten,
            int belege,
            List<KnotenartAnzahl> jeKnotenart,
            List<KantenartAnzahl> jeKantenart,
            List<String> hinweise) {}

    private final Stand stand;

    NetzstandController(Stand stand) {
        this.stand = stand;
    }

    @QueryMapping
    Bericht netzstand(DataFetchingEnvironment env) {
        Netzstand netzstand = Anfrage.von(env.getGraphQlContext()).netzstand();
        Netz netz = netzstand.netz();
        Instant bestaetigt = stand.bestaetigtUm();
        return new Bericht(
                netzstand.revision(),
                netzstand.geladenUm(),
                bestaetigt == null ? netzstand.geladenUm() : bestaetigt,
                stand.datenbankErreichbar(),
                (int) stand.alterInSekunden(),
                netz.anzahlKnoten(),
                netz.anzahlKanten(),
                netz.anzahlBelege(),
                knotenarten(netz),
                kantenarten(netz),
                netzstand.hinweise());
    }

    private static List<KnotenartAnzahl> knotenarten(Netz netz) {
        return Arrays.stream(Knotenart.values())
                .map(art -> new KnotenartAnzahl(art, netz.anzahl(art)))
                .filter(zeile -> zeile.anzahl() > 0)
                .toList();
    }

    private static List<KantenartAnzahl> kantenarten(Netz netz) {
        int[] anzahlen = new int[Kantenart.values().length];
        for (int e = 0; e < netz.anzahlKanten(); e++) {
            anzahlen[netz.kantenart(e).ordinal()]++;
        }
        return Arrays.stream(Kantenart.values())
                .map(art -> new KantenartAnzahl(art, anzahlen[art.ordinal()]))
                .filter(zeile -> zeile.anzahl() > 0)
                .toList();
    }
}
