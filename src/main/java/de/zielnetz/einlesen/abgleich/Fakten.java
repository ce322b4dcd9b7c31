package de.zielnetz.einlesen.abgleich;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Zustand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What files state: things with their properties and Belege, in the order of the files. What a file does not mention stays as it is. */
public final class Fakten {

    private final Map<Sache, Zustand> zustaende = new LinkedHashMap<>();

    /** Adds what one row states; later rows about the same thing add to it. */
    public void stelleFest(Sache sache, Map<Merkmal, Object> merkmale, Beleg beleg) {
        zustaende.merge(sache, new Zustand(merkmale, List.of(beleg)), Fakten::zusammen);
    }

    public boolean nennt(Sache sache) {
        return zustaende.containsKey(sache);
    }

    /** What has to change so that the net holds these facts, in the {@link LockOrder}; nothing where it holds them already (idempotent). */
    public List<Aenderung> aenderungen(Netz netz) {
        List<Aenderung> aenderungen = new ArrayList<>();
        zustaende.forEach((sache, gesagt) -> {
            Zustand alt = netz.zustand(sache);
            Zustand neu = alt == null ? gesagt : zusammen(alt, gesagt);
            if (!Objects.equals(alt, neu)) {
                aenderungen.add(new Aenderung(sache, alt, neu));
            }
        });
        return LockOrder.geordnet(aenderungen);
    }

    /** The old state with what the new one states: its properties win, its Belege join or replace those of the same place. */
    private static Zustand zusammen(Zustand alt, Zustand neu) {
        Map<Merkmal, Object> merkmale = new LinkedHashMap<>(alt.merkmale());
        merkmale.putAll(neu.merkmale());
        List<Beleg> belege = new ArrayList<>(alt.belege());
        for (Beleg beleg : neu.belege()) {
            boolean schonGesagt = belege.stream().anyMatch(vorhanden -> vorhanden.sagtDasselbe(beleg));
            if (!schonGesagt) {
                belege.removeIf(vorhanden -> vorhanden.selbeStelle(beleg));
                belege.add(beleg);
            }
        }
        return new Zustand(merkmale, belege);
    }
}
