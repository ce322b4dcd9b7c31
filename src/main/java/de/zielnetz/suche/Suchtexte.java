package de.zielnetz.suche;

import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.List;
import java.util.stream.Stream;

/** What of a node is searched: its names, and its texts as far as everybody may read them. */
final class Suchtexte {

    /** A field of the index: several properties that count the same. */
    enum Feld {
        NAME(1f, Merkmal.NAME),
        NAMEN(0.95f, Merkmal.KURZ, Merkmal.ALIASE),
        KENNUNG(0.9f, Merkmal.KENNUNG),
        BESCHREIBUNG(0.6f, Merkmal.BESCHREIBUNG),
        TEXTE(
                0.5f,
                Merkmal.NUTZEN,
                Merkmal.ZIELGRUPPE,
                Merkmal.MEILENSTEINE,
                Merkmal.RAUMBEZUG,
                Merkmal.FINANZIERUNG,
                Merkmal.HINWEISE,
                Merkmal.KOSTENRAHMEN,
                Merkmal.WIRKUNG,
                Merkmal.RISIKEN,
                Merkmal.RECHTSGRUNDLAGEN,
                Merkmal.BESCHLUESSE,
                Merkmal.VORGEHEN);

        private final float gewicht;
        private final List<Merkmal> merkmale;

        Feld(float gewicht, Merkmal... merkmale) {
            this.gewicht = gewicht;
            this.merkmale = List.of(merkmale);
        }

        /** How much a word counts that stands there; 1 in the name. */
        float gewicht() {
            return gewicht;
        }

        List<Merkmal> merkmale() {
            return merkmale;
        }

        /** All, or while somebody types those that are names. */
        static List<Feld> durchsuchte(boolean beimTippen) {
            return Stream.of(values())
                    .filter(feld -> !beimTippen || feld.istName())
                    .toList();
        }

        /** Whether it says what the thing is called. */
        boolean istName() {
            return this == NAME || this == NAMEN || this == KENNUNG;
        }
    }

    private Suchtexte() {}

    /** What a node says under a property: nothing, one text, or several. */
    static List<String> texte(Netz netz, int k, Merkmal merkmal) {
        Object wert = netz.wert(k, merkmal);
        List<?> texte = wert instanceof List<?> liste ? liste : wert == null ? List.of() : List.of(wert);
        return texte.stream().map(Object::toString).toList();
    }
}
