package de.zielnetz.suche;

import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.suche.Fundstelle.Fundwort;
import de.zielnetz.suche.wort.Passung;
import de.zielnetz.suche.wort.Textworte;
import de.zielnetz.suche.wort.Woerterbuch;
import de.zielnetz.suche.wort.Wort;
import de.zielnetz.suche.wort.Wortvergleich;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why a node was found: which words stand where (highlighting). */
final class Fundstellen {

    private static final int MEISTE_STUECKE = 4;

    private final Suchanfrage anfrage;
    private final boolean beimTippen;
    private final List<Wortvergleich> vergleiche = new ArrayList<>();
    private final List<List<Wortvergleich>> zerlegte = new ArrayList<>();
    private final Map<String, Wortvergleich> verbunde = new LinkedHashMap<>();

    /** @param beimTippen whether the last word may go on; then only names are looked at */
    Fundstellen(Suchanfrage anfrage, boolean beimTippen) {
        this.anfrage = anfrage;
        this.beimTippen = beimTippen;
        for (int i = 0; i < anfrage.teile().size(); i++) {
            boolean letztes = i == anfrage.teile().size() - 1;
            Wort wort = anfrage.teile().get(i).wort();
            vergleiche.add(new Wortvergleich(wort, beimTippen && letztes));
            zerlegte.add(Suchplan.zerlegt(wort).stream()
                    .map(teil -> new Wortvergleich(teil, false))
                    .toList());
        }
        for (Suchanfrage.Verbund verbund : anfrage.verbunde()) {
            boolean gehtWeiter = beimTippen && verbund.bis() == anfrage.teile().size() - 1;
            verbunde.put(
                    verbund.wort().text().replace('-', ' '), Wortvergleich.ohneTippfehler(verbund.wort(), gehtWeiter));
        }
    }

    /**
     * The places in this node, the best first; none where only its kind was named. Costs its texts.
     *
     * @param k a node that was found
     */
    List<Fundstelle> von(Netz netz, int k) {
        List<Fundstelle> stellen = new ArrayList<>();
        nachArtOderSchluessel(netz, k, stellen);
        for (Suchtexte.Feld feld : Suchtexte.Feld.durchsuchte(beimTippen)) {
            for (Merkmal merkmal : feld.merkmale()) {
                for (String text : Suchtexte.texte(netz, k, merkmal)) {
                    List<Fundwort> worte = worte(text, feld);
                    if (!worte.isEmpty()) {
                        stellen.add(new Fundstelle(merkmal.schluessel(), text, worte));
                    }
                }
            }
        }
        stellen.sort(Comparator.comparingLong(Fundstelle::verschiedene)
                .thenComparingDouble(Fundstelle::guete)
                .reversed());
        return List.copyOf(stellen);
    }

    private void nachArtOderSchluessel(Netz netz, int k, List<Fundstelle> stellen) {
        if (anfrage.schluessel() != null) {
            stellen.add(ganz(Merkmal.KENNUNG.schluessel(), netz.kennung(k), netz.kennung(k)));
        }
        for (Suchanfrage.Einheit einheit : anfrage.teile()) {
            Object nummer = netz.wert(k, Merkmal.NUMMER);
            if (nummer != null
                    && einheit.nummer() >= 0
                    && einheit.arten().contains(netz.art(k))
                    && nummer.toString().equals(Long.toString(einheit.nummer()))) {
                stellen.add(ganz(
                        Merkmal.NUMMER.schluessel(),
                        nummer.toString(),
                        einheit.wort().text() + " " + nummer));
            }
        }
    }

    private static Fundstelle ganz(String feld, String text, String gesucht) {
        return new Fundstelle(feld, text, List.of(new Fundwort(gesucht, text, text, Passung.GLEICH, 0)));
    }

