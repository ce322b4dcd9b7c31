package de.zielnetz.bericht.vorlage;

import de.zielnetz.bericht.bild.Kurve;
import de.zielnetz.bericht.bild.Kurvenzeichner;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@kurve titel=… alt=… zeiten=[…] werte=[…] worte=[…] ziel=… zielwort=… achse=… />}: values over time at this place; {@code ziel} may be empty.
 * The same values belong in a table beside it.
 */
record Kurvenanweisung(Beigaben beigaben) implements TemplateDirectiveModel {

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(
            Environment umgebung, Map angaben, TemplateModel[] schleife, @Nullable TemplateDirectiveBody inhalt)
            throws TemplateException, IOException {
        Bildangaben bild = new Bildangaben("kurve", angaben);
        List<?> zeiten = bild.liste("zeiten");
        List<?> werte = bild.liste("werte");
        List<?> worte = bild.liste("worte");
        if (zeiten.isEmpty() || zeiten.size() != werte.size() || zeiten.size() != worte.size()) {
            throw new TemplateModelException("kurve: zeiten, werte and worte belong together, one for each point");
        }
        List<Kurve.Punkt> punkte = new ArrayList<>();
        for (int i = 0; i < zeiten.size(); i++) {
            punkte.add(new Kurve.Punkt(zahl(zeiten.get(i)), zahl(werte.get(i)), String.valueOf(worte.get(i))));
        }
        Kurve.Ziel ziel = bild.wert("ziel") instanceof Number zahl
                ? new Kurve.Ziel(zahl.doubleValue(), bild.text("zielwort"))
                : null;
        bild.setze(umgebung, beigaben, () -> Kurvenzeichner.zeichne(new Kurve(punkte, ziel, bild.text("achse"))));
    }

    private static double zahl(Object wert) throws TemplateModelException {
        if (wert instanceof Number zahl) {
            return zahl.doubleValue();
        }
        throw new TemplateModelException("kurve: zeiten and werte are numbers");
    }
}
