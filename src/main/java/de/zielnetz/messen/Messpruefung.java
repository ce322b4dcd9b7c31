package de.zielnetz.messen;

import de.zielnetz.messen.reihe.Messherkunft;
import de.zielnetz.messen.reihe.Messpunkt;
import de.zielnetz.messen.reihe.Messzahl;
import de.zielnetz.messen.reihe.Reihe;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Naehe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Says what is wrong with a value that somebody gives; the same for one typed and one in a list. */
public final class Messpruefung {

    /**
     * Something wrong.
     *
     * @param feld which part of the value it is about
     * @param vorschlaege the nearest valid values, the best first
     */
    public record Mangelsatz(Messfeld feld, String satz, List<String> vorschlaege) {}

    /** The parts of a value that can be wrong. */
    public enum Messfeld {
        TAG,
        WERT,
        VON_ANZAHL,
        BELEGART,
        QUELLE,
        FUNDSTELLE,
        BEGRUENDUNG
    }

    private final Netz netz;
    private final LocalDate heute;
    private final List<Mangelsatz> maengel = new ArrayList<>();

    private Messpruefung(Netz netz, LocalDate heute) {
        this.netz = netz;
        this.heute = heute;
    }

    /** Everything that is wrong with it, in the order of its parts; empty where it can be kept. */
    public static List<Mangelsatz> von(Netz netz, Reihe reihe, Messangabe angabe, LocalDate heute) {
        Messpruefung pruefung = new Messpruefung(netz, heute);
        pruefung.zeit(reihe, angabe);
        pruefung.zahl(reihe, angabe);
        pruefung.beleg(angabe);
        return List.copyOf(pruefung.maengel);
    }

    private void mangel(Messfeld feld, String satz, String... vorschlaege) {
        maengel.add(new Mangelsatz(feld, satz, List.of(vorschlaege)));
    }

    private void zeit(Reihe reihe, Messangabe angabe) {
        String tag = angabe.tag();
        if (heute.toString().substring(0, Math.min(tag.length(), 10)).compareTo(tag) < 0) {
            mangel(
                    Messfeld.TAG,
                    "Der Tag %s liegt in der Zukunft; gemessen sein kann bis heute (%s)."
                            .formatted(Messzahl.tag(tag), Messzahl.tag(heute.toString())),
                    heute.toString());
        }
        reihe.punkte().stream()
                .filter(p -> p.herkunft() == Messherkunft.NETZ && p.tag().equals(tag))
                .findFirst()
                .ifPresent(p -> imNetz(reihe, p, angabe));
    }

    private void imNetz(Reihe reihe, Messpunkt punkt, Messangabe angabe) {
        mangel(
                Messfeld.TAG,
                "Für %s steht schon ein Wert im Netz: %s (%s). %s"
                        .formatted(
                                Messzahl.tag(angabe.tag()),
                                reihe.text(punkt),
                                punkt.kennung(),
                                "Ändern Sie ihn dort, oder nennen Sie den Tag genauer."));
    }

    private void zahl(Reihe reihe, Messangabe angabe) {
        if (!Double.isFinite(angabe.wert())) {
            mangel(Messfeld.WERT, "Der Wert ist %s; erwartet wird eine Zahl, etwa 12,5.".formatted(angabe.wert()));
            return;
        }
        Long von = angabe.vonAnzahl();
        if (von != null && von < 1) {
            mangel(Messfeld.VON_ANZAHL, "„von Anzahl“ ist %d; erwartet wird eine Zahl ab 1.".formatted(von), "1");
        } else if (Messzahl.istRang(reihe.einheit()) && (angabe.wert() < 1 || (von != null && angabe.wert() > von))) {
            mangel(
                    Messfeld.WERT,
                    "Platz %s gibt es nicht; erwartet wird ein Platz ab 1%s."
                            .formatted(Messzahl.zahl(angabe.wert()), von == null ? "" : " bis " + Messzahl.zahl(von)));
        }
    }

    private void beleg(Messangabe angabe) {
        String quelle = angabe.quelle();
        if (quelle != null && netz.finde(Knotenart.QUELLE, quelle) < 0) {
            List<String> alle = IntStream.range(netz.anfang(Knotenart.QUELLE), netz.ende(Knotenart.QUELLE))
                    .mapToObj(netz::kennung)
                    .toList();
            List<String> nahe = Naehe.naechste(alle, quelle);
            maengel.add(new Mangelsatz(
                    Messfeld.QUELLE,
                    "Eine Quelle „%s“ gibt es im Netz nicht.%s Eine andere nennen Sie in Worten."
                            .formatted(Naehe.kurz(quelle), Naehe.satz(nahe)),
                    nahe));
        }
        if (quelle != null && angabe.quelltext() != null) {
            mangel(
                    Messfeld.QUELLE,
                    "Genannt sind eine Quelle des Netzes (%s) und eine in Worten; erwartet wird höchstens eine davon."
                            .formatted(Naehe.kurz(quelle)));
        }
        if (angabe.art() == Belegart.BELEGT) {
            if (quelle == null && angabe.quelltext() == null) {
                mangel(Messfeld.BELEGART, "Belegt ist ein Wert nur mit Quelle; ohne sie ist er eine Einschätzung.");
            } else if (angabe.fundstelle() == null) {
                mangel(
                        Messfeld.FUNDSTELLE,
                        "Zu einem belegten Wert gehört die Fundstelle: Seite, Abschnitt, Tabelle oder Zelle.");
            }
        } else if (quelle != null && angabe.begruendung() == null) {
            mangel(
                    Messfeld.BEGRUENDUNG,
                    "Was aus einer Quelle geschätzt ist, braucht eine Begründung: wie der Wert aus ihr folgt.");
        }
    }
}
