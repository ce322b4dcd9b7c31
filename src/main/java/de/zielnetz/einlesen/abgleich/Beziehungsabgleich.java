package de.zielnetz.einlesen.abgleich;

import de.zielnetz.einlesen.abgleich.Projektaenderung.Beziehungsaenderung;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Projektangaben;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The relationships of one project: those the file claims, and those that only Steckbriefe claimed and this one does not any more. */
final class Beziehungsabgleich {

    private final Zielstand ziel;
    private final Lesung lesung;
    private final Set<Schluessel> aufgenommen;
    private final Set<Schluessel> gebraucht;

    /**
     * @param aufgenommen the projects of the file that no error keeps out
     * @param gebraucht gains the organisations that a relationship needs and the net lacks
     */
    Beziehungsabgleich(Zielstand ziel, Lesung lesung, Set<Schluessel> aufgenommen, Set<Schluessel> gebraucht) {
        this.ziel = ziel;
        this.lesung = lesung;
        this.aufgenommen = aufgenommen;
        this.gebraucht = gebraucht;
    }

    /** What comes, in the order of the file. */
    List<Beziehungsaenderung> behaupte(Projektangaben angaben) {
        List<Beziehungsaenderung> kommen = new ArrayList<>();
        angaben.beziehungen().forEach((beziehung, zelle) -> behaupte(angaben, beziehung, zelle, kommen));
        return kommen;
    }

    private void behaupte(Projektangaben angaben, Beziehung genannte, String zelle, List<Beziehungsaenderung> kommen) {
        Beziehung beziehung = ziel.gemeinte(genannte);
        boolean hin = beziehung.von().equals(angaben.projekt());
        Schluessel ende = hin ? beziehung.nach() : beziehung.von();
        Lesung.Neues neues = lesung.neue().get(ende);
        if (neues != null) {
            gebraucht.add(ende);
        } else if (ziel.netz().finde(ende) < 0 && !aufgenommen.contains(ende)) {
            return; // the other project is kept out by its own errors, which are among the findings
        }
        if (ziel.giltNicht(beziehung)) {
            return; // it ended, or has not begun: a list of names says neither when nor that it holds again
        }
        Zustand alt = ziel.zustand(beziehung);
        boolean eingeschaetzt = angaben.eingeschaetzte().contains(genannte);
        if (alt != null && (eingeschaetzt || alt.belege().stream().anyMatch(this::belegtEinSteckbrief))) {
            return;
        }
        List<Beleg> belege = new ArrayList<>(alt == null ? List.of() : alt.belege());
        String ort = Steckbriefquelle.ort(angaben, zelle);
        belege.add(
                eingeschaetzt ? ziel.quelle().einschaetzung(ort) : ziel.quelle().beleg(ort, null));
        Zustand neu = new Zustand(alt == null ? Map.of() : alt.merkmale(), belege);
        ziel.setze(beziehung, neu);
        kommen.add(new Beziehungsaenderung(
                (hin ? Richtung.HIN : Richtung.HER).inWorten(beziehung.art()),
                ende.kennung(),
                neues == null ? ziel.name(ende) : neues.name(),
                ort,
                neu.belegart(),
                alt != null));
    }

    private boolean belegtEinSteckbrief(Beleg beleg) {
        return beleg.art() == Belegart.BELEGT && ziel.istSteckbrief(beleg);
    }

    /** What goes or loses the evidence of Steckbriefe, within what the file names in full. */
    List<Beziehungsaenderung> nimmZurueck(Projektangaben angaben) {
        List<Beziehungsaenderung> gehen = new ArrayList<>();
        angaben.umfang().forEach(umfang -> nimmZurueck(angaben, umfang, gehen));
        return gehen;
    }

    private void nimmZurueck(Projektangaben angaben, Projektangaben.Umfang umfang, List<Beziehungsaenderung> gehen) {
        Netz netz = ziel.netz();
        int k = netz.finde(angaben.projekt());
        Kantenfolge folge = k < 0 ? null : netz.kanten(k, umfang.art(), umfang.richtung(), umfang.zielart());
        for (int i = 0; folge != null && i < folge.anzahl(); i++) {
            int e = folge.kante(i);
            Beziehung beziehung = ziel.gemeinte(netz.beziehung(e));
            Schluessel ende = netz.schluessel(netz.ziel(e, umfang.richtung()));
            boolean gemeint = umfang.ziel() == null || umfang.ziel().equals(ende);
            Zustand alt = Objects.requireNonNull(netz.zustand(beziehung));
            if (gemeint
                    && !ziel.giltNicht(beziehung)
                    && !angaben.beziehungen().containsKey(beziehung.mitZeitraum(1))
                    && alt.belege().stream().anyMatch(ziel::istSteckbrief)) {
                gehen.add(nimmZurueck(angaben, umfang, beziehung, ende, alt));
            }
        }
    }

    private Beziehungsaenderung nimmZurueck(
            Projektangaben angaben, Projektangaben.Umfang umfang, Beziehung beziehung, Schluessel ende, Zustand alt) {
        List<Beleg> andere =
                alt.belege().stream().filter(b -> !ziel.istSteckbrief(b)).toList();
        Zustand bleibt = new Zustand(alt.merkmale(), andere);
        if (andere.isEmpty()) {
            ziel.nimmWeg(beziehung);
        } else {
            ziel.setze(beziehung, bleibt);
        }
        return new Beziehungsaenderung(
                umfang.richtung().inWorten(umfang.art()),
                ende.kennung(),
                ziel.name(ende),
                angaben.ort(),
                andere.isEmpty() ? null : bleibt.belegart(),
                !andere.isEmpty());
    }
}