    private List<Fundwort> worte(String text, Suchtexte.Feld feld) {
        Woerterbuch buch = Woerterbuch.deutsch();
        List<Fundwort> worte = new ArrayList<>();
        List<Textworte.Stelle> stellen = Textworte.von(text);
        for (int i = 0; i < stellen.size(); i++) {
            Textworte.Stelle stelle = stellen.get(i);
            if (!Textworte.sagtNichts(stelle.text())) {
                String naechstes = i + 1 < stellen.size() ? stellen.get(i + 1).text() : "";
                Fundwort wort = wort(stelle, buch.wort(stelle.text()), feld, naechstes);
                if (wort != null) {
                    worte.add(wort);
                }
            }
        }
        getrennte(stellen, worte);
        return worte;
    }

    /** Words that are together what the question says in one, unless some of them fit by themselves. */
    private void getrennte(List<Textworte.Stelle> stellen, List<Fundwort> worte) {
        for (int i = 0; i < stellen.size(); i++) {
            StringBuilder form = new StringBuilder();
            for (int j = i; j < Math.min(stellen.size(), i + MEISTE_STUECKE); j++) {
                form.append(Woerterbuch.deutsch().wort(stellen.get(j).text()).normal());
                String gesucht = j == i ? null : gesucht(form.toString());
                List<Textworte.Stelle> folge = stellen.subList(i, j + 1);
                boolean neu = worte.stream().noneMatch(wort -> folge.stream().anyMatch(s -> s.von() == wort.von()));
                if (gesucht != null && neu) {
                    folge.forEach(stelle -> worte.add(
                            new Fundwort(gesucht, stelle.text(), stelle.text(), Passung.GLEICH, stelle.von())));
                }
            }
        }
        worte.sort(Comparator.comparingInt(Fundwort::von));
    }

    private @Nullable String gesucht(String form) {
        return vergleiche.stream()
                .map(Wortvergleich::gesucht)
                .filter(wort -> wort.normal().equals(form))
                .map(Wort::text)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Fundwort wort(Textworte.Stelle stelle, Wort wort, Suchtexte.Feld feld, String naechstes) {
        Fundwort bestes = null;
        for (Map.Entry<String, Wortvergleich> verbund : verbunde.entrySet()) {
            Fundwort eines = passt(verbund.getValue(), verbund.getKey(), stelle, wort, feld, null);
            boolean sicher = eines != null
                    && (Suchplan.SICHERE.contains(eines.wie())
                            || (verbund.getValue().beimTippen() && eines.wie() == Passung.WORTANFANG));
            bestes = sicher ? besseres(bestes, eines) : bestes;
        }
        for (int i = 0; i < vergleiche.size(); i++) {
            long nummer = anfrage.teile().get(i).nummer();
            if (nummer >= 0 && !naechstes.equals(Long.toString(nummer))) {
                continue;
            }
            String gesucht = vergleiche.get(i).gesucht().text();
            bestes = besseres(bestes, passt(vergleiche.get(i), gesucht, stelle, wort, feld, null));
            for (Wortvergleich teil : zerlegte.get(i)) {
                bestes = besseres(bestes, passt(teil, gesucht, stelle, wort, feld, Passung.ZERLEGT));
            }
        }
        return bestes;
    }

    private static @Nullable Fundwort passt(
            Wortvergleich vergleich,
            String gesucht,
            Textworte.Stelle stelle,
            Wort wort,
            Suchtexte.Feld feld,
            @Nullable Passung anders) {
        Wortvergleich.Passendes passendes = vergleich.passt(wort);
        if (passendes == null
                || (passendes.passung() == Passung.VERWANDT && feld != Suchtexte.Feld.NAME)
                || (anders != null && !Suchplan.SICHERE.contains(passendes.passung()))) {
            return null;
        }
        return new Fundwort(
                gesucht,
                wort.text(),
                wort.text().substring(passendes.von(), passendes.bis()),
                anders == null ? passendes.passung() : anders,
                stelle.von() + passendes.von());
    }

    private static @Nullable Fundwort besseres(@Nullable Fundwort eines, @Nullable Fundwort anderes) {
        if (eines == null || anderes == null) {
            return eines == null ? anderes : eines;
        }
        return anderes.wie().guete() > eines.wie().guete() ? anderes : eines;
    }
}
