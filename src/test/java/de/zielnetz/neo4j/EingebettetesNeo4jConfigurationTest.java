package de.zielnetz.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Zielnetztest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

@Zielnetztest
class EingebettetesNeo4jConfigurationTest {

    @Test
    void neben_einem_Container_laeuft_keine_eingebaute_Datenbank(
            @Autowired ObjectProvider<EingebettetesNeo4j> eingebettet, @Autowired Environment umgebung) {
        boolean imContainer = umgebung.acceptsProfiles(Profiles.of("container"));
        assertThat(eingebettet.stream().count()).isEqualTo(imContainer ? 0 : 1);
    }
}
