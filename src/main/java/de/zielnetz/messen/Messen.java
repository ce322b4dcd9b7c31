package de.zielnetz.messen;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.messen.Messfehler.Messhindernis;
import de.zielnetz.messen.Messpruefung.Mangelsatz;
import de.zielnetz.messen.reihe.Messherkunft;
import de.zielnetz.messen.reihe.Reihe;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.sprache.Naehe;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Enters series and values by hand. Who may is decided before ({@code WriteAccess}). */
@Service
public class Messen {

    private final Messablage ablage;

    Messen(Messablage ablage) {
        this.ablage = ablage;
    }

    /**
     * Keeps a series.
     *
     * @param fassung the one that was seen, null where none was kept
     * @throws Messfehler naming what is wrong; nothing was written
     */
    public Reihe merke(Netz netz, String kennung, Reihenangabe angabe, @Nullable Integer fassung, Benutzer wer) {
        if (!Schluessel.istGueltig(kennung)) {
            throw new Messfehler(
                    Messhindernis.UNGUELTIGER_WERT,
                    "kennung ist „%s“; erwartet werden Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche, höchstens 80, etwa „online-dienste“."
                            .formatted(Naehe.kurz(kennung)));
        }
        for (String indikator : angabe.indikatoren()) {
            verlangeIndikator(netz, kennung, indikator);
        }
        return ablage.merke(netz, angabe.reihe(kennung, wer), fassung);
    }

    private void verlangeIndikator(Netz netz, String kennung, String indikator) {
        if (netz.finde(Knotenart.INDIKATOR, indikator) < 0) {
            List<String> alle = IntStream.range(netz.anfang(Knotenart.INDIKATOR), netz.ende(Knotenart.INDIKATOR))
                    .mapToObj(netz::kennung)
                    .toList();
            List<String> nahe = Naehe.naechste(alle, indikator);
            throw new Messfehler(
                    Messhindernis.UNGUELTIGER_WERT,
                    "indikatoren: Einen Indikator „%s“ gibt es im Netz nicht.%s"
                            .formatted(Naehe.kurz(indikator), Naehe.satz(nahe)),
                    nahe);
        }
        ablage.alle(netz).values().stream()
                .filter(andere -> andere.fassung() != null
                        && !andere.kennung().equals(kennung)
                        && andere.indikatoren().contains(indikator))
                .findFirst()
                .ifPresent(andere -> {
                    throw new Messfehler(
                            Messhindernis.UNGUELTIGER_WERT,
                            "indikatoren: Der Indikator „%s“ gehört schon zur Messreihe „%s“; ein Wert steht nur in einer Reihe."
                                    .formatted(indikator, andere.kennung()));
                });
    }

    public void entferne(Netz netz, String kennung, Benutzer wer) {
        ablage.entferne(netz, kennung, wer);
    }

    /** @throws Messfehler where there is none of this kennung */
    public Reihe entferneWert(Netz netz, String kennung) {
        return ablage.entferneWert(netz, kennung);
    }

    /**
     * Enters one value.
     *
     * @param fassung of the value that it replaces, null where none was there
     * @return the series with it
     * @throws Messfehler naming what is wrong; nothing was written
     */
    public Reihe trageEin(Netz netz, Messangabe angabe, @Nullable Integer fassung, LocalDate heute, Benutzer wer) {
        List<Mangelsatz> maengel = Messpruefung.von(netz, ablage.eine(netz, angabe.reihe()), angabe, heute);
        if (!maengel.isEmpty()) {
            throw new Messfehler(
                    Messhindernis.UNGUELTIGER_WERT,
                    maengel.stream().map(Mangelsatz::satz).collect(Collectors.joining(" ")),
                    maengel.get(0).vorschlaege());
        }
        ablage.schreibe(netz, List.of(wert(angabe, Messherkunft.HAND, wer)), fassung, false, wer);
        return ablage.eine(netz, angabe.reihe());
    }

    /**
     * Writes what a list holds, all or nothing.
     *
     * @return how many values were new or other than before
     */
    public int uebernimm(Netz netz, List<Messangabe> angaben, Benutzer wer) {
        return ablage.schreibe(
                netz,
                angaben.stream().map(a -> wert(a, Messherkunft.DATEI, wer)).toList(),
                null,
                true,
                wer);
    }

    /**
     * Writes what a saved question answered, by day, in place of what it answered before.
     *
     * @param werte by day: the value and what the net knew
     * @return how many were new or other than before
     */
    public int uebernimmErrechnete(Netz netz, String reihe, Map<String, Errechnet> werte, Benutzer wer) {
        return ablage.schreibe(
                netz,
                werte.entrySet().stream()
                        .map(e -> errechneter(reihe, e.getKey(), e.getValue(), wer))
                        .toList(),
                null,
                true,
                wer);
    }

    /**
     * A value worked out of the net.
     *
     * @param wissensstand the last Vorgang that was known
     */
    public record Errechnet(double wert, String wissensstand) {}

    private static Messwert errechneter(String reihe, String tag, Errechnet errechnet, Benutzer wer) {
        return new Messwert(
                Messwert.kennung(reihe, tag),
                reihe,
                tag,
                errechnet.wert(),
                null,
                null,
                Messherkunft.FRAGE,
                null,
                null,
                null,
                null,
                null,
                wer.name(),
                errechnet.wissensstand(),
                tag,
                null,
                null);
    }

    private static Messwert wert(Messangabe a, Messherkunft herkunft, Benutzer wer) {
        return new Messwert(
                Messwert.kennung(a.reihe(), a.tag()),
                a.reihe(),
                a.tag(),
                a.wert(),
                a.vonAnzahl(),
                a.art(),
                herkunft,
                a.quelle(),
                a.quelltext(),
                a.fundstelle(),
                a.begruendung(),
                a.anmerkung(),
                wer.name(),
                null,
                null,
                null,
                null);
    }
}
