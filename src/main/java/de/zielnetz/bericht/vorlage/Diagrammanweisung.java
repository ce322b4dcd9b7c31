package de.zielnetz.bericht.vorlage;

import de.zielnetz.bericht.bild.Diagramm;
import de.zielnetz.bericht.bild.Diagrammzeichner;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
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
        Bildangaben bild = new Bildangaben("diagramm", angaben);
        List<Diagramm.Reihe> reihen = new ArrayList<>();
        for (Object reihe : bild.liste("reihen")) {
            if (!(reihe instanceof Map<?, ?> eine) || !(eine.get("werte") instanceof List<?> werte)) {
                throw new TemplateModelException("diagramm: each of reihen has a name and werte");
            }
            reihen.add(new Diagramm.Reihe(
                    String.valueOf(eine.get("name")),
                    werte.stream().map(w -> ((Number) w).doubleValue()).toList()));
        }
        Diagramm diagramm = new Diagramm(
                Diagramm.Form.valueOf(bild.text("form").toUpperCase(Locale.ROOT)),
                bild.liste("namen").stream().map(String::valueOf).toList(),
                reihen,
                bild.text("achse"));
        bild.setze(umgebung, beigaben, () -> Diagrammzeichner.zeichne(diagramm));
    }
}
