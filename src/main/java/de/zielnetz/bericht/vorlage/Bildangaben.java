package de.zielnetz.bericht.vorlage;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a template says of a picture.
 *
 * @param anweisung the name by which the template asks for it
 */
record Bildangaben(String anweisung, Map<?, ?> angaben) {

    /** Draws. */
    interface Zeichnung {

        byte[] png() throws TemplateModelException;
    }

    List<?> liste(String name) throws TemplateModelException {
        return wert(name) instanceof List<?> liste ? liste : List.of();
    }

    String text(String name) throws TemplateModelException {
        Object wert = wert(name);
        return wert == null ? "" : wert.toString();
    }

    @Nullable
    Object wert(String name) throws TemplateModelException {
        return angaben.get(name) instanceof TemplateModel wert ? DeepUnwrap.unwrap(wert) : null;
    }

    /**
     * Puts the picture at this place, with its {@code titel} and {@code alt}.
     *
     * @throws TemplateModelException where it has no alt
     */
    void setze(Environment umgebung, Beigaben beigaben, Zeichnung zeichnung) throws TemplateException, IOException {
        String alt = text("alt");
        if (alt.isBlank()) {
            throw new TemplateModelException(anweisung + ": a picture has an alt that says what it shows");
        }
        String name = beigaben.bild(zeichnung.png());
        umgebung.getOut()
                .write("\n\n![%s](bild:%s \"%s\")\n\n"
                        .formatted(
                                MarkdownFormat.EINZIGES.escapePlainText(alt),
                                name,
                                MarkdownFormat.EINZIGES.escapePlainText(text("titel"))));
    }
}
