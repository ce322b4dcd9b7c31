package de.zielnetz.bericht.dokument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown, as templates give it and as people write an introduction, into blocks. HTML in it is words and nothing else.
 * A link to {@code note:7} is the seventh footnote, one to {@code tabelle:} alone in its paragraph the caption of the table below, a picture
 * {@code bild:name} one of the report's.
 */
public final class Markdownleser {

    /** What the address of a picture begins with. */
    public static final String BILD = "bild:";

    private static final String TABELLE = "tabelle:";
    private static final int TIEFSTE = 3;
    private static final Parser LESER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final List<Block> bloecke = new ArrayList<>();
    private final String anker;
    private final int tiefer;
    private final Predicate<String> gibtEsBild;
    private String tabellentitel = "";

    private Markdownleser(String anker, int tiefer, Predicate<String> gibtEsBild) {
        this.anker = anker;
        this.tiefer = tiefer;
        this.gibtEsBild = gibtEsBild;
    }

    /**
     * Costs the text.
     *
     * @param anker what the anchors of its headings begin with
     * @param tiefer by how many levels its headings sink; the lowest is 3
     * @param gibtEsBild whether there is a picture of this name; of another its alternative text is left
     */
    public static List<Block> lies(String markdown, String anker, int tiefer, Predicate<String> gibtEsBild) {
        Markdownleser leser = new Markdownleser(anker, tiefer, gibtEsBild);
        leser.alle(LESER.parse(markdown), leser::block);
        return List.copyOf(leser.bloecke);
    }

    private void alle(Node oben, Consumer<Node> je) {
        for (Node n = oben.getFirstChild(); n != null; n = n.getNext()) {
            je.accept(n);
        }
    }

    private void block(Node node) {
        if (node instanceof Heading kopf) {
            int ebene = Math.min(kopf.getLevel() + tiefer, TIEFSTE);
            bloecke.add(new Block.Ueberschrift(ebene, Laufleser.von(kopf), anker + "-" + (bloecke.size() + 1)));
        } else if (node instanceof Paragraph absatz) {
            absatz(absatz);
        } else if (node instanceof ListBlock liste) {
            List<List<Lauf>> punkte = new ArrayList<>();
            sammle(liste, punkte);
            bloecke.add(new Block.Liste(node instanceof OrderedList, punkte));
        } else if (node instanceof TableBlock tabelle) {
            gitter(tabelle);
        } else if (node instanceof BlockQuote zitat) {
            alle(zitat, this::block);
        } else if (node instanceof FencedCodeBlock code) {
            worte(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            worte(code.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            worte(html.getLiteral());
        }
    }

    private void worte(String text) {
        bloecke.add(new Block.Absatz(List.of(new Lauf.Text(text.strip(), false, false))));
    }

    private void absatz(Paragraph absatz) {
        Node einziges = absatz.getFirstChild() == absatz.getLastChild() ? absatz.getFirstChild() : null;
        if (einziges instanceof Image bild && bild.getDestination().startsWith(BILD)) {
            String name = bild.getDestination().substring(BILD.length());
            String alt = Lauf.klar(Laufleser.von(bild));
            if (gibtEsBild.test(name) && !alt.isEmpty()) {
                bloecke.add(new Block.Bild(name, alt, bild.getTitle() == null ? "" : bild.getTitle()));
                return;
            }
        }
        if (einziges instanceof Link titel && titel.getDestination().equals(TABELLE)) {
            tabellentitel = Lauf.klar(Laufleser.von(titel));
            return;
        }
        List<Lauf> laeufe = Laufleser.von(absatz);
        if (!laeufe.isEmpty()) {
            bloecke.add(new Block.Absatz(laeufe));
        }
    }

    /** A list within an entry follows it, as entries of the same list. */
    private void sammle(ListBlock liste, List<List<Lauf>> punkte) {
        alle(liste, punkt -> {
            List<Lauf> laeufe = new ArrayList<>();
            alle(punkt, teil -> {
                if (!(teil instanceof ListBlock)) {
                    laeufe.addAll(Laufleser.von(teil));
                }
            });
            punkte.add(laeufe);
            alle(punkt, teil -> {
                if (teil instanceof BulletList || teil instanceof OrderedList) {
                    sammle((ListBlock) teil, punkte);
                }
            });
        });
    }

    private void gitter(TableBlock tabelle) {
        List<List<Lauf>> kopf = new ArrayList<>();
        List<Boolean> zahlen = new ArrayList<>();
        List<List<List<Lauf>>> zeilen = new ArrayList<>();
        alle(tabelle, teil -> {
            if (teil instanceof TableHead) {
                alle(
                        teil,
                        zeile -> alle(zeile, zelle -> {
                            kopf.add(Laufleser.von(zelle));
                            zahlen.add(((TableCell) zelle).getAlignment() == TableCell.Alignment.RIGHT);
                        }));
            } else if (teil instanceof TableBody) {
                alle(teil, zeile -> zeilen.add(zellen(zeile, Laufleser::von)));
            }
        });
        if (!zeilen.isEmpty()) {
            bloecke.add(new Block.Gitter(tabellentitel, kopf, zeilen, zahlen));
        }
        tabellentitel = "";
    }

    private List<List<Lauf>> zellen(Node zeile, Function<Node, List<Lauf>> wie) {
        List<List<Lauf>> zellen = new ArrayList<>();
        alle(zeile, zelle -> zellen.add(wie.apply(zelle)));
        return zellen;
    }
}
