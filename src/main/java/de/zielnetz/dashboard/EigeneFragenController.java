package de.zielnetz.dashboard;

import de.zielnetz.zugang.herkunft.ListenAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps and removes the questions of those who have logged in; they are asked where all are. */
@RestController
@RequestMapping(FragenController.WEG)
class EigeneFragenController {

    private final Fragenablage ablage;
    private final ListenAddress hier;

    EigeneFragenController(Fragenablage ablage, ListenAddress hier) {
        this.ablage = ablage;
        this.hier = hier;
    }

    /** With {@code If-None-Match: *} one of the same name is not replaced, as HTTP has it. */
    @PutMapping("/{name:[^.]+}")
    ResponseEntity<Void> merke(
            @PathVariable String name,
            @RequestBody FrageEingabe frage,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String nurNeu) {
        boolean neu = ablage.merke(name, frage, "*".equals(nurNeu));
        return neu
                ? ResponseEntity.created(URI.create(hier.basis() + FragenController.WEG + "/" + name))
                        .build()
                : ResponseEntity.noContent().build();
    }

    @DeleteMapping("/{name:[^.]+}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void entferne(@PathVariable String name) {
        ablage.entferne(name);
    }
}
