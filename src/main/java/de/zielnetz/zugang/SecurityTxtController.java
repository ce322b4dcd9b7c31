package de.zielnetz.zugang;

import de.zielnetz.start.StartFehlgeschlagen;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tells at /.well-known/security.txt to whom one reports a hole (RFC 9116, over HTTP), where the settings name somebody. */
@RestController
@Hidden
@EnableConfigurationProperties(SecurityContact.class)
class SecurityTxtController {

    private static final String PATH = "/.well-known/security.txt";

    private final @Nullable String text;

    SecurityTxtController(SecurityContact contact) {
        String address = contact.sicherheitskontakt();
        LocalDate until = contact.sicherheitskontaktBis();
        if (address != null && (until == null || !address.matches("(mailto|https|tel):\\S+"))) {
            throw new StartFehlgeschlagen(
                    "zielnetz.sicherheitskontakt ist „%s“; erwartet werden mailto:… oder https://… und dazu in zielnetz.sicherheitskontakt-bis der letzte Tag, an dem das gilt, etwa 2027-12-31."
                            .formatted(address),
                    null);
        }
        text = address == null
                ? null
                : "Contact: %s\nExpires: %sT23:59:59Z\nPreferred-Languages: de, en\n".formatted(address, until);
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE)
    String tell() {
        if (text == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Unter %s gibt es nichts.".formatted(PATH));
        }
        return text;
    }
}
