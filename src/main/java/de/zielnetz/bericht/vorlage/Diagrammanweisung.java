package de.zielnetz.bericht.vorlage;

import de.zielnetz.bericht.bild.Diagramm;
import de.zielnetz.bericht.bild.Diagrammzeichner;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@diagramm form="balken" titel=… alt=… namen=[…] reihen=[{"name": …, "werte": […]}] />}: a chart at this place. The same
 * numbers belong in a table beside it.
 */
record Diagrammanweisung(Beigaben beigaben) implements TemplateDirectiveModel {

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(
            Environment umgebung, Map angaben, TemplateModel[] schleife, @Nullable TemplateDirectiveBody inhalt)
            throws TemplateException, IOException {
        List<Diagramm.Reihe> reihen = new ArrayList<>();
        for (Object reihe : liste(angaben, "reihen")) {
            if (!(reihe instanceof Map<?, ?> eine) || !(eine.get("werte") instanceof List<?> werte)) {
                throw new TemplateModelException("diagramm: each of reihen has a name and werte");
            }
            reihen.add(new Diagramm.Reihe(
                    String.valueOf(eine.get("name")),
                    werte.stream().map(w -> ((Number) w).doubleValue()).toList()));
        }
        String alt = text(angaben, "alt");
        if (alt.isBlank()) {
            throw new TemplateModelException("diagramm: a picture has an alt that says what it shows");
        }
        Diagramm diagramm = new Diagramm(
                Diagramm.Form.valueOf(text(angaben, "form").toUpperCase(Locale.ROOT)),
                liste(angaben, "namen").stream().map(String::valueOf).toList(),
                reihen,
                text(angaben, "achse"));
        String name = beigaben.bild(Diagrammzeichner.zeichne(diagramm));
        umgebung.getOut()
                .write("\n\n![%s](bild:%s \"%s\")\n\n"
                        .formatted(
                                MarkdownFormat.EINZIGES.escapePlainText(alt),
                                name,
                                MarkdownFormat.EINZIGES.escapePlainText(text(angaben, "titel"))));
    }

    @SuppressWarnings("rawtypes")
    private static List<?> liste(Map angaben, String name) throws TemplateModelException {
        return wert(angaben, name) instanceof List<?> liste ? liste : List.of();
    }

    @SuppressWarnings("rawtypes")
    private static String text(Map angaben, String name) throws TemplateModelException {
        Object wert = wert(angaben, name);
        return wert == null ? "" : wert.toString();
    }

    @SuppressWarnings("rawtypes")
    private static @Nullable Object wert(Map angaben, String name) throws TemplateModelException {
        return angaben.get(name) instanceof TemplateModel wert ? DeepUnwrap.unwrap(wert) : null;
    }
}
