package de.zielnetz.zugang;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.zugang.herkunft.ListenAddress;
import de.zielnetz.zugang.herkunft.OriginSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says who is asking, to everybody who asks. */
@RestController
class IchController {

    static final String WEG = "/api/ich";

    private final LoginMethod verfahren;
    private final ReadAccess leserecht;
    private final OriginSettings seiten;
    private final ListenAddress hier;

    IchController(LoginMethod verfahren, ReadAccess leserecht, OriginSettings seiten, ListenAddress hier) {
        this.verfahren = verfahren;
        this.leserecht = leserecht;
        this.seiten = seiten;
        this.hier = hier;
    }

    /**
     * @param rollen with all that they include, the least first
     * @param anmeldeart how one logs in here
     * @param leseoffen whether one may read without login
     * @param anmeldeseite where a browser goes to log in; null where our pages ask for the password themselves, or only
     *     programs can log in
     * @param einbettbar whether other pages may frame what lies below {@code /einbetten}
     */
    record Ich(
            boolean angemeldet,
            String name,
            List<String> rollen,
            LoginMethod.Art anmeldeart,
            boolean leseoffen,
            @Nullable String anmeldeseite,
            boolean einbettbar) {}

    @GetMapping(WEG)
    Ich ich() {
        Benutzer jetzt = Benutzer.jetzt();
        @Nullable String anmeldeseite = verfahren.anmeldeseite();
        return new Ich(
                !jetzt.equals(Benutzer.ANONYM),
                jetzt.name(),
                jetzt.rollen().stream().sorted().map(Rolle::wort).toList(),
                verfahren.art(),
                leserecht.offen(),
                anmeldeseite == null ? null : hier.basis() + anmeldeseite,
                !seiten.einbetten().isEmpty());
    }
}
