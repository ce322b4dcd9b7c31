package de.zielnetz.bericht.vorlage;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** Markdown as FreeMarker's output format: whatever comes from data is words, and never a heading, a list or a link. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownStueck> {

    static final MarkdownFormat EINZIGES = new MarkdownFormat();

    private MarkdownFormat() {}

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String text, Writer ziel) throws IOException, TemplateModelException {
        ziel.write(escapePlainText(text));
    }

    /** Every mark of ASCII may be escaped in Markdown, whether or not it means something there; lines end where the template ends them. */
    @Override
    public String escapePlainText(String text) {
        StringBuilder aus = new StringBuilder(text.length() + 16);
        text.strip().codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                aus.append(' ');
            } else {
                if (c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c)) {
                    aus.append('\\');
                }
                aus.appendCodePoint(c);
            }
        });
        return aus.toString();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String name) {
        return false;
    }

    @Override
    protected MarkdownStueck newTemplateMarkupOutputModel(String klar, String markdown) {
        return new MarkdownStueck(klar, markdown);
    }
}
