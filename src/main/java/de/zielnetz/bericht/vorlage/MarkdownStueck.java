package de.zielnetz.bericht.vorlage;

import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** A piece of Markdown that a template passes on (markup output). */
final class MarkdownStueck extends CommonTemplateMarkupOutputModel<MarkdownStueck> {

    MarkdownStueck(@Nullable String klar, @Nullable String markdown) {
        super(klar, markdown);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
        return MarkdownFormat.EINZIGES;
    }
}
