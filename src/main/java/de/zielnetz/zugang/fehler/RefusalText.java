package de.zielnetz.zugang.fehler;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** The detail of a problem (RFC 9457): what Spring MVC refuses, in one German sentence. */
final class RefusalText {

    private static final long KLEINSTE_DATEIGRENZE = 100_000;

    private RefusalText() {}

    static String von(Exception fehler, HttpStatusCode status, HttpServletRequest frage) {
        if (fehler instanceof HttpRequestMethodNotSupportedException methode) {
            String[] andere = methode.getSupportedMethods();
            return "%s gibt es unter %s nicht%s."
                    .formatted(
                            methode.getMethod(),
                            frage.getRequestURI(),
                            andere == null ? "" : ", nur " + String.join(", ", andere));
        }
        if (fehler instanceof HttpMediaTypeNotSupportedException form) {
            return "In der Form %s kann Zielnetz die Anfrage nicht lesen, erwartet wird %s."
                    .formatted(form.getContentType(), form.getSupportedMediaTypes());
        }
        if (fehler instanceof MissingServletRequestParameterException angabe) {
            return "Es fehlt die Angabe „%s“.".formatted(angabe.getParameterName());
        }
        if (fehler instanceof MissingServletRequestPartException teil) {
            return "Es fehlt der Teil „%s“.".formatted(teil.getRequestPartName());
        }
        if (fehler instanceof TypeMismatchException wert) {
            String name = wert instanceof MethodArgumentTypeMismatchException argument
                    ? argument.getName()
                    : String.valueOf(wert.getPropertyName());
            return "„%s“ ist kein möglicher Wert für „%s“.".formatted(wert.getValue(), name);
        }
        if (fehler instanceof MultipartException teile) {
            return von(teile);
        }
        return von(status.value(), frage.getRequestURI());
    }

    /** The server tells a part that is too large from one whose name is by the size that it would have taken alone. */
    private static String von(MultipartException fehler) {
        Throwable grund = NestedExceptionUtils.getMostSpecificCause(fehler);
        if (grund instanceof InvalidFileNameException) {
            return "Im Namen der Datei steht ein Steuerzeichen (NUL); benennen Sie sie um.";
        }
        if (!(fehler instanceof MaxUploadSizeExceededException)) {
            return "Die Datei kam nicht so an, wie Formulare sie schicken (multipart/form-data mit boundary): ihre Teile lassen sich nicht trennen.";
        }
        return grund instanceof SizeException groesse && groesse.getPermittedSize() < KLEINSTE_DATEIGRENZE
                ? "Der Name der Datei ist zu lang; erwartet werden höchstens 255 Zeichen."
                : "Die Datei ist größer als 20 MB. Löschen Sie Bilder und leere, formatierte Zeilen, oder teilen Sie sie auf.";
    }

    /** What can be said where only the status is known. */
    static String von(int status, String pfad) {
        return switch (status) {
            case 404 -> "Unter %s gibt es nichts.".formatted(pfad);
            case 405 -> "Diese Methode gibt es unter %s nicht.".formatted(pfad);
            case 406 -> "In der gewünschten Form (Accept) gibt es das nicht.";
            case 413 -> "Die Anfrage ist zu groß.";
            case 415 -> "In dieser Form (Content-Type) kann Zielnetz die Anfrage nicht lesen.";
            case 501 ->
                "In dieser Übertragung (Transfer-Encoding) kann Zielnetz die Anfrage nicht lesen; erwartet wird chunked, oder Content-Length.";
            case 503 -> "Das geht zurzeit nicht; versuchen Sie es gleich noch einmal.";
            default ->
                status >= 500 ? "Hier ist Zielnetz ein Fehler unterlaufen." : "Zielnetz kann die Anfrage nicht lesen.";
        };
    }
}
