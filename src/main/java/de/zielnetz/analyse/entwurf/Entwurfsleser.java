package de.zielnetz.analyse.entwurf;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.graphql.Finder;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes a draft of what GraphQL gives. */
public final class Entwurfsleser {

    private static final int LAENGSTER_NAME = 500;
    private static final int LAENGSTER_TEXT = 20_000;

    /** In one list. */
    public static final int MEISTE_KENNUNGEN = 100;

    private Entwurfsleser() {}

    /** @throws de.zielnetz.graphql.Anfragefehler where a kennung is unknown or a text too long */
    public static Entwurf lies(Netz netz, Map<String, Object> eingabe) {
        Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
        for (Merkmal merkmal :
                List.of(Merkmal.NAME, Merkmal.BESCHREIBUNG, Merkmal.STATUS, Merkmal.AB, Merkmal.BIS, Merkmal.KOSTEN)) {
            Object wert = eingabe.get(merkmal.schluessel());
            if (wert != null) {
                merkmale.put(merkmal, wert);
            }
        }
        pruefeLaenge(merkmale, Merkmal.NAME, LAENGSTER_NAME);
        pruefeLaenge(merkmale, Merkmal.BESCHREIBUNG, LAENGSTER_TEXT);
        return new Entwurf(
                merkmale,
                kennungen(netz, Knotenart.HANDLUNGSFELD, eingabe, "handlungsfelder"),
                kennungen(netz, Knotenart.STRATEGISCHES_ZIEL, eingabe, "strategischeZiele"),
                kennungen(netz, Knotenart.LEITZIEL, eingabe, "leitziele"),
                kennungen(netz, Knotenart.AKTEUR, eingabe, "verantwortliche"),
                kennungen(netz, Knotenart.AKTEUR, eingabe, "mitwirkende"),
                kennungen(netz, Knotenart.AKTEUR, eingabe, "foerderer"),
                kennungen(netz, Knotenart.TECHNOLOGIE, eingabe, "technologien"));
    }

    private static void pruefeLaenge(Map<Merkmal, Object> merkmale, Merkmal merkmal, int laengste) {
        int laenge = String.valueOf(merkmale.getOrDefault(merkmal, "")).length();
        Argumente.pruefe(
                laenge <= laengste,
                "Die Länge von " + merkmal.schluessel(),
                laenge,
                "bis zu %d Zeichen".formatted(laengste));
    }

    public static List<String> kennungen(Netz netz, Knotenart art, Map<String, Object> eingabe, String feld) {
        List<String> kennungen = eingabe.get(feld) instanceof List<?> liste
                ? liste.stream().map(String::valueOf).distinct().toList()
                : List.of();
        Argumente.pruefe(
                kennungen.size() <= MEISTE_KENNUNGEN,
                "Die Zahl der Kennungen in " + feld,
                kennungen.size(),
                "0 bis " + MEISTE_KENNUNGEN);
        kennungen.forEach(kennung -> Finder.mitKennung(netz, art, kennung));
        return kennungen;
    }
}
