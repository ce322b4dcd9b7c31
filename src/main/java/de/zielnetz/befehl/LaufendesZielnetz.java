package de.zielnetz.befehl;

import de.zielnetz.einlesen.Bedingungen;
import de.zielnetz.einlesen.Einlesen;
import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;

/** A Zielnetz that runs in another process, asked over HTTP. */
final class LaufendesZielnetz implements Einleseweg {

    private static final Duration GEDULD = Duration.ofMinutes(30);
    private static final Duration KURZ = Duration.ofSeconds(3);

    private final Serveradresse server;
    private final RestClient http;
    private volatile @Nullable String nummer;

    LaufendesZielnetz(Serveradresse server, String anmeldung) {
        this.server = server;
        this.http = Serveranfrage.an(server, GEDULD)
                .mutate()
                .defaultHeader(HttpHeaders.AUTHORIZATION, anmeldung)
                .build();
    }

    /** How one logs in at the Zielnetz that answers there; empty where none does. Asked without login. */
    static Optional<String> anmeldeart(Serveradresse server) {
        RestClient http = Serveranfrage.an(server, KURZ);
        try {
            boolean lebt = http.get()
                    .uri("/actuator/health/liveness")
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .is2xxSuccessful();
            byte[] ich = lebt ? http.get().uri("/api/ich").retrieve().body(byte[].class) : null;
            return Optional.ofNullable(ich)
                    .map(Serveranfrage.JSON::readTree)
                    .map(antwort -> antwort.path("anmeldeart").asString(""))
                    .filter(art -> !art.isEmpty());
        } catch (RestClientException | JacksonException e) {
            return Optional.empty();
        }
    }

    @Override
    public String ziel() {
        return "das laufende Zielnetz " + server;
    }

    @Override
    public Vorschau vorschau(String datei, byte[] inhalt, Vorgabe vorgabe) {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new ByteArrayResource(inhalt) {
            @Override
            public String getFilename() {
                return datei;
            }
        });
        teile.add("fortschritt", neueNummer());
        if (vorgabe.plan() != null) {
            teile.add("plan", vorgabe.plan());
        }
        if (vorgabe.lesart() != null) {
            teile.add("lesart", vorgabe.lesart());
        }
        if (!vorgabe.namen().isEmpty()) {
            teile.add("namen", Serveranfrage.JSON.writeValueAsString(vorgabe.namen()));
        }
        if (!vorgabe.korrekturen().isEmpty()) {
            teile.add("korrekturen", Serveranfrage.JSON.writeValueAsString(vorgabe.korrekturen()));
        }
        return Serveranfrage.gelungen(
                http.post()
                        .uri("/api/importe/vorschau")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(teile),
                Vorschau.class);
    }

    @Override
    public Einlesen.Ergebnis uebernimm(String token, Bedingungen bedingungen, @Nullable String anmerkung) {
        String neu = neueNummer();
        return Serveranfrage.gelungen(
                http.post().uri(weg -> weg.path("/api/importe/{token}")
                        .queryParam("nurGanz", bedingungen.nurGanz())
                        .queryParam("einschaetzungenBelegen", bedingungen.einschaetzungenBelegen())
                        .queryParam("fortschritt", neu)
                        .queryParam("anmerkung", "{anmerkung}")
                        .build(token, anmerkung == null ? "" : anmerkung)),
                Einlesen.Ergebnis.class);
    }

    private String neueNummer() {
        String neu = UUID.randomUUID().toString();
        nummer = neu;
        return neu;
    }

    /** Known only while the work goes on; whatever hinders the question must not hinder the import. */
    @Override
    public Fortschritt.@Nullable Meldung meldung() {
        String gefragt = nummer;
        if (gefragt == null) {
            return null;
        }
        try {
            return Serveranfrage.gelungen(
                    http.get().uri("/api/importe/fortschritt/{nummer}", gefragt), Fortschritt.Meldung.class);
        } catch (Abbruch e) {
            return null;
        }
    }

    @Override
    public void close() {
        nummer = null;
    }
}
