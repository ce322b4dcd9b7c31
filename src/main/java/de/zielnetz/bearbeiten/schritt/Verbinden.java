package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Zeitspanne;
import de.zielnetz.netz.Zustand;
import de.zielnetz.sprache.Naehe;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A relationship between two nodes; where it is there already, one more who says so, and where it was there at another time,
 * one more period of it.
 *
 * @param werte as they were typed
 */
public record Verbinden(Beziehung beziehung, Map<Merkmal, String> werte) implements Bearbeitungsschritt {

    @Override
    public void wirke(Werkbank bank, Beleg beleg) {
        if (!passt(bank)
                || Vorhandenes.verlange(bank, beziehung.von(), "von") == null
                || Vorhandenes.verlange(bank, beziehung.nach(), "nach") == null) {
            return;
        }
        Map<Merkmal, Object> gesagte = new EnumMap<>(Merkmal.class);
        werte.forEach((merkmal, text) -> {
            Object wert =
                    Wertleser.pruefe(bank, beziehung, merkmal) ? Wertleser.lies(bank, beziehung, merkmal, text) : null;
            if (wert != null) {
                gesagte.put(merkmal, wert);
            }
        });
        Beziehung diese = Zeitraumwahl.waehle(bank, beziehung, Zeitspanne.von(new Zustand(gesagte, List.of())));
        if (diese == null) {
            return;
        }
        Zustand alt = bank.zustand(diese);
        Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
        if (alt != null) {
            bank.hinweis("", "%s steht schon im Netz; dazu kommt der Beleg.".formatted(bank.inWorten(diese)));
            merkmale.putAll(alt.merkmale());
        }
        merkmale.putAll(gesagte);
        Zeitfolge.pruefe(bank, merkmale);
        bank.setze(diese, new Zustand(merkmale, alt == null ? List.of(beleg) : Belegliste.mit(alt.belege(), beleg)));
    }

    private boolean passt(Werkbank bank) {
        Kantenart art = beziehung.art();
        if (art.verbindet(beziehung.von().art(), beziehung.nach().art())) {
            if (beziehung.von().equals(beziehung.nach())) {
                bank.fehler(
                        "nach",
                        "%s kann sich nicht auf sich selbst beziehen.".formatted(bank.inWorten(beziehung.von())));
                return false;
            }
            return true;
        }
        List<Kantenart> moegliche = Stream.of(Kantenart.values())
                .filter(k -> k.verbindet(beziehung.von().art(), beziehung.nach().art()))
                .toList();
        boolean umgekehrt =
                art.verbindet(beziehung.nach().art(), beziehung.von().art());
        bank.fehler(
                "art",
                "„%s“ führt nicht von %s zu %s.%s"
                        .formatted(
                                art.hin(),
                                beziehung.von().art().einzahl(),
                                beziehung.nach().art().einzahl(),
                                umgekehrt
                                        ? " Umgekehrt geht es: Tauschen Sie von und nach."
                                        : moegliche.isEmpty()
                                                ? " Zwischen diesen Arten gibt es keine Beziehung."
                                                : " Möglich sind %s."
                                                        .formatted(moegliche.stream()
                                                                .map(k -> "„%s“".formatted(k.hin()))
                                                                .collect(Collectors.joining(", ")))),
                Naehe.naechste(moegliche.stream().map(Kantenart::name).toList(), art.name()));
        return false;
    }
}
