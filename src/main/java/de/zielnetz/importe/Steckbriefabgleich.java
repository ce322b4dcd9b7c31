package de.zielnetz.importe;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Namensform;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.Projektangaben.Umfang;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out what the net has to become so that it holds what a file of Steckbriefe says. A fact that a Steckbrief says
 * already gains no evidence; an empty cell takes back what Steckbriefe said and leaves what others say. Costs the
 * statements of the file.
 */
final class Steckbriefabgleich {

    /** Spreadsheets keep 15 digits. */
    private static final double GENAU = 1e-12;

    private final Netz netz;
    private final Steckbriefquelle quelle;
    private final Map<Sache, Zustand> neu = new LinkedHashMap<>();
    private final Set<Sache> weg = new LinkedHashSet<>();
    private final Set<Schluessel> aufgenommen = new LinkedHashSet<>();

    Steckbriefabgleich(Netz netz, Steckbriefquelle quelle) {
        this.netz = netz;
        this.quelle = quelle;
    }

    /** What has to change, and project by project what that means. */
    Abgleichsergebnis gleicheAb(Lesung lesung) {
        lesung.projekte().stream().filter(p -> !p.fehlerhaft()).forEach(p -> aufgenommen.add(p.projekt()));
        List<Projektvergleich> vergleiche = new ArrayList<>();
        Set<Schluessel> gebraucht = new LinkedHashSet<>();
        for (Projektangaben angaben : lesung.projekte()) {
            if (angaben.fehlerhaft()) {
                vergleiche.add(new Projektvergleich(
                        angaben.projekt().eigen(),
                        angaben.name(),
                        Projektvergleich.Art.AUSGELASSEN,
                        angaben.ort(),
                        List.of(),
                        List.of(),
                        List.of()));
            } else {
                vergleiche.add(projekt(angaben, lesung, gebraucht));
            }
        }
        gebraucht.forEach(schluessel -> {
            Lesung.Neues neues = lesung.neue().get(schluessel);
            if (neues != null) {
                neu.put(
                        schluessel,
                        new Zustand(
                                Map.of(Merkmal.KENNUNG, schluessel.eigen(), Merkmal.NAME, neues.name()),
                                List.of(quelle.beleg(neues.ort(), null))));
            }
        });
        return new Abgleichsergebnis(aenderungen(), vergleiche);
    }

    private Projektvergleich projekt(Projektangaben angaben, Lesung lesung, Set<Schluessel> gebraucht) {
        Zustand alt = netz.zustand(angaben.projekt());
        Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
        List<Beleg> belege = new ArrayList<>();
        if (alt == null) {
            merkmale.put(Merkmal.KENNUNG, angaben.projekt().eigen());
            merkmale.put(Merkmal.NAME, angaben.name());
        } else {
            merkmale.putAll(alt.merkmale());
            belege.addAll(alt.belege());
        }
        boolean schonGenannt = belege.stream().anyMatch(b -> b.merkmal() == null && istSteckbrief(b));
        if (alt == null || !(schonGenannt || quelle.export())) {
            belege.add(quelle.beleg(angaben.ort(), null));
        }
        List<Projektvergleich.Feld> felder = new ArrayList<>();
        angaben.werte().forEach((merkmal, wert) -> setze(angaben, merkmal, wert, merkmale, belege, felder));
        Zustand danach = new Zustand(merkmale, belege);
        if (!Objects.equals(alt, danach)) {
            neu.put(angaben.projekt(), danach);
        }
        List<Projektvergleich.Beziehungszeile> kommen = new ArrayList<>();
        List<Projektvergleich.Beziehungszeile> gehen = new ArrayList<>();
        angaben.beziehungen().forEach((beziehung, ort) -> behaupte(angaben, beziehung, ort, lesung, gebraucht, kommen));
        for (Umfang umfang : angaben.umfang()) {
            nimmZurueck(angaben, umfang, gehen);
        }
        boolean unveraendert = Objects.equals(alt, danach) && kommen.isEmpty() && gehen.isEmpty();
        Projektvergleich.Art art = alt == null
                ? Projektvergleich.Art.NEU
                : unveraendert ? Projektvergleich.Art.UNVERAENDERT : Projektvergleich.Art.GEAENDERT;
        String name = String.valueOf(danach.merkmale().get(Merkmal.NAME));
        return new Projektvergleich(angaben.projekt().eigen(), name, art, angaben.ort(), felder, kommen, gehen);
    }

