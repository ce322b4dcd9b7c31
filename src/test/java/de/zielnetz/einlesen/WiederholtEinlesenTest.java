package de.zielnetz.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Zielnetztest;
import de.zielnetz.einlesen.abgleich.Fakten;
import de.zielnetz.einlesen.fakten.Faktenleser;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Stand;
import de.zielnetz.tabelle.csv.CsvLeser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Zielnetztest
class WiederholtEinlesenTest {

    @Autowired
    private Stand stand;

    @Test
    void dieselben_Dateien_noch_einmal_gelesen_aendern_nichts() throws IOException {
        Netz netz = stand.aktuell().netz();
        Faktenleser leser = new Faktenleser("v99");
        for (Path ordner : List.of(Path.of("import/strategie"), Path.of("import/beispiele"))) {
            try (Stream<Path> dateien = Files.list(ordner)) {
                for (Path datei :
                        dateien.filter(WiederholtEinlesenTest::sindFakten).toList()) {
                    leser.lies(CsvLeser.lies(datei.getFileName().toString(), Files.newInputStream(datei)));
                }
            }
        }
        Fakten fakten = leser.fakten(netz);
        assertThat(leser.befunde()).isEmpty();
        assertThat(fakten.aenderungen(Netz.leer())).hasSizeGreaterThan(800);
        assertThat(fakten.aenderungen(netz)).isEmpty();
    }

    /** The Steckbriefe beside them are not facts. */
    private static boolean sindFakten(Path datei) {
        String name = datei.getFileName().toString();
        return name.endsWith(".csv") && (datei.startsWith("import/strategie") || name.startsWith("einschaetzung"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Projekt,name,quelle,fundstelle,belegart~Neu!,x,isek,S. 1,BELEGT                    | keine Kennung
                    Projekt,name,quelle,fundstelle,belegart~neu,x,gibt-es-nicht,S. 1,BELEGT           | gibt es nicht
                    Projekt,name,quelle,fundstelle,belegart~neu,x,,,                                  | Quelle, Fundstelle und Belegart
                    Projekt,name,preis,quelle,fundstelle,belegart~neu,x,1,bz-isek-2018,S. 1,BELEGT    | unbekannte Spalte
                    Projekt,kosten,quelle,fundstelle,belegart~neu,viel,bz-isek-2018,S. 1,BELEGT       | keine Zahl
                    Projekt,ab,quelle,fundstelle,belegart~neu,gestern,bz-isek-2018,S. 1,BELEGT        | kein Datum
                    Projekt,status,quelle,fundstelle,belegart~neu,FAST,bz-isek-2018,S. 1,BELEGT       | kein Wert von status
                    Projekt,quelle,fundstelle,belegart~neu,bz-isek-2018,S. 1,EINGESCHAETZT            | Urheber und Begründung
                    von,kante,nach,quelle,fundstelle,belegart~Projekt/aim,LEITET,Projekt/uvm,bz-isek-2018,S. 1,BELEGT  | verbindet nicht
                    von,kante,nach,quelle,fundstelle,belegart~Projekt/aim,MAG,Projekt/uvm,bz-isek-2018,S. 1,BELEGT     | keine Art von Beziehung
                    von,kante,nach,quelle,fundstelle,belegart~Projekt/aimm,BERUEHRT,Projekt/uvm,bz-isek-2018,S. 1,BELEGT | gibt es nicht
                    Irgendwas,name~a,b                                                                | muss eine Art sein
                    """)
    void jeder_Fehler_in_einer_Datei_ist_ein_Befund_mit_Zeile_und_Spalte(String datei, String satz) {
        Faktenleser leser = new Faktenleser("v99");
        byte[] inhalt = datei.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
        leser.lies(CsvLeser.lies("probe.csv", new ByteArrayInputStream(inhalt)));
        leser.fakten(stand.aktuell().netz());
        assertThat(leser.befunde()).hasSize(1);
        assertThat(leser.befunde().get(0).toString()).contains("probe.csv, Zeile ", satz);
    }
}
