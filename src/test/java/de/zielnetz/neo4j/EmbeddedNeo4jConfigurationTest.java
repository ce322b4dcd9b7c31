package de.zielnetz.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Zielnetztest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

@Zielnetztest
class EmbeddedNeo4jConfigurationTest {

    @Test
    void neben_einem_Container_laeuft_keine_eingebaute_Datenbank(
            @Autowired ObjectProvider<EmbeddedNeo4j> eingebettet, @Autowired Environment umgebung) {
        boolean imContainer = umgebung.acceptsProfiles(Profiles.of("container"));
        assertThat(eingebettet.stream().count()).isEqualTo(imContainer ? 0 : 1);
    }

    @Test
    void die_Tests_haben_einen_eigenen_Datenordner_und_einen_freien_Port(
            @Autowired DatabaseSettings einstellungen, @Autowired ObjectProvider<EmbeddedNeo4j> eingebettet) {
        assertThat(einstellungen.daten()).startsWithRaw(Path.of("target"));
        eingebettet.forEach(neo4j -> {
            assertThat(neo4j.adresse().getPort()).isNotEqualTo(7687);
            assertThat(neo4j.hinweise().get(1)).contains("target/neo4j-");
        });
    }
}
