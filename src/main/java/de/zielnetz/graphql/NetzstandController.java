package de.zielnetz.graphql;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.ordnung.Kreise;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vergangenheit;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers how old and how large the net is. */
@Controller
class NetzstandController {

    record KnotenartAnzahl(Knotenart art, int anzahl) {}

    record KantenartAnzahl(Kantenart art, int anzahl) {}

    record Netzbericht(
            Netz netz,
            int vorgaenge,
            String gueltigAm,
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
            Netzstand stand) {}

    private final Stand stand;

    NetzstandController(Stand stand) {
        this.stand = stand;
    }

    @QueryMapping
    Netzbericht netzstand(
            @Argument @Nullable String wissensstand,
            @Argument @Nullable String am,
            @Argument @Nullable String vorVorgang,
            @Argument @Nullable String gueltigAm,
            DataFetchingEnvironment env) {
        Anfrage anfrage = Anfrage.von(env.getGraphQlContext());
        Netzstand heute = anfrage.netzstand();
        if (Stream.of(wissensstand, am, vorVorgang).filter(Objects::nonNull).count() > 1) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "Geben Sie nur eines von wissensstand, vorVorgang und dem früheren am an.");
        }
        long nummer = heute.vorgaenge();
        if (wissensstand != null) {
            nummer = Zeitwahl.wissensstand(heute, Zeitwahl.WISSENSSTAND, wissensstand);
        } else if (am != null) {
            nummer = Vergangenheit.letzter(heute, Zeitwahl.zeitpunkt("am", am));
        } else if (vorVorgang != null) {
            nummer = Zeitwahl.vorVorgang(heute, "vorVorgang", vorVorgang);
        }
        String tag = Zeitwahl.gueltigAm(Zeitwahl.GUELTIG_AM, gueltigAm, anfrage.heute());
        return bericht(heute, nummer, anfrage.netz(nummer, tag), tag);
    }

    /** A node of the net that the report is about. */
    @SchemaMapping(typeName = "Netzstand")
    Knoten einKnoten(Netzbericht bericht, @Argument String schluessel) {
        try {
            Schluessel gesucht = Schluessel.aus(schluessel);
            return new Knoten(bericht.netz(), Finder.mitKennung(bericht.netz(), gesucht.art(), gesucht.eigen()));
        } catch (IllegalArgumentException e) {
            throw new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, String.valueOf(e.getMessage()));
        }
    }

    /** What the loading said, and what stands in circles in the net of the report. */
    @SchemaMapping(typeName = "Netzstand")
    List<String> hinweise(Netzbericht bericht) {
        Netz netz = bericht.netz();
        return Stream.concat(
                        bericht.stand().hinweise().stream(),
                        new Kreise(netz).alle().stream().map(kreis -> "Im Netz schließt sich ein Kreis: %s. %s"
                                .formatted(
                                        kreis.inWorten(netz::zustand),
                                        kreis.ordnung().regel())))
                .toList();
    }

    private Netzbericht bericht(Netzstand netzstand, long nummer, Netz netz, String gueltigAm) {
        Instant bestaetigt = stand.bestaetigtUm();
        return new Netzbericht(
                netz,
                (int) nummer,
                gueltigAm,
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
                netzstand);
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
