package de.zielnetz.zugang.audit;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.RolloverFailure;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import de.zielnetz.start.StartFehlgeschlagen;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Writes the security log (audit log of logins and refusals) into a file of its own too, which only its owner reads. */
@Component
@EnableConfigurationProperties(SecurityLogSettings.class)
class SecurityLogFile {

    private static final int DAYS = 90;
    private static final String LINE = "%d{yyyy-MM-dd'T'HH:mm:ssXXX} zielnetz %-5level %msg%n";

    private final @Nullable RollingFileAppender<ILoggingEvent> file;

    SecurityLogFile(SecurityLogSettings settings) {
        Path path = settings.sicherheitsprotokoll();
        file = path == null || !(LoggerFactory.getILoggerFactory() instanceof LoggerContext logs)
                ? null
                : open(path.toAbsolutePath().normalize(), logs);
    }

    private static RollingFileAppender<ILoggingEvent> open(Path path, LoggerContext logs) {
        create(path);
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(logs);
        encoder.setPattern(LINE);
        encoder.start();
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(logs);
        file.setName(SecurityLog.NAME);
        file.setFile(path.toString());
        file.setEncoder(encoder);
        PrivateDays days = new PrivateDays(path);
        days.setContext(logs);
        days.setParent(file);
        days.setFileNamePattern(path + ".%d{yyyy-MM-dd}");
        days.setMaxHistory(DAYS);
        days.start();
        file.setRollingPolicy(days);
        file.start();
        logs.getLogger(SecurityLog.NAME).addAppender(file);
        return file;
    }

    /** Begins the file of a day as the first one was begun. */
    private static final class PrivateDays extends TimeBasedRollingPolicy<ILoggingEvent> {

        private final Path path;

        PrivateDays(Path path) {
            this.path = path;
        }

        @Override
        public void rollover() {
            super.rollover();
            try {
                createPrivate(path);
            } catch (IOException e) {
                throw new RolloverFailure("Das Sicherheitsprotokoll ließ sich nicht neu beginnen: " + path, e);
            }
        }
    }

    /** Before anything is written: logback would create it readable for others. */
    private static void createPrivate(Path path) throws IOException {
        if (!Files.exists(path)) {
            Files.createFile(path);
        }
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void create(Path path) {
        try {
            Files.createDirectories(path.getParent());
            createPrivate(path);
        } catch (IOException e) {
            throw new StartFehlgeschlagen(
                    "Das Sicherheitsprotokoll %s (zielnetz.sicherheitsprotokoll) lässt sich nicht anlegen: prüfen Sie die Rechte am Ordner oder wählen Sie einen anderen."
                            .formatted(path),
                    e);
        }
    }

    @PreDestroy
    void close() {
        if (file != null && LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            Logger log = logs.getLogger(SecurityLog.NAME);
            log.detachAppender(file);
            file.stop();
        }
    }
}
