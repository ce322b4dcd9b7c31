package de.zielnetz.stadt;

import static de.zielnetz.netz.Kantenart.BERUEHRT;
import static de.zielnetz.netz.Kantenart.ENTHAELT;
import static de.zielnetz.netz.Kantenart.FOERDERT;
import static de.zielnetz.netz.Kantenart.GEHOERT_ZU;
import static de.zielnetz.netz.Kantenart.HAENGT_AB_VON;
import static de.zielnetz.netz.Kantenart.NUTZT;
import static de.zielnetz.netz.Kantenart.TRAEGT_BEI_ZU;
import static de.zielnetz.netz.Kantenart.VERANTWORTET;
import static de.zielnetz.netz.Kantenart.WIRKT_MIT_AN;
import static de.zielnetz.stadt.Stadtrahmen.zipf;
import static de.zielnetz.stadt.Wortschatz.eines;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/** One project after another, each from its own number alone. */
final class Projektgenerator {

    private static final String SPALTEN = "BCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final long saat;
    private final Stadtrahmen rahmen;

    Projektgenerator(long saat, Stadtrahmen rahmen) {
        this.saat = saat;
        this.rahmen = rahmen;
    }

    /** Writes project i; it depends only on projects before the limit. */
    void schreibe(int i, int grenze, Tatsachen t) {
        SplittableRandom zufall = new SplittableRandom(new SplittableRandom(saat).nextLong() + 0x9e3779b9L * i);
        Schluessel projekt = projekt(i);
        String quelle = Stadtrahmen.steckbrief(i);
        t.knoten(projekt, werte(i, zufall), quelle, "Projekte, Zelle A" + (i + 2));

        IntFunction<Schluessel> akteur = rahmen.akteure()::schluessel;
        int akteure = rahmen.akteure().anzahl();
        verbinde(t, i, projekt, GEHOERT_ZU, true, 1 + zufall.nextInt(2), rahmen.felder(), Stadtrahmen::feld, zufall);
        verbinde(t, i, projekt, TRAEGT_BEI_ZU, true, zufall.nextInt(4), 9, Stadtrahmen::ziel, zufall);
        verbinde(t, i, projekt, TRAEGT_BEI_ZU, true, selten(15, zufall), 5, Stadtrahmen::leitziel, zufall);
        verbinde(t, i, projekt, VERANTWORTET, false, 1, akteure, akteur, zufall);
        verbinde(t, i, projekt, WIRKT_MIT_AN, false, zufall.nextInt(5), akteure, akteur, zufall);
        verbinde(t, i, projekt, FOERDERT, false, zufall.nextInt(3), akteure, akteur, zufall);
        verbinde(t, i, projekt, NUTZT, true, zufall.nextInt(3), 30, Stadtrahmen::technik, zufall);
        verbinde(
                t, i, projekt, ENTHAELT, false, selten(2, zufall), rahmen.strategien(), Stadtrahmen::strategie, zufall);
        int abhaengig = selten(4, zufall) + selten(8, zufall);
        int beruehrt = selten(3, zufall) + selten(6, zufall);
        IntFunction<Schluessel> anderes = n -> projekt(nachbar(i, n, grenze));
        verbinde(t, i, projekt, HAENGT_AB_VON, true, abhaengig, grenze, anderes, zufall);
        verbinde(t, i, projekt, BERUEHRT, true, beruehrt, grenze, anderes, zufall);
    }

    private static void verbinde(
            Tatsachen t,
            int i,
            Schluessel projekt,
            Kantenart art,
            boolean hin,
            int wieOft,
            int auswahl,
            IntFunction<Schluessel> welches,
            SplittableRandom zufall) {
        for (int n = 0; n < wieOft; n++) {
            Schluessel anderes = welches.apply(zipf(auswahl, zufall));
            String zelle = "Projekte, Zelle " + SPALTEN.charAt(zufall.nextInt(SPALTEN.length())) + (i + 2);
            String quelle = Stadtrahmen.steckbrief(i);
            t.kante(hin ? projekt : anderes, art, hin ? anderes : projekt, quelle, zelle, zufall);
        }
    }

