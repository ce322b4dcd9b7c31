package de.zielnetz.seiten;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Which address shows which page, and what browsers may keep. */
@Configuration(proxyBeanMethods = false)
class PageRoutes implements WebMvcConfigurer {

    /** The first part of every address of the pages. What comes behind it is theirs: the one file finds its page by itself. */
    private static final List<String> SEITEN = List.of(
            "netz",
            "liste",
            "projekte",
            "ziele",
            "leitziele",
            "strategische-ziele",
            "handlungsfelder",
            "akteure",
            "gremien",
            "drucksachen",
            "knoten",
            "suche",
            "abdeckung",
            "luecken",
            "ueberschneidungen",
            "vergleich",
            "auswahl",
            "messreihen",
            "rueckblicke",
            "massnahmenplan",
            "einlesen",
            "bearbeiten",
            "bericht",
            "korb",
            "vorschlaege",
            "ideen",
            "sitzungen",
            "kommentare",
            "personen",
            "faelliges",
            "bestaetigen",
            "bestaetigungen",
            "anmeldung");

    @Override
    public void addViewControllers(ViewControllerRegistry wege) {
        wege.addViewController("/playground").setViewName("forward:/playground.html");
        wege.addViewController("/").setViewName("forward:/index.html");
        for (String seite : SEITEN) {
            wege.addViewController("/" + seite + "/**").setViewName("forward:/index.html");
        }
    }

    /** Files in assets bear a hash of their content in the name, so they never change, and lie compressed beside themselves; pages are asked for again. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry dateien) {
        dateien.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
        dateien.addResourceHandler("/*.html", "/*.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
    }
}
