package de.zielnetz.einlesen.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.neo4j.TraceRemoval;
import de.zielnetz.netz.Netz;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What is said of files that belong to another program. */
class DatenspurenTest {

    @Test
    void zu_einer_fremden_Datenbank_nennt_das_Ergebnis_die_Befehle_und_in_keinem_den_Namen() {
        Personenmuster muster = new Personenmuster("Erwin Löschmich");
        Loeschung getan = new Loeschung(new Loeschplan(muster, false, Netz.leer(), List.of()), null, 0);
        Geloescht ergebnis = new Datenspuren(new StaticListableBeanFactory().getBeanProvider(TraceRemoval.class))
                .tilge(getan, muster);
        assertThat(ergebnis.spuren()).isNull();
        assertThat(ergebnis.befehle())
                .anyMatch(befehl -> befehl.startsWith("neo4j-admin database copy"))
                .anyMatch(befehl -> befehl.startsWith("cypher-shell"))
                .noneMatch(befehl -> befehl.contains("Löschmich"));
        assertThat(ergebnis.satz()).contains("die genannten Befehle nötig");
    }
}
