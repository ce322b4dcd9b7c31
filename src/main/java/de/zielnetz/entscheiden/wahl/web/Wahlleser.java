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
        Netz netz = argumente.netz();
        Massstab massstab = Massstab.ueblich(argumente.anfrage().stichtag(env));
        Gewichtung gewichtung = Gewichtung.von(netz, env);
        Map<String, Kandidat> kandidaten = new LinkedHashMap<>();
        Map<String, Lueckenwirkung> wirkungen = new LinkedHashMap<>();
        List<String> nur = Objects.requireNonNullElse(env.getArgument("nur"), List.of());
        for (Kandidat kandidat : suche.gewaehlte(netz, massstab.stichtag(), wer(env), nur)) {
            argumente.anfrage().pruefeFrist();
            kandidaten.put(kandidat.schluessel(), kandidat);
            wirkungen.put(kandidat.schluessel(), Lueckenwirkung.von(memo, netz, kandidat, massstab));
        }
        boolean vorschlaege = !Boolean.FALSE.equals(env.getArgument("mitVorschlaegen"));
        return new Wahllage(
                netz,
                wer(env),
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
