package de.zielnetz.graphql;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vergangenheit;
import de.zielnetz.stand.Vorgang;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
    private final Vergangenheit vergangenheit;

    NetzstandController(Stand stand, Vergangenheit vergangenheit) {
        this.stand = stand;
        this.vergangenheit = vergangenheit;
    }

    @QueryMapping
    Netzbericht netzstand(
            @Argument @Nullable String am, @Argument @Nullable String vorVorgang, DataFetchingEnvironment env) {
        Netzstand heute = Anfrage.von(env.getGraphQlContext()).netzstand();
        if (am != null && vorVorgang != null) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT, "Geben Sie entweder am oder vorVorgang an, nicht beides.");
        }
        long nummer = am != null
                ? Vergangenheit.letzter(heute, Zeitwahl.zeitpunkt("am", am))
                : vorVorgang != null ? Zeitwahl.vorVorgang(heute, "vorVorgang", vorVorgang) : heute.vorgaenge();
        Netz damals = vergangenheit.nach(heute, nummer);
        return bericht(heute, nummer, Anfrage.von(env.getGraphQlContext()).benenne(damals, Vorgang.kennung(nummer)));
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

    private Netzbericht bericht(Netzstand netzstand, long nummer, Netz netz) {
        Instant bestaetigt = stand.bestaetigtUm();
        return new Netzbericht(
                netz,
                (int) nummer,
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
