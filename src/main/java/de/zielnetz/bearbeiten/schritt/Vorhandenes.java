package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.sprache.Naehe;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a step is about must be there. */
final class Vorhandenes {

    private Vorhandenes() {}

    /** What is known of it; null where there is no such thing, which the workbench then says with the nearest. */
    static @Nullable Zustand verlange(Werkbank bank, Sache sache) {
        return verlange(bank, sache, "");
    }

    static @Nullable Zustand verlange(Werkbank bank, Sache sache, String feld) {
        Zustand zustand = bank.zustand(sache);
        if (zustand == null && sache instanceof Beziehung b) {
            boolean enden = verlange(bank, b.von(), feld) != null && verlange(bank, b.nach(), feld) != null;
            if (enden) {
                List<String> andere = bank.zeitraeume(b).keySet().stream()
                        .map(Beziehung::kennung)
                        .toList();
                bank.fehler(
                        feld,
                        andere.isEmpty()
                                ? "%s steht nicht im Netz.".formatted(bank.inWorten(b))
                                : "%s steht in diesem Zeitraum nicht im Netz, aber in anderen."
                                        .formatted(bank.ohneZeit(b)),
                        andere);
            }
        } else if (zustand == null) {
            Schluessel schluessel = (Schluessel) sache;
            List<String> alle = kennungen(bank.netz(), schluessel.art());
            List<String> nahe = Naehe.naechste(alle, schluessel.eigen()).stream()
                    .map(eigen -> new Schluessel(schluessel.art(), eigen).kennung())
                    .toList();
            bank.fehler(
                    feld,
                    "„%s“ gibt es nicht.%s"
                            .formatted(
                                    Naehe.kurz(schluessel.kennung()),
                                    Naehe.satz(nahe, alle, "Die Suche findet auch Teile von Namen.")),
                    nahe);
        }
        return zustand;
    }

    private static List<String> kennungen(Netz netz, Knotenart art) {
        return IntStream.range(netz.anfang(art), netz.ende(art))
                .mapToObj(netz::kennung)
                .toList();
    }
}