    private void setze(
            Projektangaben angaben,
            Merkmal merkmal,
            Projektangaben.Wert angabe,
            Map<Merkmal, Object> merkmale,
            List<Beleg> belege,
            List<Projektvergleich.Feld> felder) {
        Object bisher = merkmale.get(merkmal);
        Object soll = angabe.wert();
        if (merkmal == Merkmal.NAME) {
            if (soll == null || heisst(angaben.projekt(), (String) soll)) {
                return;
            }
            soll = ((String) soll).replaceAll("\\s+", " ");
        }
        String ort = mitBlatt(angaben, angabe.ort());
        if (soll == null) {
            List<Beleg> eigene =
                    belege.stream().filter(b -> b.merkmal() == merkmal).toList();
            List<Beleg> vonSteckbriefen =
                    eigene.stream().filter(this::istSteckbrief).toList();
            belege.removeAll(vonSteckbriefen);
            if (!eigene.isEmpty() && vonSteckbriefen.size() == eigene.size()) {
                merkmale.remove(merkmal);
                felder.add(new Projektvergleich.Feld(merkmal, bisher, null, ort));
            }
        } else if (!gleich(bisher, soll)) {
            merkmale.put(merkmal, soll);
            belege.removeIf(b -> b.merkmal() == merkmal);
            belege.add(quelle.beleg(ort, merkmal));
            felder.add(new Projektvergleich.Feld(merkmal, bisher, soll, ort));
        }
    }

    /** Whether the project bears this name already, however it is spelt. */
    private boolean heisst(Schluessel projekt, String name) {
        int k = netz.finde(projekt);
        if (k < 0) {
            return true;
        }
        String form = Namensform.vergleichbar(name);
        boolean alias = netz.wert(k, Merkmal.ALIASE) instanceof List<?> aliase
                && aliase.stream().anyMatch(a -> Namensform.vergleichbar(String.valueOf(a))
                        .equals(form));
        return alias || Namensform.vergleichbar(netz.name(k)).equals(form);
    }

    private static boolean gleich(@Nullable Object bisher, Object soll) {
        return bisher instanceof String a && soll instanceof String b
                ? a.replaceAll("\\s+", " ")
                        .strip()
                        .equals(b.replaceAll("\\s+", " ").strip())
                : bisher instanceof Double x && soll instanceof Double y
                        ? Math.abs(x - y) <= GENAU * Math.abs(x)
                        : soll.equals(bisher);
    }

    private void behaupte(
            Projektangaben angaben,
            Beziehung beziehung,
            String zelle,
            Lesung lesung,
            Set<Schluessel> gebraucht,
            List<Projektvergleich.Beziehungszeile> kommen) {
        Schluessel ziel = beziehung.von().equals(angaben.projekt()) ? beziehung.nach() : beziehung.von();
        boolean wirdAngelegt = lesung.neue().containsKey(ziel);
        if (netz.finde(ziel) < 0 && !wirdAngelegt && !aufgenommen.contains(ziel)) {
            return; // the other project is kept out by its own errors, which are among the findings
        }
        if (wirdAngelegt) {
            gebraucht.add(ziel);
        }
        Zustand alt = neu.containsKey(beziehung) ? neu.get(beziehung) : netz.zustand(beziehung);
        if (alt != null && alt.belege().stream().anyMatch(this::istSteckbrief)) {
            return;
        }
        List<Beleg> belege = new ArrayList<>(alt == null ? List.of() : alt.belege());
        String ort = mitBlatt(angaben, zelle);
        belege.add(quelle.beleg(ort, null));
        neu.put(beziehung, new Zustand(alt == null ? Map.of() : alt.merkmale(), belege));
        Richtung richtung = beziehung.von().equals(angaben.projekt()) ? Richtung.HIN : Richtung.HER;
        Lesung.Neues neues = lesung.neue().get(ziel);
        kommen.add(new Projektvergleich.Beziehungszeile(
                richtung.inWorten(beziehung.art()),
                ziel.kennung(),
                neues == null ? name(ziel) : neues.name(),
                ort,
                Belegart.BELEGT,
                alt != null));
    }

