package de.zielnetz.stadt;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The words of a made-up city. */
final class Wortschatz {

    static final List<String> FELDER = List.of(
            ("Bauen und Wohnen;Bildung und Forschung;Digitale Infrastruktur;Energie;Gesundheit und Soziales;Gesellschaft und Kultur;"
                            + "Mobilität;Umwelt und Klimaschutz;Verwaltung;Wirtschaft und Tourismus;Wasser und Abwasser;Sport;"
                            + "Sicherheit;Grünflächen;Abfall und Kreislauf;Innenstadt;Jugend;Pflege;Integration;Ernährung;Lärmschutz;"
                            + "Katastrophenschutz;Hafen und Logistik;Märkte;Friedhöfe;Denkmalpflege;Stadtgeschichte;Tierschutz;"
                            + "Ehrenamt;Nachtleben")
                    .split(";"));
    static final List<String> LEITZIELE = List.of(
            "Die Stadt kompakt halten",
            "Chancen für alle öffnen",
            "Nachbarschaften stärken",
            "Wege kurz und sauber machen",
            "Das Klima schützen");
    static final List<String> ZIELE = List.of(
            "Städtische Ziele voranbringen",
            "Reife Lösungen übernehmen",
            "Alle mitnehmen",
            "Daten verantwortlich nutzen",
            "Als Vorbild handeln",
            "Partner zusammenbringen",
            "Schrittweise vorgehen",
            "Offene Standards wählen",
            "Wirkung messen");
    static final List<String> TECHNIKEN = List.of(
            ("LoRaWAN;Künstliche Intelligenz;Cloud-Dienste;Breitband;Mobilfunk 5G;Urbane Datenplattform;Digitaler Zwilling;"
                            + "Sensorik;Chatbot;Elektronische Akte;Blockchain;Wärmepumpen;Photovoltaik;Batteriespeicher;"
                            + "Ladesäulen;Verkehrsrechner;Drohnen;Erweiterte Realität;Geoinformationssystem;"
                            + "Elektronischer Ausweis;Fernwärme;Wasserstoff;Intelligente Straßenlaternen;Robotik;Bauwerksmodelle;"
                            + "Offene Schnittstellen;Videokonferenzen;Lernplattform;Kartenanwendung;Bürgerkonto")
                    .split(";"));
    static final List<String> GEGENSTAENDE = List.of(
            ("Ladeinfrastruktur;Parkraummanagement;Sensornetz;Radschnellweg;Bürgerportal;Datenplattform;Schul-Cloud;Wärmeplanung;"
                            + "Straßenbeleuchtung;Baumkataster;Stadtmodell;Mobilitätsstation;Glasfaserausbau;Pflegelotse;"
                            + "Beteiligungsplattform;Solaroffensive;Gründerzentrum;Museumsführer;Hochwasserwarnung;Lieferverkehr;"
                            + "Bauaktenarchiv;Energiemonitoring;Leihfahrräder;Luftmessung;Ampelsteuerung;Bibliothek;Werkstatt;"
                            + "Kita-Anmeldung;Terminvergabe;Wasserzähler;Müllbehälter;Lärmkarte;Sportstättenbuchung;Notfallkarte;"
                            + "Telemedizin;Denkmalatlas;Marktplatz;Reallabor;Quartiersspeicher;Verwaltungsakte")
                    .split(";"));
    static final List<String> ZUSAETZE = List.of(
            ("für Schulen;für Ältere;für Familien;für Betriebe;für Vereine;für Gäste;für Pendelnde;für Studierende;im Quartier;"
                            + "im Bestand;im Neubau;im Außenbereich;am Hafen;am Bahnhof;am Ring;am Markt;an der Oker;an Haltestellen;"
                            + "in Wohnanlagen;in Gewerbegebieten;in Kitas;in Ämtern;auf Dächern;auf Plätzen;mit Nachbargemeinden")
                    .split(";"));
    static final List<String> ORTE = List.of(
            ("Weststadt;Nordstadt;Südstadt;Oststadt;Innenstadt;Altstadt;Neustadt;Hafenviertel;Gartenstadt;Heidberg;Lindenberg;"
                            + "Rautheim;Querum;Gliesmarode;Volkmarode;Dibbesdorf;Schapen;Riddagshausen;Mascherode;Stöckheim;Leiferde;"
                            + "Rüningen;Geitelde;Stiddien;Timmerlah;Broitzem;Lamme;Lehndorf;Ölper;Watenbüttel;Völkenrode;Veltenhof;"
                            + "Rühme;Wenden;Thune;Harxbüttel;Bevenrode;Waggum;Bienrode;Hondelage")
                    .split(";"));
    static final List<String> STATUS = List.of("IDEE", "GEPLANT", "LAUFEND", "LAUFEND", "ABGESCHLOSSEN", "RUHEND");
    static final List<String> NUTZEN = List.of(
            "Spart den Beteiligten Wege und Wartezeit",
            "Senkt den Verbrauch in städtischen Gebäuden",
            "Macht Entscheidungen mit aktuellen Zahlen möglich",
            "Erleichtert die Teilhabe im Stadtteil",
            "Verringert Ausstoß und Lärm");
    static final List<String> GRUENDE = List.of(
            "Der Titel nennt das Thema.",
            "Der Steckbrief beschreibt einen solchen Einsatz, ohne ihn so zu nennen.",
            "Vergleichbare Vorhaben gehören dazu.",
            "So im Gespräch mit der Projektleitung verstanden.");

    /** A prime larger than all numbers of combinations have as a factor, so that its multiples meet each combination once. */
    private static final long SPRUNG = 7_919;

    private Wortschatz() {}

    static String eines(List<String> worte, SplittableRandom zufall) {
        return worte.get(zufall.nextInt(worte.size()));
    }

    /** A name no other index has, of one word of each list; when all combinations are used up, they are numbered. */
    static String name(long index, long saat, List<String> a, List<String> b, List<String> c) {
        long moeglich = (long) a.size() * b.size() * c.size();
        int n = (int) Math.floorMod(index * SPRUNG + Math.floorMod(saat, moeglich), moeglich);
        String name = "%s %s %s"
                .formatted(a.get(n % a.size()), b.get(n / a.size() % b.size()), c.get(n / a.size() / b.size()));
        long runde = index / moeglich;
        return runde == 0 ? name : name + " " + (runde + 1);
    }

    static String kennung(String name) {
        return name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
