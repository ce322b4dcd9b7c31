package de.zielnetz.entscheiden.wahl.web;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.entscheiden.bewertung.Bewertungsablage;
import de.zielnetz.entscheiden.wahl.Kandidat;
import de.zielnetz.entscheiden.wahl.Lueckenwirkung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Puts together what a question about candidates is answered from. Costs the gaps of the net for each candidate, once for each net. */
@Component
@EnableConfigurationProperties(ChoiceSettings.class)
class Wahlleser {

    private final Kandidatensuche suche;
    private final Bewertungsablage ablage;
    private final Memo memo;
    private final ChoiceSettings einstellung;

    Wahlleser(Kandidatensuche suche, Bewertungsablage ablage, Memo memo, ChoiceSettings einstellung) {
        this.suche = suche;
        this.ablage = ablage;
        this.memo = memo;
        this.einstellung = einstellung;
    }

    /** @throws de.zielnetz.graphql.Anfragefehler where an argument is not right */
    Wahllage lies(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        return lies(
                argumente.netz(),
                argumente.anfrage().stichtag(env),
                wer(env),
                Gewichtung.von(argumente.netz(), env),
                Objects.requireNonNullElse(env.getArgument("nur"), List.of()),
                !Boolean.FALSE.equals(env.getArgument("mitVorschlaegen")),
                argumente.anfrage()::pruefeFrist);
    }

    /**
     * @param nur keys; empty for all
     * @param frist asked before each candidate; throws where it takes too long
     */
    Wahllage lies(
            Netz netz,
            String stichtag,
            Benutzer wer,
            Gewichtung gewichtung,
            List<String> nur,
            boolean vorschlaege,
            Runnable frist) {
        Massstab massstab = Massstab.ueblich(stichtag);
        Map<String, Kandidat> kandidaten = new LinkedHashMap<>();
        Map<String, Lueckenwirkung> wirkungen = new LinkedHashMap<>();
        for (Kandidat kandidat : suche.gewaehlte(netz, massstab.stichtag(), wer, nur)) {
            frist.run();
            kandidaten.put(kandidat.schluessel(), kandidat);
            wirkungen.put(kandidat.schluessel(), Lueckenwirkung.von(memo, netz, kandidat, massstab));
        }
        return new Wahllage(
                netz,
                wer,
                gewichtung,
                Schreibgang.nurGelesen(ablage::lies),
                kandidaten,
                wirkungen,
                vorschlaege ? netz.finde(Knotenart.KRITERIUM, einstellung.wirkung()) : -1);
    }

    static Benutzer wer(DataFetchingEnvironment env) {
        return env.getGraphQlContext().getOrDefault(Benutzer.class, Benutzer.ANONYM);
    }
}