    private void nimmZurueck(Projektangaben angaben, Umfang umfang, List<Projektvergleich.Beziehungszeile> gehen) {
        int k = netz.finde(angaben.projekt());
        Kantenfolge folge = k < 0 ? null : netz.kanten(k, umfang.art(), umfang.richtung(), umfang.zielart());
        for (int i = 0; folge != null && i < folge.anzahl(); i++) {
            int e = folge.kante(i);
            Beziehung beziehung = netz.beziehung(e);
            Schluessel ziel = netz.schluessel(netz.ziel(e, umfang.richtung()));
            boolean gemeint = umfang.ziel() == null || umfang.ziel().equals(ziel);
            Zustand alt = netz.kantenzustand(e);
            if (!gemeint
                    || angaben.beziehungen().containsKey(beziehung)
                    || alt.belege().stream().noneMatch(this::istSteckbrief)) {
                continue;
            }
            List<Beleg> andere =
                    alt.belege().stream().filter(b -> !istSteckbrief(b)).toList();
            Zustand bleibt = new Zustand(alt.merkmale(), andere);
            if (andere.isEmpty()) {
                weg.add(beziehung);
            } else {
                neu.put(beziehung, bleibt);
            }
            Belegart danach = andere.isEmpty() ? null : bleibt.belegart();
            gehen.add(new Projektvergleich.Beziehungszeile(
                    umfang.richtung().inWorten(umfang.art()),
                    ziel.kennung(),
                    name(ziel),
                    angaben.ort(),
                    danach,
                    !andere.isEmpty()));
        }
    }

    private boolean istSteckbrief(Beleg beleg) {
        if (beleg.quelle().equals(quelle.schluessel().eigen())) {
            return true;
        }
        int k = netz.finde(Knotenart.QUELLE, beleg.quelle());
        return k >= 0 && Steckbriefquelle.ART.equals(netz.wert(k, Merkmal.ART));
    }

    private String name(Schluessel schluessel) {
        int k = netz.finde(schluessel);
        Zustand neuer = neu.get(schluessel);
        return k >= 0
                ? netz.name(k)
                : neuer == null
                        ? schluessel.eigen()
                        : String.valueOf(neuer.merkmale().get(Merkmal.NAME));
    }

    private static String mitBlatt(Projektangaben angaben, String zelle) {
        return angaben.blatt().isEmpty() || zelle.contains("!") ? zelle : angaben.blatt() + "!" + zelle;
    }

    private List<Aenderung> aenderungen() {
        if (!neu.isEmpty() && netz.finde(quelle.schluessel()) < 0) {
            neu.put(quelle.schluessel(), quelle.zustand());
        }
        List<Aenderung> aenderungen = new ArrayList<>();
        neu.forEach((sache, zustand) -> aenderungen.add(new Aenderung(sache, netz.zustand(sache), zustand)));
        weg.forEach(sache -> aenderungen.add(new Aenderung(sache, netz.zustand(sache), null)));
        aenderungen.removeIf(a -> Objects.equals(a.alt(), a.neu()));
        aenderungen.sort(Abgleich.ORDNUNG);
        return aenderungen;
    }
}
