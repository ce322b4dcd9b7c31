package de.zielnetz.bericht.vorlage;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/** {@code note(text)}: a footnote at this place. */
record Notenfunktion(Beigaben beigaben) implements TemplateMethodModelEx {

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List werte) throws TemplateModelException {
        if (werte.size() != 1 || String.valueOf(werte.get(0)).isBlank()) {
            throw new TemplateModelException("note(text) wants one text that is not empty");
        }
        int nummer = beigaben.note(String.valueOf(werte.get(0)).strip());
        return MarkdownFormat.EINZIGES.fromMarkup("[%d](note:%d)".formatted(nummer, nummer));
    }
}
