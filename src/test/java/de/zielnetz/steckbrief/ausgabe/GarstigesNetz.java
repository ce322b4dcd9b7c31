package de.zielnetz.steckbrief.ausgabe;

import de.zielnetz.einlesen.abgleich.Steckbriefquelle;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Small nets of names and values that spreadsheets and lists of names trip over. */
final class GarstigesNetz {

    private static final List<String> NAMEN = List.of(
            "Wohnen",
            "Bauen",
            "Wohnen Bauen",
            "Wohnen, Bauen und Quartier",
            "Wohnen und Bauen",
            "wohnen",
            "Mobilität",
            "Mobilitaet",
            "MOBILITÄT",
            "Amt; Stelle",
            "Amt [alt]",
            "Amt [alpha]",
            "Zeile\nZwei",
            "Zeile",
            "Zwei",
            "=1+1",
            "+49 531 1",
            "-minus",
            "- Strich",
            "@ich",
            "＋breit",
            "'=Strich",
            "' davor",
            "\t=Tab",
            "keine",
            "N",
            "n. n.",
            "offen",
            "3",
            "2024",
            "3. Leitziel",
            "Leitziel 2",
            "alpha",
            "Alpha",
            "alpha-2",
            "Status",
            "Kosten in Euro",
            "Name des Projekts",
            "Hinweise",
            "Bürger",
            "Bürger und Anwohner",
            "alle",
            "A",
            "A/B",
            "A + B",
            "A & B",
            "B",
            "Müller GmbH & Co. KG",
            "🚲",
            "🙂 Rad",
            "Stra\u00ADße",
            "_x0041_",
            "Summe",
            "Gesamt",
            "Beispiel: Haus",
            "x",
            "ja",
            "",
            " ",
            "ein sehr langer Name, der sich über viele Wörter zieht und kein Ende nimmt; auch nicht nach dem Semikolon");
    private static final List<String> KENNUNGEN = List.of(
            "alpha",
            "alpha-2",
            "3",
            "12",
            "2024",
            "20241",
            "keine",
            "nn",
            "offen",
            "wohnen",
            "bauen",
            "summe-1",
            "gesamt-x",
            "hinweis",
            "status",
            "x",
            "n",
            "1e5",
            "leitziel-2",
            "amt-alt",
            "a".repeat(80),
            "ein-sehr-langer-name-der-sich-ueber-viele-woerter-zieht-und-kein-ende-nimmt");
    private static final List<String> TEXTE = List.of(
            "=SUMME(A1:A9)",
            "+1",
            "-1",
            "@x",
            "＝breit",
            "\t=1",
            "'=1",
            "''=1",
            "- Punkt eins\n- Punkt zwei",
            "=a\r\n=b\r=c",
            "Ein Satz.",
            "viele;Semikola;hier",
            "Anführung \" und '' und \"\"",
            "🙂 Gefühl 👩‍👩‍👧",
            "_x000D_ und _x005F_",
            "1,5",
            "007",
            "1e3",
            "Status",
            "Kosten",
            "Titel",
            "Ort",
            "Laufend",
            "ja",
            "  innen   weit  ",
            "Zeile\n\nAbsatz",
            "Tab\tdarin",
            "wahr");
    private static final List<String> RATBARE = List.of("1,5", "007", "1e3", "1e5", "wahr");
    private static final List<String> UNHALTBARE = List.of(
            "",
            " ",
            "keine",
            "n. n.",
            "\u0001 Steuer\u0007zeichen",
            "Silben\u00ADtrennung",
            "Halb \uD83D",
            "x".repeat(40_000),
            "Wort ".repeat(9_000),
            "🙂".repeat(20_000),
            "_x0041_".repeat(6_000),
            "a\n\n\n\nb");
    private static final List<String> DATEN = List.of("2024", "2025-03", "2026-12-31", "2026", "2024-02-29");
    private static final List<String> UNHALTBARE_DATEN = List.of("1850", "1900-02-28", "9999", "0001-01");
    private static final List<Double> KOSTEN = List.of(
            0.1 + 0.2,
            1e15,
            -40_000.0,
            123.456,
            0.001,
            1e300,
            4.9e-324,
            40_000.0,
            0.0,
            1.0 / 3,
            -0.1 - 0.2,
            123456789.12);
    private static final List<Merkmal> FREIE = List.of(
            Merkmal.BESCHREIBUNG,
            Merkmal.FINANZIERUNG,
            Merkmal.NUTZEN,
            Merkmal.ZIELGRUPPE,
            Merkmal.MEILENSTEINE,
            Merkmal.RAUMBEZUG,
            Merkmal.HINWEISE,
            Merkmal.KOSTENRAHMEN,
            Merkmal.ANSPRECHPARTNER,
            Merkmal.VORGEHEN);