    /** The project so many places beside, seldom far away: projects that touch each other were begun together. */
    private static int nachbar(int i, int abstand, int grenze) {
        return Math.floorMod(abstand % 2 == 0 ? i + abstand + 1 : i - abstand - 1, grenze);
    }

    private static int selten(int einesVon, SplittableRandom zufall) {
        return zufall.nextInt(einesVon) == 0 ? 1 : 0;
    }

    private Schluessel projekt(int i) {
        return new Schluessel(Knotenart.PROJEKT, Wortschatz.kennung(name(i)));
    }

    private String name(int i) {
        return Wortschatz.name(i, saat, Wortschatz.GEGENSTAENDE, Wortschatz.ZUSAETZE, Wortschatz.ORTE);
    }

    private Map<Merkmal, Object> werte(int i, SplittableRandom zufall) {
        Map<Merkmal, Object> werte = new EnumMap<>(Merkmal.class);
        String name = name(i);
        werte.put(Merkmal.NAME, name);
        int jahr = 2015 + zufall.nextInt(14);
        int ende = jahr + 1 + zufall.nextInt(6);
        int haushalte = 100 + zufall.nextInt(40_000);
        String feld = eines(Wortschatz.FELDER, zufall);
        String beschreibung =
                "%s soll %s voranbringen und bis %d rund %d Haushalte erreichen. Beteiligt sind Ämter, Betriebe und Vereine aus %s."
                        .formatted(name, feld, ende, haushalte, eines(Wortschatz.ORTE, zufall));
        vielleicht(werte, 80, Merkmal.BESCHREIBUNG, beschreibung, zufall);
        vielleicht(
                werte, 15, Merkmal.ALIASE, List.of("Vorhaben " + (i + 1), name.split(" ", 2)[0] + " " + jahr), zufall);
        vielleicht(werte, 90, Merkmal.STATUS, eines(Wortschatz.STATUS, zufall), zufall);
        vielleicht(werte, 40, Merkmal.PRIORITAET, eines(List.of("HOCH", "MITTEL", "NIEDRIG"), zufall), zufall);
        vielleicht(werte, 75, Merkmal.AB, datum(jahr, zufall), zufall);
        vielleicht(werte, 55, Merkmal.BIS, datum(ende, zufall), zufall);
        vielleicht(werte, 60, Merkmal.KOSTEN, 1_000.0 * (1 + zipf(20_000, zufall)), zufall);
        vielleicht(
                werte,
                45,
                Merkmal.FINANZIERUNG,
                "Haushalt %d, Förderquote %d %%".formatted(jahr, zufall.nextInt(90)),
                zufall);
        String nutzen = eines(Wortschatz.NUTZEN, zufall) + ", geschätzt für " + haushalte / 3 + " Personen im Jahr";
        vielleicht(werte, 70, Merkmal.NUTZEN, nutzen, zufall);
        vielleicht(werte, 50, Merkmal.ZIELGRUPPE, "Menschen " + eines(Wortschatz.ZUSAETZE, zufall), zufall);
        vielleicht(
                werte,
                35,
                Merkmal.MEILENSTEINE,
                "Beginn %d; Erprobung %d; Ende %d".formatted(jahr, jahr + 1, ende),
                zufall);
        vielleicht(werte, 60, Merkmal.RAUMBEZUG, eines(Wortschatz.ORTE, zufall), zufall);
        vielleicht(werte, 20, Merkmal.HINWEISE, "Rückfragen an Stelle " + zufall.nextInt(10_000), zufall);
        return werte;
    }

    private static void vielleicht(
            Map<Merkmal, Object> werte, int prozent, Merkmal merkmal, Object wert, SplittableRandom zufall) {
        if (zufall.nextInt(100) < prozent) {
            werte.put(merkmal, wert);
        }
    }

    static String datum(int jahr, SplittableRandom zufall) {
        return switch (zufall.nextInt(3)) {
            case 0 -> String.valueOf(jahr);
            case 1 -> "%d-%02d".formatted(jahr, 1 + zufall.nextInt(12));
            default -> "%d-%02d-%02d".formatted(jahr, 1 + zufall.nextInt(12), 1 + zufall.nextInt(28));
        };
    }
}
