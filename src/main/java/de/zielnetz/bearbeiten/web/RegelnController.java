package de.zielnetz.bearbeiten.web;

import de.zielnetz.einlesen.fakten.spalte.Merkmalsname;
import de.zielnetz.einlesen.schreiben.Freigabe;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Werteliste;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells forms what can be changed: the metamodel, so that a new kind needs no form of its own. */
@Controller
class RegelnController {

    record Bearbeitungsregeln(boolean vierAugen, List<ArtRegel> arten, List<KantenRegel> kanten) {}

    record ArtRegel(Knotenart art, String typ, String einzahl, String mehrzahl, List<MerkmalRegel> merkmale) {}

    record KantenRegel(
            Kantenart art,
            String hin,
            String her,
            Collection<Knotenart> von,
            Collection<Knotenart> nach,
            List<MerkmalRegel> merkmale) {}

    /** @param worte empty where any text will do */
    record MerkmalRegel(String name, String bezeichnung, Merkmal.Typ typ, List<String> worte) {}

    private final Freigabe freigabe;

    RegelnController(Freigabe freigabe) {
        this.freigabe = freigabe;
    }

    @QueryMapping
    Bearbeitungsregeln bearbeitungsregeln() {
        return new Bearbeitungsregeln(
                freigabe.vierAugen(),
                Stream.of(Knotenart.values()).map(RegelnController::von).toList(),
                Stream.of(Kantenart.values()).map(RegelnController::von).toList());
    }

    private static ArtRegel von(Knotenart art) {
        List<MerkmalRegel> merkmale = art.merkmale().stream()
                .filter(m -> m != Merkmal.KENNUNG)
                .map(m -> von(m, art, Merkmalsname.von(m, art)))
                .toList();
        return new ArtRegel(art, art.label(), art.einzahl(), art.mehrzahl(), merkmale);
    }

    private static KantenRegel von(Kantenart art) {
        return new KantenRegel(
                art,
                art.hin(),
                art.her(),
                art.von(),
                art.nach(),
                Kantenart.MERKMALE.stream()
                        .map(m -> von(m, Knotenart.PROJEKT, Merkmalsname.von(m, null)))
                        .toList());
    }

    private static MerkmalRegel von(Merkmal merkmal, Knotenart art, String bezeichnung) {
        return new MerkmalRegel(
                merkmal.schluessel(),
                bezeichnung,
                merkmal.typ(),
                Objects.requireNonNullElse(Werteliste.von(art, merkmal), List.of()));
    }
}
