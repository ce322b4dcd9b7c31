package de.zielnetz.analyse.ueberschneidung;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Frage;
import de.zielnetz.analyse.Zwischenspeicher;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.graphql.Projektwahl;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code ueberschneidungen} of a project, of the whole net, and of a draft. */
@Component
class UeberschneidungController implements RuntimeWiringConfigurer {

    private static final int SEITE = 50;
    private static final int TIEFSTE_STELLE = 1_000;
    private static final Gewichte NUR_TEXT = new Gewichte(0, 0, 0, 0, 0, 0, 1);

    /** So that the cache can tell it from other lists. */
    private record Paarliste(List<Paar> alle) {}

    private record Listenfrage(Map<String, Object> argumente, int projekt, int hoechstens) {}

    private final Projektwahl projektwahl;
    private final Zwischenspeicher zwischenspeicher;
    private final Indizes indizes;

    UeberschneidungController(Projektwahl projektwahl, Zwischenspeicher zwischenspeicher, Indizes indizes) {
        this.projektwahl = projektwahl;
        this.zwischenspeicher = zwischenspeicher;
        this.indizes = indizes;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("ueberschneidungen", this::alle)
                .dataFetcher("ueberschneidungenMit", this::mitEntwurf));
        schema.type("Projekt", typ -> typ.dataFetcher("ueberschneidungen", this::eines));
        Listenfelder.verdrahteSeiten(schema, "UeberschneidungConnection");
        schema.type("Ueberschneidung", typ -> typ.dataFetcher("projekt", leicht(Paarsicht.class, Paarsicht::projekt))
                .dataFetcher("mit", leicht(Paarsicht.class, Paarsicht::mit))
                .dataFetcher("punkte", leicht(Paarsicht.class, Paarsicht::punkte))
                .dataFetcher("textaehnlichkeit", leicht(Paarsicht.class, Paarsicht::textaehnlichkeit))
                .dataFetcher("belegart", leicht(Paarsicht.class, Paarsicht::belegart))
                .dataFetcher("art", leicht(Paarsicht.class, Paarsicht::art))
                .dataFetcher("regel", leicht(Paarsicht.class, Paarsicht::regel))
                .dataFetcher("gemeinsames", leicht(Paarsicht.class, Paarsicht::gemeinsames)));
    }

    private Object alle(DataFetchingEnvironment env) {
        Frage frage = new Frage(env);
        Netz netz = frage.netz();
        Gewichte gewichte = gewichte(env);
        BitSet auswahl = frage.auswahl(projektwahl);
        double mindestens = mindestens(env);
        boolean viele = env.getArgument("after") != null || env.getArgument("arten") != null;
        int hoechstens = (viele ? TIEFSTE_STELLE : Pagination.HOECHSTENS) + 1;
        Erklaerung erklaerung = erklaerung(netz, gewichte, frage.nurBelegt());
        Punkte ordnung = ordnung(netz, gewichte, frage.nurBelegt(), env);
        List<Paar> paare = zwischenspeicher
                .hole(
                        netz,
                        new Listenfrage(frage.ganz(), -1, hoechstens),
                        Paarliste.class,
                        () -> new Paarliste(vonDenArten(
                                Ueberschneidungen.beste(
                                        ordnung, auswahl, mindestens, hoechstens, frage.anfrage()::pruefeFrist),
                                erklaerung,
                                env)))
                .alle();
        NetzConnection<Paarsicht> seite = seite(netz, paare, erklaerung, env);
        return new NetzConnection<>(
                seite.edges(), seite.startCursor(), seite.endCursor(), seite.davor(), seite.danach(), -1);
    }

    private Object eines(DataFetchingEnvironment env) {
        Knoten projekt = Knoten.von(env);
        Frage frage = new Frage(env);
        Netz netz = projekt.netz();
        Gewichte gewichte = gewichte(env);
        BitSet auswahl = projektwahl.von(frage.anfrage(), netz, env.getArgument("filter"), frage.nurBelegt());
        double mindestens = mindestens(env);
        Erklaerung erklaerung = erklaerung(netz, gewichte, frage.nurBelegt());
        Punkte ordnung = ordnung(netz, gewichte, frage.nurBelegt(), env);
        if (istDerAnfang(env)) {
            int hoechstens = Pagination.erste(env.getArguments(), SEITE) + 1;
            return seite(
                    netz,
                    Ueberschneidungen.staerkste(ordnung, projekt.nummer(), auswahl, mindestens, hoechstens),
                    erklaerung,
                    env);
        }
        List<Paar> paare = zwischenspeicher
                .hole(
                        netz,
                        new Listenfrage(frage.ganz(), projekt.nummer(), 0),
                        Paarliste.class,
                        () -> new Paarliste(vonDenArten(
                                Ueberschneidungen.mit(ordnung, projekt.nummer(), auswahl, mindestens),
                                erklaerung,
                                env)))
                .alle();
        return seite(netz, paare, erklaerung, env);
    }

    /** Whether nobody wants to know what comes after the first page, nor how much. */
    private static boolean istDerAnfang(DataFetchingEnvironment env) {
        return Stream.of("after", "before", "last", "arten").allMatch(name -> env.getArgument(name) == null)
                && !env.getSelectionSet().contains("totalCount");
    }

    /** Nothing of it is kept: the net with the draft is nobody else's. */
    private Object mitEntwurf(DataFetchingEnvironment env) {
        Frage frage = new Frage(env);
        Map<String, Object> eingabe = Objects.requireNonNull(env.getArgument("entwurf"));
        Entwurf entwurf = Entwurfsleser.lies(frage.netz(), eingabe);
        Netz netz = Entwurf.in(frage.netz(), List.of(entwurf));
        frage.anfrage().pruefeFrist();
        Gewichte gewichte = gewichte(env);
        Gewichte ordnung = nachText(env, entwurf.nenntNurText()) ? NUR_TEXT : gewichte;
        Textindex texte = Indizes.neueTexte(netz);
        Projektindex index = Projektindex.von(netz, ordnung.text() > 0 || gewichte.text() > 0 ? texte : null);
        int projekt = netz.finde(Entwurf.schluessel(frage.netz(), 0));
        BitSet auswahl = projektwahl.von(frage.anfrage(), netz, env.getArgument("filter"), frage.nurBelegt());
        List<Paar> paare =
                Ueberschneidungen.mit(new Punkte(index, ordnung, frage.nurBelegt()), projekt, auswahl, mindestens(env));
        Erklaerung erklaerung = new Erklaerung(
                netz,
                new Punkte(index, Gewichte.GLEICH, frage.nurBelegt()),
                new Punkte(index, gewichte, frage.nurBelegt()),
                texte);
        return seite(netz, vonDenArten(paare, erklaerung, env), erklaerung, env);
    }

    /** Costs a look at what each pair shares, where kinds are asked for. */
    private static List<Paar> vonDenArten(List<Paar> paare, Erklaerung erklaerung, DataFetchingEnvironment env) {
        List<String> arten = env.getArgument("arten");
        return arten == null
                ? paare
                : paare.stream()
                        .filter(paar ->
                                arten.contains(erklaerung.deutung(paar).art().name()))
                        .toList();
    }

    private Punkte ordnung(Netz netz, Gewichte gewichte, boolean nurBelegt, DataFetchingEnvironment env) {
        Gewichte ordnung = nachText(env, false) ? NUR_TEXT : gewichte;
        return indizes.punkte(netz, ordnung, nurBelegt, ordnung.text() > 0);
    }

    private Erklaerung erklaerung(Netz netz, Gewichte gewichte, boolean nurBelegt) {
        boolean mitText = gewichte.text() > 0;
        return new Erklaerung(
                netz,
                indizes.punkte(netz, Gewichte.GLEICH, nurBelegt, mitText),
                indizes.punkte(netz, gewichte, nurBelegt, mitText),
                indizes.texte(netz));
    }

    private static NetzConnection<Paarsicht> seite(
            Netz netz, List<Paar> paare, Erklaerung erklaerung, DataFetchingEnvironment env) {
        return Pagination.schneide(
                paare.size(),
                platz -> new Paarsicht(netz, paare.get(platz), erklaerung, platz),
                Paarsicht::schluessel,
                env.getArguments(),
                SEITE);
    }

    private static boolean nachText(DataFetchingEnvironment env, boolean sonst) {
        Object nach = env.getArgument("nach");
        return nach == null ? sonst : nach.equals("TEXT");
    }

    private static double mindestens(DataFetchingEnvironment env) {
        Double wert = env.getArgument("mindestens");
        double mindestens = wert == null ? 0 : wert;
        Frage.pruefe(mindestens >= 0 && mindestens <= 1, "mindestens", mindestens, "Zahlen von 0 bis 1");
        return mindestens;
    }

    private static Gewichte gewichte(DataFetchingEnvironment env) {
        Map<String, Object> eingabe = env.getArgument("gewichte");
        Gewichte ueblich = Gewichte.UEBLICH;
        return eingabe == null
                ? ueblich
                : new Gewichte(
                        gewicht(eingabe, "felder", ueblich.felder()),
                        gewicht(eingabe, "ziele", ueblich.ziele()),
                        gewicht(eingabe, "leitziele", ueblich.leitziele()),
                        gewicht(eingabe, "akteure", ueblich.akteure()),
                        gewicht(eingabe, "technologien", ueblich.technologien()),
                        gewicht(eingabe, "zeit", ueblich.zeit()),
                        gewicht(eingabe, "text", ueblich.text()));
    }

    private static double gewicht(Map<String, Object> eingabe, String teil, double ueblich) {
        @Nullable Object wert = eingabe.get(teil);
        double gewicht = wert instanceof Double zahl ? zahl : ueblich;
        Frage.pruefe(gewicht >= 0 && gewicht <= 1e6, "Das Gewicht " + teil, gewicht, "Zahlen von 0 bis 1.000.000");
        return gewicht;
    }
}
