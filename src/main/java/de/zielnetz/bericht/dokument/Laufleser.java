package de.zielnetz.bericht.dokument;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads what stands in one line of Markdown. */
final class Laufleser extends AbstractVisitor {

    private static final String NOTE = "note:";

    private final List<Lauf> laeufe = new ArrayList<>();
    private boolean fett;
    private boolean kursiv;

    static List<Lauf> von(Node oben) {
        Laufleser leser = new Laufleser();
        leser.visitChildren(oben);
        return List.copyOf(leser.laeufe);
    }

    private void worte(String text) {
        int letzter = laeufe.size() - 1;
        if (letzter >= 0
                && laeufe.get(letzter) instanceof Lauf.Text davor
                && davor.fett() == fett
                && davor.kursiv() == kursiv) {
            laeufe.set(letzter, new Lauf.Text(davor.text() + text, fett, kursiv));
        } else if (!text.isEmpty()) {
            laeufe.add(new Lauf.Text(text, fett, kursiv));
        }
    }

    @Override
    public void visit(Text text) {
        worte(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        worte(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        worte(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak umbruch) {
        worte(" ");
    }

    @Override
    public void visit(HardLineBreak umbruch) {
        worte(" ");
    }

    @Override
    public void visit(Emphasis betont) {
        boolean vorher = kursiv;
        kursiv = true;
        visitChildren(betont);
        kursiv = vorher;
    }

    @Override
    public void visit(StrongEmphasis betont) {
        boolean vorher = fett;
        fett = true;
        visitChildren(betont);
        fett = vorher;
    }

    /** Only addresses of the web and of mail are links; what else somebody writes stays words. */
    @Override
    public void visit(Link verweis) {
        String ziel = verweis.getDestination();
        if (ziel.startsWith(NOTE)) {
            laeufe.add(new Lauf.Note(Integer.parseInt(ziel.substring(NOTE.length()))));
        } else if (ziel.matches("(?i)(https?://|mailto:)[^\\s<>\"]+")) {
            laeufe.add(new Lauf.Verweis(Lauf.klar(von(verweis)), ziel));
        } else {
            visitChildren(verweis);
        }
    }

    /** Within a line a picture is what it says. */
    @Override
    public void visit(Image bild) {
        visitChildren(bild);
    }
}
