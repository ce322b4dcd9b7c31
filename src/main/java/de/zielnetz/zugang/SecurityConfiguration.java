package de.zielnetz.zugang;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.zugang.audit.ChangeLogFilter;
import de.zielnetz.zugang.grenzen.BodySizeLimitFilter;
import de.zielnetz.zugang.grenzen.ContentTypeFilter;
import de.zielnetz.zugang.grenzen.OpenRequestsFilter;
import de.zielnetz.zugang.grenzen.RateLimitFilter;
import de.zielnetz.zugang.grenzen.RateLimitSettings;
import de.zielnetz.zugang.herkunft.HostAndOriginFilter;
import de.zielnetz.zugang.herkunft.ListenAddress;
import de.zielnetz.zugang.herkunft.OriginSettings;
import de.zielnetz.zugang.sitzung.SessionContextRepository;
import de.zielnetz.zugang.sitzung.SessionCsrfTokens;
import de.zielnetz.zugang.sitzung.SessionSettings;
import de.zielnetz.zugang.sitzung.SessionStore;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Which path wants which role (Spring Security). Pages are open, for they hold no data; what they show comes from
 * /graphql and /api. Finer rules stand where the work is done. The order of the filters and its reasons stand in {@link
 * de.zielnetz.zugang.order.RequestOrder}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({OriginSettings.class, RateLimitSettings.class, ReadAccess.class, SessionSettings.class})
class SecurityConfiguration {

    private static final String ABMELDEN = "/abmelden";

    private static final String[] FUER_ALLE = {
        IchController.WEG, "/api/texte/*", "/actuator/health/liveness", "/actuator/health/readiness"
    };

    private static final String EIGENES = "/api/fragen/*";

    /** Their token is all that they need: see {@code verantworten.bestaetigung}. */
    private static final String[] MIT_LINK = {"/api/bestaetigungslink", "/api/bestaetigungslink/bestaetigung"};

    /** A bean also so that Spring Boot makes no user of its own. */
    @Bean
    AuthenticationManager authenticationManager(LoginMethod verfahren) {
        return verfahren.pruefung();
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            LoginMethod verfahren,
            SecurityRefusals ablehnungen,
            SessionStore sitzungen,
            ReadAccess leserecht,
            ListenAddress hier,
            OriginSettings seiten,
            RateLimitSettings grenze,
            ManagementPort waechter)
            throws Exception {
        keepSessions(http, verfahren, sitzungen);
        writeHeaders(http, seiten.einbetten());
        http.addFilterAfter(new ContentTypeFilter(), HeaderWriterFilter.class);
        http.addFilterAfter(new HostAndOriginFilter(seiten, hier), ContentTypeFilter.class);
        http.addFilterAfter(new OpenRequestsFilter(grenze.offeneJeAdresse()), HostAndOriginFilter.class);
        http.addFilterAfter(new BodySizeLimitFilter(grenze.sendefrist()), OpenRequestsFilter.class);
        allowOtherPages(http, seiten.herkunft());
        verfahren.baueEin(http, ablehnungen);
        http.exceptionHandling(x -> x.authenticationEntryPoint(ablehnungen).accessDeniedHandler(ablehnungen));
        http.addFilterBefore(new ChangeLogFilter(), AuthorizationFilter.class);
        if (grenze.anfragenJeSekunde() > 0) {
            http.addFilterBefore(new RateLimitFilter(grenze.anfragenJeSekunde()), AuthorizationFilter.class);
        }
        http.authorizeHttpRequests(wege -> authorize(wege, leserecht, waechter));
        return http.build();
    }

