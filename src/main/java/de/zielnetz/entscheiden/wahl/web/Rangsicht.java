package de.zielnetz.entscheiden.wahl.web;

import de.zielnetz.entscheiden.bewertung.Bewertung;
import de.zielnetz.entscheiden.bewertung.Bewertungsblatt;
import de.zielnetz.entscheiden.wahl.Beitrag;
import de.zielnetz.entscheiden.wahl.Kandidat;
import de.zielnetz.entscheiden.wahl.Note;
import de.zielnetz.entscheiden.wahl.Rang;
import de.zielnetz.entscheiden.wahl.Streuung;
import de.zielnetz.entscheiden.wahl.Wirkungsvorschlag;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Knotenart;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A candidate and its rank as GraphQL shows them. */
record Rangsicht(Wahllage lage, Rang rang) {

    /** What counts at one criterion. */
    record Teilsicht(Wahllage lage, Kandidat kandidat, Beitrag beitrag) {

        private int kriterium() {
            return lage.gewichtung().kriterien().get(beitrag.kriterium());
        }

        public Knoten knoten() {
            return new Knoten(lage.netz(), kriterium());
        }

        public @Nullable Double wert() {
            Note note = beitrag.note();
            return note == null ? null : note.wert();
        }

        public boolean vorgeschlagen() {
            Note note = beitrag.note();
            return note != null && note.vorgeschlagen();
        }

        public @Nullable Double punkte() {
            return beitrag.note() == null ? null : beitrag.punkte();
        }

        public @Nullable Streuung streuung() {
            return lage.streuung(kandidat.schluessel(), kriterium()).orElse(null);
        }

        public @Nullable Wirkungsvorschlag vorschlag() {
            return lage.vorschlag(kandidat.schluessel(), kriterium()).orElse(null);
        }

        public List<Bewertungssicht> bewertungen() {
            return lage.reihen(kandidat.schluessel(), kriterium()).stream()
                    .map(reihe -> new Bewertungssicht(lage, reihe))
                    .toList();
        }
    }

    /** What one person says, and what the same person said before. */
    record Bewertungssicht(Wahllage lage, List<Bewertung> reihe) {

        Bewertung gilt() {
            return Bewertungsblatt.gilt(reihe);
        }

        public boolean eigene() {
            return gilt().urheber().equals(lage.wer().name());
        }

        /** The latest first. */
        public List<Bewertung> fruehere() {
            return reihe.subList(0, reihe.size() - 1).stream()
                    .sorted((a, b) -> b.nummer() - a.nummer())
                    .toList();
        }
    }

    Kandidat kandidat() {
        return Objects.requireNonNull(lage.kandidaten().get(rang.wer().schluessel()));
    }

    public @Nullable Knoten projekt() {
        if (kandidat().entwurf() != null) {
            return null;
        }
        String schluessel = kandidat().schluessel();
        return new Knoten(
                lage.netz(), lage.netz().finde(Knotenart.PROJEKT, schluessel.substring(schluessel.indexOf('/') + 1)));
    }

    public List<Teilsicht> teile() {
        return rang.teile().stream()
                .map(teil -> new Teilsicht(lage, kandidat(), teil))
                .toList();
    }

    /** Why it stands where it does. */
    public String satz() {
        String groesster = String.valueOf(lage.blatt().skala().groesster());
        if (rang.vollstaendig()) {
            return "%s %d mit %s von %s Punkten: %s."
                    .formatted(
                            rang.geteilt() ? "Geteilter Rang" : "Rang",
                            rang.rang(),
                            zahl(rang.punkteMindestens()),
                            groesster,
                            teile().stream()
                                    .filter(teil -> teil.beitrag().gewicht() > 0)
                                    .map(this::rechnung)
                                    .collect(Collectors.joining(" + ")));
        }
        return "Ohne Rang: Zu %s %s. Was fehlt, zählt nicht als null; die Punkte liegen zwischen %s und %s von %s."
                .formatted(
                        teile().stream()
                                .filter(teil -> teil.beitrag().fehlt())
                                .map(teil -> "„%s“".formatted(lage.netz().name(teil.kriterium())))
                                .collect(Collectors.joining(", ")),
                        lage.sieht(kandidat().schluessel())
                                ? "fehlt eine Bewertung"
                                : "ist keine Bewertung veröffentlicht",
                        zahl(rang.punkteMindestens()),
                        zahl(rang.punkteHoechstens()),
                        groesster);
    }

    private String rechnung(Teilsicht teil) {
        return "%s %s%s × %d/%d = %s"
                .formatted(
                        lage.netz().name(teil.kriterium()),
                        zahl(Objects.requireNonNull(teil.wert())),
                        teil.vorgeschlagen() ? " (Vorschlag aus dem Netz)" : "",
                        teil.beitrag().gewicht(),
                        rang.gewicht(),
                        zahl(teil.beitrag().punkte()));
    }

    /** With at most two digits behind the comma, rounded as people do and the pages too. */
    static String zahl(double wert) {
        DecimalFormat form = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        form.setRoundingMode(RoundingMode.HALF_UP);
        return form.format(wert);
    }
}
