package de.zielnetz.zugang.fehler;

import de.zielnetz.fehler.CommonCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/** Says as a problem detail, too (error report valve), what Tomcat refuses before any of the program sees it, such as signs no address may hold. */
@Configuration(proxyBeanMethods = false)
class TomcatErrorReport {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemStattSeite() {
        return server -> server.addContextCustomizers(
                programm -> programm.getParent().getPipeline().addValve(new Auskunft()));
    }

    private static final class Auskunft extends ErrorReportValve {

        @Override
        protected void report(Request frage, Response antwort, @Nullable Throwable fehler) {
            int status = antwort.getStatus();
            if (status < 400 || antwort.getContentWritten() > 0 || !antwort.setErrorReported()) {
                return;
            }
            try {
                antwort.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                antwort.setCharacterEncoding(StandardCharsets.UTF_8.name());
                antwort.getReporter()
                        .write(new Problem(
                                        CommonCode.ANFRAGE_UNZULAESSIG,
                                        status,
                                        RefusalText.von(status, "dieser Adresse"))
                                .asText());
                antwort.finishResponse();
            } catch (IOException e) {
                getContainer().getLogger().debug("Whoever asked is gone", e);
            }
        }
    }
}
