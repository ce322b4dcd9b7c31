package de.zielnetz.zugang.fehler;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * What a browser shows that was refused (HTML error page, by content negotiation): the pages themselves where there is no
 * such page, for they know which are near; otherwise a page of its own, which needs neither script nor style.
 */
final class ErrorPage {

    private static final List<String> PROGRAMME = List.of("/api", "/graphql", "/actuator", "/v3");
    private static final Pattern STIL = Pattern.compile("<link[^>]*rel=\"stylesheet\"[^>]*>");
    private static final Pattern LUECKE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String SEITEN = "static/index.html";
    private static final String VORLAGE = String.valueOf(lies("fehlerseite/fehler.html"));

    private ErrorPage() {}

    /** Whether a browser wants to show the answer: it names HTML, and JSON not before. */
    static boolean wanted(HttpServletRequest frage) {
        String erwuenscht = frage.getHeader(HttpHeaders.ACCEPT);
        if (erwuenscht == null || "/graphql".equals(frage.getServletPath())) {
            return false;
        }
        try {
            List<MediaType> formen = MediaType.parseMediaTypes(erwuenscht);
            double html = quality(formen, MediaType.TEXT_HTML);
            return html > 0 && html >= quality(formen, MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static double quality(List<MediaType> formen, MediaType gesucht) {
        return formen.stream()
                .filter(form -> form.equalsTypeAndSubtype(gesucht))
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }

    /** @param basis what stands before the path of every page of ours */
    static byte[] of(Problem problem, String pfad, String basis) {
        boolean unbekannteSeite =
                problem.status() == 404 && PROGRAMME.stream().map(basis::concat).noneMatch(pfad::startsWith);
        String seiten = lies(SEITEN);
        String seite = unbekannteSeite && seiten != null ? seiten : filled(problem, seiten);
        return PageBase.below(basis, seite).getBytes(StandardCharsets.UTF_8);
    }

    private static String filled(Problem problem, @Nullable String seiten) {
        Map<String, String> worte = Map.of(
                "titel", HtmlUtils.htmlEscape(problem.code().title(), "UTF-8"),
                "satz", HtmlUtils.htmlEscape(problem.satz(), "UTF-8"),
                "rat", advice(problem.status()),
                "art", "Fehler " + problem.status(),
                "code", problem.code().name(),
                "stile", seiten == null ? "" : styles(seiten));
        return LUECKE.matcher(VORLAGE)
                .replaceAll(luecke -> Matcher.quoteReplacement(worte.getOrDefault(luecke.group(1), "")));
    }

    private static String styles(String seiten) {
        return STIL.matcher(seiten).results().map(MatchResult::group).collect(Collectors.joining("\n    "));
    }

    private static String advice(int status) {
        return switch (status) {
            case 401 -> "<a class=\"kern-link\" href=\"./anmeldung\">Zur Anmeldung</a>";
            case 403 ->
                "Mit anderen Rechten oder unter anderem Namen kann es gehen; fragen Sie die Stelle, die Zielnetz betreibt.";
            case 404 -> "Vielleicht ist die Adresse unvollständig oder vertippt.";
            case 429, 503 -> "Laden Sie die Seite in einem Augenblick neu.";
            default ->
                status >= 500
                        ? "Das liegt nicht an Ihnen. Laden Sie die Seite neu; wenn es dabei bleibt, sagen Sie bitte der Stelle Bescheid, die Zielnetz betreibt."
                        : "Bitte prüfen Sie die Adresse.";
        };
    }

    private static @Nullable String lies(String datei) {
        ClassPathResource quelle = new ClassPathResource(datei);
        try {
            return quelle.exists() ? quelle.getContentAsString(StandardCharsets.UTF_8) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
