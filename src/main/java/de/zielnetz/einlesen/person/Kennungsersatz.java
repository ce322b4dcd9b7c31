package de.zielnetz.einlesen.person;

import de.zielnetz.einlesen.abgleich.Steckbriefquelle;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Kennungen that were made of the name: of things that the net once held and holds no more, and of files. They get others, everywhere the
 * same, so that the past still adds up. Those of living things stay, and stand in the way.
 */
final class Kennungsersatz {

    private final Personenmuster muster;
    private final Netz netz;
    private final Map<String, String> ersatz = new TreeMap<>();
    private final Map<String, String> neben = new TreeMap<>();
    private final Set<Schluessel> lebende = new TreeSet<>(java.util.Comparator.comparing(Schluessel::kennung));

    Kennungsersatz(Personenmuster muster, Netz netz) {
        this.muster = muster;
        this.netz = netz;
    }

    /** Takes note of the kennungen in a text, which blanks part: {@code Akteur/stadt VERANTWORTET Projekt/aim}. */
    void sammle(String text) {
        for (String wort : text.split(" ")) {
            int strich = wort.indexOf('/');
            if (strich > 0 && muster.trifft(Umgang.KENNUNG, wort.substring(strich + 1))) {
                Knotenart art = Knotenart.mitLabel(wort.substring(0, strich));
                if (art != null) {
                    sammle(new Schluessel(art, wort.substring(strich + 1)));
                }
            }
        }
    }

    private void sammle(Schluessel schluessel) {
        int k = netz.finde(schluessel);
        boolean datei = schluessel.art() == Knotenart.QUELLE
                && (k < 0 || Steckbriefquelle.ART.equals(netz.wert(k, Merkmal.ART)));
        if (k >= 0 && !datei) {
            lebende.add(schluessel);
            return;
        }
        ersatz.computeIfAbsent(schluessel.kennung(), alt -> "%s/%s-%s"
                .formatted(
                        schluessel.art().label(),
                        datei ? "datei" : "geloescht",
                        UUID.randomUUID().toString().substring(0, 8)));
    }

    /**
     * The text with the other kennungen.
     *
     * @param allein of which kind one is that stands alone
     */
    String ersetze(String text, Knotenart allein) {
        return Arrays.stream(text.split(" ", -1))
                .map(wort -> wort.contains("/") ? ersatz.getOrDefault(wort, wort) : eigen(allein, wort))
                .collect(Collectors.joining(" "));
    }

    /** Another kennung for what stands beside the net, with the day that stands behind that of a value: the same wherever it stands. */
    String neben(String kennung) {
        if (!muster.trifft(Umgang.KENNUNG, kennung)) {
            return kennung;
        }
        int tag = kennung.indexOf('@');
        String rest = tag < 0 ? "" : kennung.substring(tag);
        return neben.computeIfAbsent(
                        tag < 0 ? kennung : kennung.substring(0, tag),
                        alt -> "geloescht-" + UUID.randomUUID().toString().substring(0, 8))
                + rest;
    }

    /** The own part of the kennung of a thing of this kind. */
    String eigen(Knotenart art, String bisher) {
        String neu = ersatz.get(art.label() + "/" + bisher);
        return neu == null ? bisher : neu.substring(neu.indexOf('/') + 1);
    }

    /** Those that change. */
    Set<String> alte() {
        return ersatz.keySet();
    }

    /** Those that cannot change, because the net holds what bears them. */
    Set<Schluessel> lebende() {
        return lebende;
    }
}
