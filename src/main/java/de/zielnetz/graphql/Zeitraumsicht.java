package de.zielnetz.graphql;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One period of a relationship as GraphQL shows it. */
record Zeitraumsicht(Netz netz, int kante) {

    String kennung() {
        return netz.beziehung(kante).kennung();
    }

    @Nullable
    Object wert(Merkmal merkmal) {
        return netz.kantenwert(kante, merkmal);
    }

    Belegart belegart() {
        return netz.eigeneBelegart(kante);
    }

    List<Belegsicht> belege() {
        return Belegsicht.alle(netz, netz.eigeneBelege(kante));
    }
}
