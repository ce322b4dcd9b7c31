package de.zielnetz.suche;

import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.suche.wort.Textworte;
import de.zielnetz.suche.wort.Woerterbuch;
import de.zielnetz.suche.wort.Wortstrom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** Makes of each node of a net a document for Lucene, and keeps all words of the net. For one thread, one node after the other. */
final class Suchdokumente {

    private final Netz netz;
    private final Map<String, Boolean> worte = new HashMap<>();
    private final Map<Suchtexte.Feld, Set<String>> jeFeld = new EnumMap<>(Suchtexte.Feld.class);
    private final List<Wortstrom> stroeme = new ArrayList<>();

    Suchdokumente(Netz netz) {
        this.netz = netz;
        for (Suchtexte.Feld feld : Suchtexte.Feld.values()) {
            jeFeld.put(feld, new HashSet<>());
        }
    }

    /** Every word so far that says something. */
    Wortschatz worte() {
        Woerterbuch buch = Woerterbuch.deutsch();
        return new Wortschatz(
                worte.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(wort -> buch.wort(wort.getKey()))
                        .toList(),
                jeFeld);
    }

    /** The document of a node; the one before must have been taken in. Costs its texts. */
    Document dokument(int k) {
        Document dokument = new Document();
        dokument.add(new NumericDocValuesField(Suchindex.KNOTEN, k));
        dokument.add(new StringField(Suchindex.ART, netz.art(k).name(), Field.Store.NO));
        dokument.add(new StringField(Suchindex.SCHLUESSEL, netz.schluessel(k).kennung(), Field.Store.NO));
        Object nummer = netz.wert(k, Merkmal.NUMMER);
        if (nummer != null) {
            dokument.add(new StringField(Suchindex.NUMMER, nummer.toString(), Field.Store.NO));
        }
        dokument.add(new NumericDocValuesField(
                Suchindex.NAMENSLAENGE, Textworte.von(netz.name(k)).size()));
        int stroemeJetzt = 0;
        for (Suchtexte.Feld feld : Suchtexte.Feld.values()) {
            for (Merkmal merkmal : feld.merkmale()) {
                for (String text : Suchtexte.texte(netz, k, merkmal)) {
                    List<String> sagende = sagende(text);
                    jeFeld.getOrDefault(feld, Set.of()).addAll(sagende);
                    dokument.add(
                            new TextField(feld.name(), strom(stroemeJetzt++).mit(sagende)));
                    if (feld.istName()) {
                        dokument.add(new StringField(Suchindex.GANZ, Suchanfrage.ganz(text), Field.Store.NO));
                    }
                }
            }
        }
        return dokument;
    }

    private List<String> sagende(String text) {
        List<String> sagende = new ArrayList<>();
        for (Textworte.Stelle stelle : Textworte.von(text)) {
            if (worte.computeIfAbsent(stelle.text(), wort -> !Textworte.sagtNichts(wort))) {
                sagende.add(stelle.text());
            }
        }
        return sagende;
    }

    private Wortstrom strom(int i) {
        if (i == stroeme.size()) {
            stroeme.add(new Wortstrom());
        }
        return stroeme.get(i);
    }
}
