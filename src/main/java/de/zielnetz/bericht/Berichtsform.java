package de.zielnetz.bericht;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** What a report can be written as. */
public enum Berichtsform {
    HTML(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8)),
    PDF(MediaType.APPLICATION_PDF),
    DOCX(MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private final MediaType typ;

    Berichtsform(MediaType typ) {
        this.typ = typ;
    }

    public MediaType typ() {
        return typ;
    }

    /** The ending of addresses and files. */
    public String endung() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> endungen() {
        return Arrays.stream(values()).map(Berichtsform::endung).toList();
    }

    /** Null where there is none. */
    public static @Nullable Berichtsform mitEndung(String endung) {
        return Arrays.stream(values())
                .filter(form -> form.endung().equals(endung))
                .findFirst()
                .orElse(null);
    }
}
