package de.zielnetz.start;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Says in one sentence why the program did not start, without a stack trace (failure analyzer). */
class StartFailureAnalyzer implements FailureAnalyzer, Ordered {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable fehler) {
        for (Throwable f = fehler; f != null; f = f.getCause()) {
            if (f instanceof StartFehlgeschlagen s) {
                return new FailureAnalysis(String.valueOf(s.getMessage()), null, fehler);
            }
            if (f instanceof AccessDeniedException d) {
                return new FailureAnalysis(
                        "%s lässt sich nicht lesen oder schreiben: prüfen Sie, ob die Datei dem Benutzer gehört, unter dem Zielnetz läuft."
                                .formatted(d.getFile()),
                        null,
                        fehler);
            }
            if (f instanceof PortInUseException p) {
                return new FailureAnalysis(
                        "Port %d ist belegt: beenden Sie das andere Programm oder starten Sie mit --server.port=%d."
                                .formatted(p.getPort(), p.getPort() + 1),
                        null,
                        fehler);
            }
            if (f instanceof BindException b) {
                return new FailureAnalysis(
                        "Ein Port lässt sich nicht öffnen (%s): wählen Sie mit --server.port oder --zielnetz.bolt-port einen anderen."
                                .formatted(b.getMessage()),
                        null,
                        fehler);
            }
        }
        return null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
