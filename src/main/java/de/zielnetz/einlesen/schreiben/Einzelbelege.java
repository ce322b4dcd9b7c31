package de.zielnetz.einlesen.schreiben;

import de.zielnetz.neo4j.Cypher;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/** Belege that somebody wrote by hand, each for one thing: read to be put into the form of all others, in which they can be shortened. */
final class Einzelbelege {

    private static final TypeSystem TYPEN = TypeSystem.getDefault();

    private Einzelbelege() {}

    /** Those that say what a Beleg must say; the others stay as they are. */
    static Belegbuendel lies(TransactionContext tx, Collection<String> gelesene) {
        Belegbuendel buendel = new Belegbuendel();
        for (Record zeile : tx.run(Cypher.lies("einlesen/Belege.einzelne")).list()) {
            Sache sache = sache(text(zeile.get("sache")));
            List<@Nullable String> orte = texte(zeile.get("fundstelle"));
            List<@Nullable String> merkmale = texte(zeile.get("merkmal"));
            String quelle = text(zeile.get("quelle"));
            String art = text(zeile.get("art"));
            if (sache == null
                    || quelle == null
                    || art == null
                    || orte.stream().anyMatch(Objects::isNull)
                    || orte.size() != merkmale.size()
                    || !merkmale.stream().allMatch(m -> m == null || Merkmal.mitSchluessel(m) != null)
                    || !List.of("BELEGT", "EINGESCHAETZT").contains(art)) {
                continue;
            }
            for (int i = 0; i < orte.size(); i++) {
                String merkmal = merkmale.get(i);
                buendel.nimm(
                        sache,
                        new Beleg(
                                quelle,
                                Objects.requireNonNull(orte.get(i)),
                                Belegart.valueOf(art),
                                text(zeile.get("begruendung")),
                                text(zeile.get("urheber")),
                                Objects.requireNonNullElse(text(zeile.get("vorgang")), ""),
                                merkmal == null ? null : Merkmal.mitSchluessel(merkmal)));
            }
            gelesene.add(zeile.get("id").asString());
        }
        return buendel;
    }

    private static @Nullable Sache sache(@Nullable String kennung) {
        try {
            return kennung == null ? null : Sache.aus(kennung);
        } catch (IllegalArgumentException e) {
            return null; // names nothing that Zielnetz knows, and is told as a Hinweis at every loading
        }
    }

    private static @Nullable String text(Value wert) {
        return TYPEN.STRING().isTypeOf(wert) ? wert.asString() : null;
    }

    private static List<@Nullable String> texte(Value wert) {
        return TYPEN.LIST().isTypeOf(wert) ? wert.asList(Einzelbelege::text) : Collections.singletonList(text(wert));
    }
}
