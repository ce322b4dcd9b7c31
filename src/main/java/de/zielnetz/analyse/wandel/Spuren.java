package de.zielnetz.analyse.wandel;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Sache;
import de.zielnetz.stand.Verlauf;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Vorgänge behind the changes of one page: asked of the journal once, when the first is wanted. Not for several threads. */
final class Spuren {

    private final Verlauf verlauf;
    private final Vergleichssicht sicht;
    private List<Aenderung> seite = List.of();
    private @Nullable Map<Sache, List<Verlauf.Eintrag>> gelesen;

    Spuren(Verlauf verlauf, Vergleichssicht sicht) {
        this.verlauf = verlauf;
        this.sicht = sicht;
    }

    void zeige(List<Aenderung> diese) {
        this.seite = diese;
    }

    Spur von(Aenderung aenderung) {
        Map<Sache, List<Verlauf.Eintrag>> alle = gelesen;
        if (alle == null) {
            alle = verlauf.derSachen(
                    seite.stream().map(Aenderung::sache).toList(),
                    sicht.von().nummer(),
                    sicht.bis().nummer());
            gelesen = alle;
        }
        return Spur.von(aenderung, alle.getOrDefault(aenderung.sache(), List.of()), sicht.sichtweite());
    }
}
