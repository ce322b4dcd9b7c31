package de.zielnetz.einlesen.person;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the erasure of a name changes, what it leaves, and what stands against it: worked out from all stored texts, before anything is written. */
final class Loeschplan {

    private static final String NUR_IN_TEXTEN =
            "freier Text über etwas anderes; mit texte=true wird der Name auch dort ersetzt";
    private static final String NUR_TEIL = "nur Teil eines längeren Wortes";
    private static final String FREMD = "Diese Stelle hat nicht Zielnetz geschrieben; ändern Sie sie in der Datenbank.";

    private final Personenmuster muster;
    private final boolean auchTexte;
    private final Kennungsersatz kennungen;
    private final Zustandsersatz zustaende;
    private final List<Personenstelle> gehende = new ArrayList<>();
    private final List<Personenstelle> bleibende = new ArrayList<>();
    private final Set<String> hindernisse = new LinkedHashSet<>();
    private final Set<String> laengere = new HashSet<>();
    private final Set<String> worte = new TreeSet<>();
    private final Map<String, Map<String, Object>> knoten = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> kanten = new LinkedHashMap<>();
    private final Set<String> imNetz = new HashSet<>();
    private final Set<String> vorgaenge = new HashSet<>();
    private int imJournal;

    /** @param auchTexte whether the name goes out of free texts too */
    Loeschplan(Personenmuster muster, boolean auchTexte, Netz netz, List<Fund> funde) {
        this.muster = muster;
        this.auchTexte = auchTexte;
        this.kennungen = new Kennungsersatz(muster, netz);
        this.zustaende = new Zustandsersatz(kennungen, this::text);
        worte.add(muster.name());
        funde.forEach(this::sammleKennungen);
        funde.forEach(this::nimm);
        kennungen.alte().forEach(k -> gehende.add(new Personenstelle("Kennung " + k, k, null)));
        kennungen.alte().forEach(k -> worte.addAll(muster.treffer(Umgang.KENNUNG, k)));
        kennungen.lebende().stream()
                .map(Schluessel::kennung)
                .filter(k -> hindernisse.stream().noneMatch(h -> h.startsWith(k + " ")))
                .toList()
                .forEach(k -> hindernisse.add(k + " trägt den Namen in der Kennung"));
    }

    private void sammleKennungen(Fund fund) {
        if (fund.umgang() == Umgang.KENNUNG) {
            String schluessel = fund.schluessel();
            (schluessel == null ? fund.texte() : List.of(schluessel)).forEach(kennungen::sammle);
        }
    }

    private void nimm(Fund fund) {
        Umgang umgang = fund.umgang();
        List<String> alte = fund.texte();
        List<String> neue = new ArrayList<>(alte.size());
        for (int i = 0; i < alte.size(); i++) {
            String ort = fund.ort(i);
            String neu = ohneName(fund, umgang, ort, alte.get(i));
            imJournal += umgang == Umgang.JOURNAL && !neu.equals(alte.get(i)) ? 1 : 0;
            neue.add(neu);
        }
        if (!neue.equals(alte)) {
            setze(fund, fund.wert() instanceof List<?> ? neue : neue.get(0));
        }
    }

    private String ohneName(Fund fund, @Nullable Umgang umgang, String ort, String alter) {
        return umgang == Umgang.JOURNAL
                ? zustaende.ohneName(alter, ort.substring(0, ort.lastIndexOf(',')))
                : umgang == Umgang.KENNUNG
                        ? kennungen.ersetze(alter, Personenorte.art(fund.traeger(), fund.eigenschaft()))
                        : text(umgang, ort, alter);
    }

    private void setze(Fund fund, Object wert) {
        Map<String, Object> werte =
                (fund.kante() ? kanten : knoten).computeIfAbsent(fund.id(), id -> new LinkedHashMap<>());
        werte.put(fund.eigenschaft(), wert);
        if (fund.knoten().get("version") instanceof Long version) {
            werte.put("version", version + 1);
        }
        if (fund.imNetz()) {
            imNetz.add(fund.id());
        }
        if (fund.traeger().contains("Vorgang")) {
            vorgaenge.add(fund.id());
        }
    }

