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

    /** @param eigene what the file itself vouches for in its own cells, should the value be its own */
    private record Gesagtes(Zustand zustand, Map<Merkmal, Beleg> eigene, String ort) {}

    private final Map<Sache, Gesagtes> gesagtes = new LinkedHashMap<>();

    /**
     * Adds what is stated of one thing.
     *
     * @param belege may be none, for what nobody vouches for
     * @param ort where it is stated first, as people name the place; empty where no one place is
     * @param eigene by property: the Beleg of the cell in the file, which counts where a value differs from the net's and nobody
     *     else is said to vouch for it; none for files that always name their source
     */
    public void stelleFest(
            Sache sache, Map<Merkmal, Object> merkmale, List<Beleg> belege, Map<Merkmal, Beleg> eigene, String ort) {
        gesagtes.put(sache, new Gesagtes(new Zustand(merkmale, belege), Map.copyOf(eigene), ort));
    }

    /** Where it is stated first; empty where no one place is, or it is not. */
    public String ort(Sache sache) {
        Gesagtes gesagt = gesagtes.get(sache);
        return gesagt == null ? "" : gesagt.ort();
    }

    public boolean nennt(Sache sache) {
        return gesagtes.containsKey(sache);
    }

    /** Everything stated of, in the order of the files. */
    public List<Sache> sachen() {
        return List.copyOf(gesagtes.keySet());
    }

    /** What has to change so that the net holds these facts, in the {@link LockOrder}; nothing where it holds them already (idempotent). */
    public List<Aenderung> aenderungen(Netz netz) {
        List<Aenderung> aenderungen = new ArrayList<>();
        gesagtes.forEach((sache, gesagt) -> {
            Zustand alt = netz.zustand(sache);
            Zustand neu = alt == null
                    ? gesagt.zustand()
                    : Faktenabgleich.zusammen(sache, alt, gesagt.zustand(), gesagt.eigene());
            if (!Objects.equals(alt, neu)) {
                aenderungen.add(new Aenderung(sache, alt, neu));
            }
        });
        return LockOrder.geordnet(aenderungen);
    }
}
