package de.zielnetz.entscheiden.web;

import static de.zielnetz.entscheiden.web.Feldfrage.feld;
import static de.zielnetz.entscheiden.web.Feldfrage.vertraulich;
import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.entscheiden.idee.Ideenablage;
import de.zielnetz.entscheiden.kommentar.Kommentar;
import de.zielnetz.entscheiden.kommentar.Kommentarablage;
import de.zielnetz.entscheiden.kommentar.Kommentarort;
import de.zielnetz.graphql.Finder;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Schluessel;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Keeps comments. */
@Controller
class KommentarController implements RuntimeWiringConfigurer {

    /**
     * A comment with its answers, as far as whoever asks may see them.
     *
     * @param antworten none where it is an answer itself
     */
    record Faden(Kommentar kommentar, List<Kommentar> antworten) {

        Stream<Kommentar> alle() {
            return Stream.concat(Stream.of(kommentar), antworten.stream());
        }
    }

    private final Kommentarablage kommentare;
    private final Ideenablage ideen;

    KommentarController(Kommentarablage kommentare, Ideenablage ideen) {
        this.kommentare = kommentare;
        this.ideen = ideen;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("kommentare", feld(this::kommentare)));
        schema.type("Mutation", typ -> typ.dataFetcher("kommentarSchreiben", feld(this::schreibe))
                .dataFetcher("kommentarBeantworten", feld(this::antworte))
                .dataFetcher(
                        "kommentarErledigen",
                        feld(frage -> faden(
                                kommentare.erledige(frage.text("kommentar"), frage.ja("erledigt"), frage.wer()),
                                frage)))
                .dataFetcher(
                        "kommentarVeroeffentlichen",
                        feld(frage -> faden(
                                kommentare.veroeffentliche(frage.text("kommentar"), frage.ja("oeffentlich")), frage)))
                .dataFetcher("kommentarLoeschen", feld(this::loesche)));
        schema.type("Kommentar", this::typ);
    }

    private TypeRuntimeWiring.Builder typ(TypeRuntimeWiring.Builder typ) {
        return typ.dataFetcher("kennung", leicht(Faden.class, f -> f.kommentar.kennung()))
                .dataFetcher("an", leicht(Faden.class, f -> Kommentarort.anzeige(f.kommentar.an())))
                .dataFetcher(
                        "knoten",
                        feld(frage ->
                                frage.knoten(Kommentarort.knoten(von(frage).an()).stream()
                                        .map(Schluessel::kennung)
                                        .toList())))
                .dataFetcher("idee", feld(this::idee))
                .dataFetcher("text", leicht(Faden.class, f -> f.kommentar.text()))
                .dataFetcher("rollen", feld(frage -> frage.knoten(von(frage).rollen())))
                .dataFetcher("oeffentlich", leicht(Faden.class, f -> f.kommentar.oeffentlich()))
                .dataFetcher("urheber", vertraulich(Faden.class, f -> f.kommentar.urheber()))
                .dataFetcher("zeit", leicht(Faden.class, f -> f.kommentar.zeit()))
                .dataFetcher("erledigt", leicht(Faden.class, f -> f.kommentar.erledigt()))
                .dataFetcher("erledigtVon", vertraulich(Faden.class, f -> f.kommentar.erledigtVon()))
                .dataFetcher("antworten", leicht(Faden.class, f -> f.antworten.stream()
                        .map(antwort -> new Faden(antwort, List.of()))
                        .toList()))
                .dataFetcher("darfLoeschen", feld(frage -> Kommentarablage.darfLoeschen(von(frage), frage.wer())));
    }

    private static Kommentar von(Feldfrage frage) {
        return frage.quelle(Faden.class).kommentar();
    }

    private List<Faden> kommentare(Feldfrage frage) {
        String an = frage.wort("an");
        String rolle = frage.wort("rolle");
        Boolean offen = frage.env().getArgument("offen");
        if (rolle != null) {
            Finder.mitKennung(frage.netz(), Knotenart.ROLLE, rolle);
        }
        Predicate<Faden> nenntSie = faden -> rolle == null
                || faden.alle().anyMatch(k -> k.rollen().contains(new Schluessel(Knotenart.ROLLE, rolle).kennung()));
        return faeden(
                        an == null
                                ? kommentare.alle(frage.netzstand(), frage.wer())
                                : kommentare.an(frage.netzstand(), an, frage.wer()))
                .filter(nenntSie)
                .filter(faden -> offen == null || offen == (faden.kommentar.erledigt() == null))
                .toList();
    }

    private static Stream<Faden> faeden(List<Kommentar> alle) {
        return alle.stream()
                .filter(kommentar -> kommentar.antwortAuf() == null)
                .map(kommentar -> new Faden(
                        kommentar,
                        alle.stream()
                                .filter(antwort -> kommentar.kennung().equals(antwort.antwortAuf()))
                                .toList()));
    }

    private Faden faden(Kommentar kommentar, Feldfrage frage) {
        return faeden(kommentare.zu(frage.netzstand(), kommentar.an(), frage.wer()))
                .filter(faden -> faden.kommentar.kennung().equals(kommentar.kennung()))
                .findFirst()
                .orElse(new Faden(kommentar, List.of()));
    }

    private Faden schreibe(Feldfrage frage) {
        return new Faden(
                kommentare.sage(
                        frage.netz(), frage.text("an"), frage.wort("text"), frage.ja("oeffentlich"), frage.wer()),
                List.of());
    }

    private Faden antworte(Feldfrage frage) {
        return new Faden(
                kommentare.antworte(
                        frage.netz(),
                        frage.text("kommentar"),
                        frage.wort("text"),
                        frage.ja("oeffentlich"),
                        frage.wer()),
                List.of());
    }

    private boolean loesche(Feldfrage frage) {
        kommentare.loesche(frage.text("kommentar"), frage.wer());
        return true;
    }

    private @Nullable Idee idee(Feldfrage frage) {
        String kennung = Kommentarort.idee(von(frage).an());
        return kennung == null ? null : ideen.suche(kennung, frage.wer()).orElse(null);
    }
}