    private final SplittableRandom zufall;
    private final boolean haltbar;
    private List<String> texte = TEXTE;
    private List<String> kennungen = KENNUNGEN;
    private final NetzBauer bauer = new NetzBauer();

    private GarstigesNetz(long saat, boolean haltbar) {
        this.zufall = new SplittableRandom(saat);
        this.haltbar = haltbar;
    }

    /** @param haltbar whether only such values occur as a spreadsheet holds without a stamp to say what they were */
    static Netz aus(long saat, boolean haltbar) {
        return new GarstigesNetz(saat, haltbar).baue();
    }

    /** Without texts that a program takes for a number or a truth value when it opens CSV. */
    static Netz ohneRatbares(long saat) {
        GarstigesNetz netz = new GarstigesNetz(saat, false);
        netz.texte = TEXTE.stream().filter(text -> !RATBARE.contains(text)).toList();
        netz.kennungen =
                KENNUNGEN.stream().filter(text -> !RATBARE.contains(text)).toList();
        return netz.baue();
    }

    private Netz baue() {
        bauer.knoten(Knotenart.QUELLE, "dokument", Map.of(Merkmal.NAME, "Dokument"));
        bauer.knoten(Knotenart.QUELLE, "fruehere", Map.of(Merkmal.NAME, "Frühere", Merkmal.ART, Steckbriefquelle.ART));
        int[] felder = knoten(Knotenart.HANDLUNGSFELD, 6);
        int[] ziele = knoten(Knotenart.STRATEGISCHES_ZIEL, 5);
        int[] leitziele = knoten(Knotenart.LEITZIEL, 5);
        int[] akteure = knoten(Knotenart.AKTEUR, 9);
        int[] technik = knoten(Knotenart.TECHNOLOGIE, 4);
        int[] projekte = knoten(Knotenart.PROJEKT, 7);
        for (int projekt : projekte) {
            hin(projekt, Kantenart.GEHOERT_ZU, felder);
            hin(projekt, Kantenart.TRAEGT_BEI_ZU, ziele);
            hin(projekt, Kantenart.TRAEGT_BEI_ZU, leitziele);
            hin(projekt, Kantenart.NUTZT, technik);
            hin(projekt, Kantenart.HAENGT_AB_VON, projekte);
            hin(projekt, Kantenart.BERUEHRT, projekte);
            for (Kantenart art : List.of(Kantenart.VERANTWORTET, Kantenart.WIRKT_MIT_AN, Kantenart.FOERDERT)) {
                for (int akteur : akteure) {
                    if (zufall.nextInt(4) == 0) {
                        kante(akteur, art, projekt);
                    }
                }
            }
        }
        return bauer.baue();
    }

    private void hin(int projekt, Kantenart art, int[] ziele) {
        for (int ziel : ziele) {
            if (ziel != projekt && zufall.nextInt(3) == 0) {
                kante(projekt, art, ziel);
            }
        }
    }

    private void kante(int von, Kantenart art, int nach) {
        int e = bauer.kante(von, art, nach, Map.of());
        belege(null).forEach(beleg -> bauer.kantenbeleg(e, beleg));
    }

