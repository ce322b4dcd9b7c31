package de.zielnetz.entscheiden.web;

import static de.zielnetz.entscheiden.web.Feldfrage.feld;
import static de.zielnetz.entscheiden.web.Feldfrage.vertraulich;

import de.zielnetz.benutzer.Rolle;
import de.zielnetz.entscheiden.Fassungen;
import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.entscheiden.idee.Ideenablage;
import de.zielnetz.entscheiden.sitzung.Entscheiden;
import de.zielnetz.entscheiden.sitzung.Entscheidung;
import de.zielnetz.entscheiden.sitzung.Gremiensitzung;
import de.zielnetz.entscheiden.sitzung.Sitzungsablage;
import de.zielnetz.entscheiden.sitzung.Sitzungsangaben;
import de.zielnetz.entscheiden.sitzung.Tagesordnung;
import de.zielnetz.entscheiden.sitzung.Tagesordnungspunkt;
import de.zielnetz.graphql.Finder;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Keeps sessions with their agendas, and what was decided there. */
@Controller
class SitzungController implements RuntimeWiringConfigurer {

    private final Sitzungsablage sitzungen;
    private final Tagesordnung tagesordnung;
    private final Entscheiden entscheiden;
    private final Ideenablage ideen;
    private final Stand stand;

    SitzungController(
            Sitzungsablage sitzungen,
            Tagesordnung tagesordnung,
            Entscheiden entscheiden,
            Ideenablage ideen,
            Stand stand) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.entscheiden = entscheiden;
        this.ideen = ideen;
        this.stand = stand;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("sitzungen", feld(this::sitzungen))
                .dataFetcher("sitzung", feld(frage -> sitzungen.finde(frage.text("kennung"), frage.wer()))));
        schema.type("Mutation", typ -> typ.dataFetcher(
                        "sitzungAnlegen", feld(frage -> sitzungen.lege(angaben(frage), frage.wer())))
                .dataFetcher(
                        "sitzungAendern",
                        feld(frage -> sitzungen.aendere(
                                frage.text("kennung"), frage.zahl("fassung"), angaben(frage), frage.wer())))
                .dataFetcher("sitzungLoeschen", feld(this::loesche))
                .dataFetcher(
                        "tagesordnungSetzen",
                        feld(frage -> tagesordnung.setze(
                                frage.text("sitzung"), frage.zahl("fassung"), frage.liste("ideen"), frage.wer())))
                .dataFetcher(
                        "punktEntscheiden",
                        feld(frage -> entscheiden.entscheide(
                                frage.text("punkt"),
                                frage.zahl("fassung"),
                                Entscheidung.lies(frage.netz(), frage.eingabe("entscheidung")),
                                frage.wer()))));
        schema.type("Gremiensitzung", this::sitzungstyp);
        schema.type("Tagesordnungspunkt", this::punkttyp);
    }

    private TypeRuntimeWiring.Builder sitzungstyp(TypeRuntimeWiring.Builder typ) {
        return typ.dataFetcher(
                        "fassung", feld(frage -> Fassungen.von(sitzung(frage).version())))
                .dataFetcher(
                        "gremium", feld(frage -> frage.knoten(sitzung(frage).gremium())))
                .dataFetcher("anmerkung", vertraulich(Gremiensitzung.class, Gremiensitzung::anmerkung))
                .dataFetcher("urheber", vertraulich(Gremiensitzung.class, Gremiensitzung::urheber))
                .dataFetcher("punkte", feld(this::punkte))
                .dataFetcher(
                        "darfEntscheiden",
                        feld(frage -> frage.darf(Rolle.VERWALTUNG)
                                && sitzung(frage).datum().compareTo(Netzstand.heute()) <= 0));
    }

    private TypeRuntimeWiring.Builder punkttyp(TypeRuntimeWiring.Builder typ) {
        return typ.dataFetcher(
                        "fassung", feld(frage -> Fassungen.von(punkt(frage).version())))
                .dataFetcher("idee", feld(this::idee))
                .dataFetcher("sitzung", feld(frage -> sitzungen
                        .suche(punkt(frage).sitzung(), frage.wer())
                        .orElse(null)))
                .dataFetcher("drucksache", feld(this::drucksache))
                .dataFetcher("begruendung", vertraulich(Tagesordnungspunkt.class, Tagesordnungspunkt::begruendung))
                .dataFetcher(
                        "entschiedenVon", vertraulich(Tagesordnungspunkt.class, Tagesordnungspunkt::entschiedenVon));
    }

    /** What this very request brought into the net is not in the one that it began with. */
    private @Nullable Knoten drucksache(Feldfrage frage) {
        String schluessel = punkt(frage).drucksache();
        Netz netz = frage.schreibt() ? stand.aktuell().netz() : frage.netz();
        int k = schluessel == null ? -1 : netz.finde(Schluessel.aus(schluessel));
        return k < 0 ? null : new Knoten(netz, k);
    }

    private static Gremiensitzung sitzung(Feldfrage frage) {
        return frage.quelle(Gremiensitzung.class);
    }

    private static Tagesordnungspunkt punkt(Feldfrage frage) {
        return frage.quelle(Tagesordnungspunkt.class);
    }

    private static Sitzungsangaben angaben(Feldfrage frage) {
        return Sitzungsangaben.lies(frage.netz(), frage.eingabe("sitzung"));
    }

    private List<Gremiensitzung> sitzungen(Feldfrage frage) {
        String gremium = frage.wort("gremium");
        if (gremium == null) {
            return sitzungen.alle(frage.wer());
        }
        Finder.mitKennung(frage.netz(), Knotenart.GREMIUM, gremium);
        String schluessel = new Schluessel(Knotenart.GREMIUM, gremium).kennung();
        return sitzungen.alle(frage.wer()).stream()
                .filter(sitzung -> sitzung.gremium().equals(schluessel))
                .toList();
    }

    private boolean loesche(Feldfrage frage) {
        sitzungen.loesche(frage.text("kennung"), frage.wer());
        return true;
    }

    /** Who has no role sees only items of ideas that are public. */
    private List<Tagesordnungspunkt> punkte(Feldfrage frage) {
        List<Tagesordnungspunkt> alle = sitzungen.punkte(sitzung(frage).kennung());
        if (frage.darf(Rolle.REDAKTION)) {
            return alle;
        }
        Set<String> offene = ideen.alle(frage.wer()).stream().map(Idee::kennung).collect(Collectors.toSet());
        return alle.stream().filter(punkt -> offene.contains(punkt.idee())).toList();
    }

    private @Nullable Idee idee(Feldfrage frage) {
        return ideen.suche(punkt(frage).idee(), frage.wer()).orElse(null);
    }
}
