package de.zielnetz.bericht.vorlage;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** {@code datum(text)}: a date as German sentences say it, as exact as it is: „21. November 2019“, „März 2024“, „2018“; of a moment its day. */
enum Datumsfunktion implements TemplateMethodModelEx {
    EINZIGE;

    private static final ZoneId HIER = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMANY);
    private static final DateTimeFormatter MONAT = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.GERMANY);

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List werte) throws TemplateModelException {
        if (werte.size() != 1) {
            throw new TemplateModelException("datum(text) wants one date");
        }
        return wort(String.valueOf(werte.get(0)));
    }

    /** What is no date stays as it is. */
    static String wort(String text) {
        try {
            return switch (text.length()) {
                case 4 -> text;
                case 7 -> MONAT.format(YearMonth.parse(text));
                case 10 -> TAG.format(LocalDate.parse(text));
                default -> TAG.format(Instant.parse(text).atZone(HIER));
            };
        } catch (DateTimeException e) {
            return text;
        }
    }
}