    private Set<Beleg> belege(Merkmal merkmal) {
        Set<Beleg> belege = new HashSet<>();
        for (int i = zufall.nextInt(3); i >= 0; i--) {
            boolean steckbrief = zufall.nextBoolean();
            belege.add(new Beleg(
                    steckbrief ? "fruehere" : "dokument",
                    "Stelle " + i,
                    zufall.nextBoolean() ? Belegart.BELEGT : Belegart.EINGESCHAETZT,
                    null,
                    null,
                    "v1",
                    merkmal));
        }
        return belege;
    }

    private int[] knoten(Knotenart art, int hoechstens) {
        int anzahl = 1 + zufall.nextInt(hoechstens);
        int[] nummern = new int[anzahl];
        Set<String> vergeben = new HashSet<>();
        for (int i = 0; i < anzahl; i++) {
            String kennung = eines(kennungen);
            while (!vergeben.add(kennung)) {
                kennung = "k" + zufall.nextInt(1000);
            }
            Map<Merkmal, Object> werte = new EnumMap<>(Merkmal.class);
            if (zufall.nextInt(12) > 0) {
                werte.put(Merkmal.NAME, eines(NAMEN));
            }
            if (zufall.nextInt(6) == 0) {
                werte.put(Merkmal.ALIASE, List.of(eines(NAMEN), eines(NAMEN)));
            }
            if (art.merkmale().contains(Merkmal.NUMMER)) {
                werte.put(Merkmal.NUMMER, 1L + zufall.nextInt(3));
            }
            Set<Beleg> belege = belege(null);
            if (art == Knotenart.PROJEKT) {
                eigenschaften(werte, belege);
            }
            nummern[i] = bauer.knoten(art, kennung, werte);
            int k = nummern[i];
            belege.forEach(beleg -> bauer.knotenbeleg(k, beleg));
        }
        return nummern;
    }

    private void eigenschaften(Map<Merkmal, Object> werte, Set<Beleg> belege) {
        for (Merkmal merkmal : FREIE) {
            if (zufall.nextBoolean()) {
                werte.put(merkmal, eines(texte));
            }
            if (!haltbar && zufall.nextInt(40) == 0) { // many of them are long, and cost most of the time
                werte.put(merkmal, eines(UNHALTBARE));
            }
        }
        if (zufall.nextBoolean()) {
            werte.put(
                    Merkmal.STATUS,
                    eines(List.of("IDEE", "GEPLANT", "LAUFEND", "RUHEND", "ABGESCHLOSSEN", "ABGEBROCHEN")));
        }
        if (zufall.nextBoolean()) {
            werte.put(Merkmal.PRIORITAET, eines(List.of("HOCH", "MITTEL", "NIEDRIG")));
        }
        int ab = zufall.nextInt(2 * DATEN.size());
        if (ab < DATEN.size()) {
            werte.put(Merkmal.AB, "2023" + DATEN.get(ab).substring(4).replace("02-29", "02-28"));
        }
        if (zufall.nextBoolean()) {
            werte.put(Merkmal.BIS, eines(DATEN));
        }
        if (zufall.nextInt(4) > 0) {
            werte.put(Merkmal.KOSTEN, eines(KOSTEN));
        }
        if (!haltbar && zufall.nextInt(5) == 0) {
            werte.put(Merkmal.AB, eines(UNHALTBARE_DATEN));
            werte.put(Merkmal.BIS, eines(UNHALTBARE_DATEN));
            werte.put(Merkmal.KOSTEN, eines(List.of(Double.NaN, Double.NEGATIVE_INFINITY, -0.0)));
        }
        for (Merkmal merkmal : List.copyOf(werte.keySet())) {
            if (zufall.nextInt(3) == 0) {
                belege.addAll(belege(merkmal));
            }
        }
    }

    private <T> T eines(List<T> auswahl) {
        return auswahl.get(zufall.nextInt(auswahl.size()));
    }
}
