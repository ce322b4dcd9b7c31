package de.zielnetz.zugang;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.zugang.grenzen.Anfragegrenze;
import de.zielnetz.zugang.grenzen.RateLimitSettings;
import de.zielnetz.zugang.herkunft.OriginSettings;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Which path wants which role. Pages are open, for they hold no data; what they show comes from /graphql and /api.
 * Finer rules stand where the work is done.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LoginSettings.class, OriginSettings.class, RateLimitSettings.class, Leserecht.class})
class Sicherheit {

    private static final String[] FUER_ALLE = {
        IchController.WEG, "/actuator/health/liveness", "/actuator/health/readiness"
    };

    @Bean
    Anmeldeverfahren anmeldeverfahren(ObjectProvider<JwtDecoder> tokenleser, LoginSettings einstellungen) {
        JwtDecoder leser = tokenleser.getIfAvailable();
        return leser == null ? new Ortsanmeldung(einstellungen) : new Fernanmeldung(leser, einstellungen);
    }

    /** A bean also so that Spring Boot makes no user of its own. */
    @Bean
    AuthenticationManager anmeldepruefung(Anmeldeverfahren verfahren) {
        return verfahren.pruefung();
    }

    @Bean
    SecurityFilterChain sicherheitskette(
            HttpSecurity http,
            Anmeldeverfahren verfahren,
            Anmeldefehler fehler,
            Leserecht leserecht,
            OriginSettings seiten,
            RateLimitSettings grenze)
            throws Exception {
        // No CSRF tokens: there is no session and no cookie, and browsers add a Basic login by themselves only to
        // requests that Herkunft refuses when they come from a foreign page.
        http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sitzung -> sitzung.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(x -> x.authenticationEntryPoint(fehler).accessDeniedHandler(fehler))
                .authorizeHttpRequests(wege -> {
                    AuthorizationManager<RequestAuthorizationContext> lesen =
                            (wer, was) -> new AuthorizationDecision(leserecht.gewaehrt());
                    wege.requestMatchers(FUER_ALLE).permitAll();
                    wege.requestMatchers(HttpMethod.GET, "/api/**").access(lesen);
                    wege.requestMatchers(HttpMethod.HEAD, "/api/**").access(lesen);
                    wege.requestMatchers("/api/**")
                            .access((wer, was) ->
                                    new AuthorizationDecision(Benutzer.jetzt().darf(Rolle.REDAKTION)));
                    wege.requestMatchers("/graphql", "/actuator/**").access(lesen);
                    wege.anyRequest().permitAll();
                });
        verfahren.baueEin(http, fehler);
        setzeKopfzeilen(http);
        if (grenze.anfragenJeSekunde() > 0) {
            http.addFilterBefore(new Anfragegrenze(grenze.anfragenJeSekunde()), AuthorizationFilter.class);
        }
        if (!seiten.herkunft().isEmpty()) {
            erlaubeAnderenSeiten(http, seiten.herkunft());
        }
        return http.build();
    }

    /** The other headers come from Kopfzeilen, for static files and refusals too. HSTS is only ever sent over TLS. */
    private static void setzeKopfzeilen(HttpSecurity http) throws Exception {
        http.headers(kopf -> kopf.defaultsDisabled()
                .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new OrRequestMatcher(pathPattern("/api/**"), pathPattern("/graphql")),
                        new CacheControlHeadersWriter())));
    }

    private static void erlaubeAnderenSeiten(HttpSecurity http, List<String> seiten) throws Exception {
        CorsConfiguration erlaubt = new CorsConfiguration();
        erlaubt.setAllowedOrigins(seiten);
        erlaubt.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE"));
        erlaubt.setAllowedHeaders(List.of("Authorization", "Content-Type", "Accept", "X-Requested-With"));
        UrlBasedCorsConfigurationSource wege = new UrlBasedCorsConfigurationSource();
        wege.registerCorsConfiguration("/graphql", erlaubt);
        wege.registerCorsConfiguration("/api/**", erlaubt);
        http.cors(cors -> cors.configurationSource(wege));
    }
}