    /**
     * A browser that logs in by form or at the login service has a session, kept beside the net and not by the server, and
     * needs a CSRF token. Whoever brings his login with each request (Basic, bearer token) has neither: a browser adds
     * a Basic login by itself only to requests that HostAndOriginFilter refuses when they come from a foreign page.
     */
    private static void keepSessions(HttpSecurity http, LoginMethod verfahren, SessionStore sitzungen)
            throws Exception {
        SessionCsrfTokens zeichen = new SessionCsrfTokens(ABMELDEN);
        http.securityContext(wer -> wer.securityContextRepository(
                        new SessionContextRepository(sitzungen, verfahren::sitzung, verfahren::gilt)))
                .csrf(csrf -> csrf.csrfTokenRepository(zeichen)
                        .requireCsrfProtectionMatcher(zeichen::needed)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .sessionManagement(sitzung -> sitzung.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(ende -> ende.logoutRequestMatcher(pathPattern(HttpMethod.GET, ABMELDEN))
                        .logoutSuccessHandler(verfahren.abmeldung()));
    }

    /** HSTS is only ever sent over TLS. */
    private static void writeHeaders(HttpSecurity http, List<String> rahmen) throws Exception {
        http.headers(kopf -> kopf.defaultsDisabled()
                .addHeaderWriter(SecurityHeaders.framedBy(rahmen))
                .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new OrRequestMatcher(pathPattern("/api/**"), pathPattern("/graphql")),
                        new CacheControlHeadersWriter())));
    }

    /** CORS for the pages that are listed; where none is, there is none. */
    private static void allowOtherPages(HttpSecurity http, List<String> seiten) throws Exception {
        if (seiten.isEmpty()) {
            return;
        }
        CorsConfiguration erlaubt = new CorsConfiguration();
        erlaubt.setAllowedOrigins(seiten);
        erlaubt.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE"));
        erlaubt.setAllowedHeaders(List.of("Authorization", "Content-Type", "Accept", "X-Requested-With"));
        UrlBasedCorsConfigurationSource wege = new UrlBasedCorsConfigurationSource();
        wege.registerCorsConfiguration("/graphql", erlaubt);
        wege.registerCorsConfiguration("/api/**", erlaubt);
        http.cors(cors -> cors.configurationSource(wege));
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry wege,
            ReadAccess leserecht,
            ManagementPort waechter) {
        AuthorizationManager<RequestAuthorizationContext> lesen =
                (wer, was) -> new AuthorizationDecision(leserecht.gewaehrt());
        AuthorizationManager<RequestAuthorizationContext> angemeldet =
                (wer, was) -> new AuthorizationDecision(Benutzer.jetzt().darf(Rolle.LESEN));
        AuthorizationManager<RequestAuthorizationContext> schreiben =
                (wer, was) -> new AuthorizationDecision(Benutzer.jetzt().darf(Rolle.REDAKTION));
        wege.requestMatchers(FUER_ALLE).permitAll();
        wege.requestMatchers("/api/sicherung")
                .access((wer, was) -> new AuthorizationDecision(Benutzer.jetzt().darf(Rolle.VERWALTUNG)));
        wege.requestMatchers("/actuator/prometheus", "/actuator/sbom/**")
                .access((wer, was) -> new AuthorizationDecision(
                        waechter.asked(was.getRequest()) || Benutzer.jetzt().darf(Rolle.VERWALTUNG)));
        wege.requestMatchers(HttpMethod.GET, "/api/**").access(lesen);
        wege.requestMatchers(HttpMethod.HEAD, "/api/**").access(lesen);
        wege.requestMatchers(HttpMethod.OPTIONS, "/api/**").access(lesen);
        // Asks what stands in the body, as /graphql does, and keeps nothing.
        wege.requestMatchers(HttpMethod.POST, "/api/fragen").access(lesen);
        // Questions of one's own are kept beside the net: whoever has logged in may save them, and needs no right to
        // change it.
        wege.requestMatchers(HttpMethod.PUT, EIGENES).access(angemeldet);
        wege.requestMatchers(HttpMethod.DELETE, EIGENES).access(angemeldet);
        wege.requestMatchers(HttpMethod.POST, "/api/bestaetigungen/*").access(angemeldet);
        wege.requestMatchers(HttpMethod.POST, MIT_LINK).permitAll();
        wege.requestMatchers("/api/**").access(schreiben);
        wege.requestMatchers("/graphql", "/actuator/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .access(lesen);
        wege.anyRequest().permitAll();
    }
}
