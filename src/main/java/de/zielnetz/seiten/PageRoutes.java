package de.zielnetz.seiten;

import de.zielnetz.zugang.fehler.PageBase;
import de.zielnetz.zugang.herkunft.ListenAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Which address shows which page, and what browsers may keep. */
@Configuration(proxyBeanMethods = false)
class PageRoutes implements WebMvcConfigurer {

    private final ListenAddress hier;

    PageRoutes(ListenAddress hier) {
        this.hier = hier;
    }

    /** The one file of all pages. */
    static final String APP = "forward:/index.html";

    /**
     * The addresses of the pages; the one file finds its page by itself. What is not listed is unknown, and browsers and programs are
     * told so (404). Addresses of single things of the net are those of {@link NodePages}.
     */
    private static final List<String> SEITEN = List.of(
            "/",
            "/netz",
            "/netz/wege",
            "/liste",
            "/projekte",
            "/ziele",
            "/handlungsfelder",
            "/akteure",
            "/gremien",
            "/suche",
            "/abdeckung",
            "/luecken",
            "/ueberschneidungen",
            "/ueberschneidungen/entwurf",
            "/vergleich",
            "/auswahl",
            "/messreihen",
            "/messreihen/{kennung}",
            "/rueckblicke",
            "/rueckblicke/vergleich",
            "/rueckblicke/{kennung}",
            "/massnahmenplan",
            "/einlesen",
            "/bearbeiten",
            "/bericht",
            "/korb",
            "/vorschlaege",
            "/ideen",
            "/ideen/neu",
            "/ideen/nebeneinander",
            "/ideen/{kennung}",
            "/ideen/{kennung}/aendern",
            "/sitzungen",
            "/sitzungen/{kennung}",
            "/kommentare",
            "/personen",
            "/faelliges",
            "/bestaetigen",
            "/bestaetigungen",
            "/anmeldung",
            "/texte/{name}",
            "/einbetten/abdeckung",
            "/einbetten/netz",
            "/einbetten/netz/wege");

    @Override
    public void addViewControllers(ViewControllerRegistry wege) {
        wege.addViewController("/playground").setViewName("forward:/playground.html");
        for (String seite : SEITEN) {
            wege.addViewController(seite).setViewName(APP);
            if (!seite.equals("/")) {
                wege.addViewController(seite + "/").setViewName(APP);
            }
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
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addTransformer(this::belowBase);
    }

    private Resource belowBase(HttpServletRequest frage, Resource datei, ResourceTransformerChain kette)
            throws IOException {
        Resource seite = kette.transform(frage, datei);
        return String.valueOf(seite.getFilename()).endsWith(".html")
                ? new TransformedResource(
                        seite,
                        PageBase.below(hier.basis(), seite.getContentAsString(StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8))
                : seite;
    }
}
