package de.zielnetz.seiten;

import de.zielnetz.zugang.herkunft.ListenAddress;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the REST description (OpenAPI) at /v3/api-docs; the rest of it is read from the controllers. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI restBeschreibung(ListenAddress hier) {
        return new OpenAPI()
                .info(new Info()
                        .title("Zielnetz")
                        .version("1")
                        .description(
                                "Dateien abgeben, einlesen und zurücknehmen; gespeicherte Fragen als JSON, CSV und XLSX."
                                        + " Alles andere fragt man über /graphql.")
                        .license(new License().name("EUPL-1.2")))
                .servers(List.of(new Server().url(hier.basis().isEmpty() ? "/" : hier.basis())));
    }
}
