package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Grad;
import de.zielnetz.analyse.Lage;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.netz.Belegart;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A cell as GraphQL shows it; what is not asked for is not worked out. */
public record Zellensicht(
        Matrixzelle zelle,
        Kennzahl kennzahl,
        Stelle stelle,
        Supplier<int[]> projekte,
        Supplier<String> grund,
        Supplier<Grad> alterGrad) {

    double wert() {
        return kennzahl.von(zelle);
    }

    int anzahl() {
        return zelle.anzahl();
    }

    int belegt() {
        return zelle.belegt();
    }

    double kosten() {
        return zelle.kosten();
    }

    int ohneKosten() {
        return zelle.ohneKosten();
    }

    Grad grad() {
        return alterGrad.get();
    }

    Lage lage() {
        return zelle.lage();
    }

    Traeger traeger() {
        return zelle.traeger();
    }

    @Nullable
    Belegart belegart() {
        return belegart(zelle);
    }

    /** As strong as the weakest project there, null where there is none. */
    public static @Nullable Belegart belegart(Matrixzelle zelle) {
        return zelle.anzahl() == 0 ? null : zelle.belegt() == zelle.anzahl() ? Belegart.BELEGT : Belegart.EINGESCHAETZT;
    }

    NetzConnection<Stuetze> stuetzen(Map<String, Object> argumente) {
        return stelle.seite(projekte.get(), argumente);
    }
}
