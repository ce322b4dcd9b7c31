package de.zielnetz.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Gruendlich;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.bearbeiten.Handarbeit;
import de.zielnetz.tabelle.datei.Libreoffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@Zielnetztest
class HandzettelTest {

    @Autowired
    private Fragen fragen;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    private List<String> alle() {
        return Stream.concat(
                        fragen.daten("{ projekte(first: 200) { nodes { kennung } } }")
                                .at("/projekte/nodes")
                                .valueStream()
                                .map(p -> "projekte/" + p.get("kennung").asString()),
                        fragen.daten("{ leitziele { kennung } }")
                                .get("leitziele")
                                .valueStream()
                                .map(l -> "leitziele/" + l.get("kennung").asString()))
                .toList();
    }

    @Test
    void jedes_Projekt_und_jedes_Leitziel_steht_auf_genau_einer_Seite_auch_in_LibreOffice(@TempDir Path ordner)
            throws Exception {
        Berichtabruf berichte = new Berichtabruf(fragen);
        List<Path> texte = new ArrayList<>();
        List<String> alle = alle();
        assertThat(alle).hasSizeGreaterThan(35);
        for (int i = 0; i < alle.size(); i += Gruendlich.jeder(8)) {
            String weg = alle.get(i);
            try (PDDocument pdf = Loader.loadPDF(berichte.datei("/api/berichte/%s.pdf".formatted(weg)))) {
                assertThat(pdf.getNumberOfPages()).as(weg).isEqualTo(1);
            }
            texte.add(Files.write(
                    ordner.resolve(weg.replace('/', '-') + ".docx"),
                    berichte.datei("/api/berichte/%s.docx".formatted(weg))));
        }
        for (Path alsPdf : new Libreoffice(ordner).alsPdf(texte)) {
            try (PDDocument pdf = Loader.loadPDF(alsPdf.toFile())) {
                assertThat(pdf.getNumberOfPages()).as(alsPdf.toString()).isEqualTo(1);
            }
        }
    }

    @Test
    void was_nicht_auf_die_Seite_passt_faellt_weg_und_das_wird_gesagt() throws Exception {
        String lang = "Dieser Satz steht oft da, damit es zu viel wird. ".repeat(60);
        new Handarbeit(fragen, ruecknahmen).tue("""
                schritte: [{aendern: {sache: "Projekt/bahnstadt", werte: [
                  {merkmal: "nutzen", wert: "%1$s"}, {merkmal: "wirkung", wert: "%1$s"}, {merkmal: "meilensteine", wert: "%1$s"},
                  {merkmal: "zielgruppe", wert: "%1$s"}, {merkmal: "finanzierung", wert: "%1$s"}]}}],
                beleg: {quelle: "smart-city-strategie-2020", fundstelle: "S. 7"}
                """.formatted(lang));
        Berichtabruf berichte = new Berichtabruf(fragen);
        try (PDDocument pdf = Loader.loadPDF(berichte.datei("/api/berichte/projekte/bahnstadt.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(Berichtabruf.klar(berichte.seite("/api/berichte/projekte/bahnstadt.html")))
                .contains("Weiteres: ", "der Rest von „Nutzen“");
    }
}