    /** What becomes of a text at such a place. */
    private String text(@Nullable Umgang umgang, String ort, String text) {
        if (umgang == null) {
            return bleibt(Umgang.ERSETZEN, ort, text, FREMD);
        }
        return switch (umgang) {
            case ERSETZEN, DATEINAME -> ersetze(umgang, ort, text);
            case FREITEXT -> auchTexte ? ersetze(umgang, ort, text) : bleibt(umgang, ort, text, NUR_IN_TEXTEN);
            case BENENNUNG -> benannt(ort, text);
            case KENNUNG -> kennungen.ersetze(text, Knotenart.QUELLE);
            case EIGENKENNUNG -> eigenkennung(ort, text);
            case PLAN -> plan(ort, text);
            case JOURNAL, ENTFERNEN, KEINE_PERSON -> text;
        };
    }

    private String ersetze(Umgang umgang, String ort, String text) {
        List<String> treffer = muster.treffer(umgang, text);
        if (!treffer.isEmpty()) {
            worte.addAll(treffer);
            gehende.add(Personenstelle.von(ort, text, treffer.get(0), null));
        }
        teile(umgang, ort, text);
        return muster.ohne(umgang, text);
    }

    private String eigenkennung(String ort, String kennung) {
        List<String> treffer = muster.treffer(Umgang.KENNUNG, kennung);
        if (!treffer.isEmpty()) {
            worte.addAll(treffer);
            gehende.add(Personenstelle.von(ort, kennung, treffer.get(0), null));
        }
        return kennungen.neben(kennung);
    }

    private String plan(String ort, String yaml) {
        List<String> treffer = muster.treffer(Umgang.PLAN, yaml);
        if (treffer.isEmpty()) {
            return yaml;
        }
        worte.addAll(treffer);
        gehende.add(Personenstelle.von(ort, yaml, treffer.get(0), null));
        return Planersatz.ohneName(yaml, muster);
    }

    private String bleibt(Umgang umgang, String ort, String text, String weil) {
        List<String> treffer = muster.treffer(umgang, text);
        if (!treffer.isEmpty()) {
            bleibende.add(Personenstelle.von(ort, text, treffer.get(0), weil));
        }
        teile(umgang, ort, text);
        return text;
    }

    /** Of today's things. In the past of a thing that is called otherwise by now, or is gone, the name goes. */
    private String benannt(String ort, String text) {
        if (ort.startsWith(Zustandsersatz.GESCHICHTE)) {
            return ersetze(Umgang.BENENNUNG, ort, text);
        }
        if (muster.trifft(Umgang.BENENNUNG, text)) {
            hindernisse.add(ort);
        }
        teile(Umgang.BENENNUNG, ort, text);
        return text;
    }

    /** Each longer word once: where it stands first is enough to see that it stays. */
    private void teile(Umgang umgang, String ort, String text) {
        Collection<String> teile =
                ort.startsWith(Zustandsersatz.GESCHICHTE) ? List.of() : muster.nurTeile(umgang, text);
        teile.stream()
                .filter(laengere::add)
                .forEach(wort -> bleibende.add(Personenstelle.von(ort, text, wort, NUR_TEIL)));
    }

    /** All of today and of the past, of which the name goes. */
    List<Personenstelle> gehende() {
        return gehende;
    }

    /** Places that are left as they are, each with its reason. */
    List<Personenstelle> bleibende() {
        return bleibende;
    }

    /** What is called after the name, and so forbids to erase it. */
    List<String> hindernisse() {
        return List.copyOf(hindernisse);
    }

    /** The name in all the ways in which it was found. */
    Set<String> worte() {
        return worte;
    }

    List<Map<String, Object>> knotenzeilen() {
        return zeilen(knoten);
    }

    List<Map<String, Object>> kantenzeilen() {
        return zeilen(kanten);
    }

    /** How many nodes, relationships and Belege of today change. */
    int imNetz() {
        return imNetz.size();
    }

    /** How many states of the past change. */
    int imJournal() {
        return imJournal;
    }

    int anVorgaengen() {
        return vorgaenge.size();
    }

    /** Equal where the same would happen at the same places. */
    int fingerabdruck() {
        return Objects.hash(
                muster.name(), auchTexte, new HashSet<>(gehende), new HashSet<>(bleibende), Set.copyOf(hindernisse));
    }

    private static List<Map<String, Object>> zeilen(Map<String, Map<String, Object>> werte) {
        List<Map<String, Object>> zeilen = new ArrayList<>(werte.size());
        werte.forEach((id, neue) -> zeilen.add(Map.of("id", id, "werte", neue)));
        return zeilen;
    }
}
