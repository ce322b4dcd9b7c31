package de.zielnetz.entscheiden.web;

import de.zielnetz.entscheiden.Fassungen;
import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.entscheiden.idee.Ideenablage;
import de.zielnetz.entscheiden.idee.Ideenzustand;
import de.zielnetz.liste.Listenzeile;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says at its cell why a row cannot change its idea: the version that was seen and the state. */
final class Ideenzeilenpruefung {

    private Ideenzeilenpruefung() {}

    /** Null where the row does not say, or says no such word, which is a finding. */
    static @Nullable Ideenzustand stand(Listenzeile zeile) {
        String wort = zeile.wort(Ideenblatt.STAND.ueberschrift(), Ideenblatt.STAND.auswahl());
        return wort == null
                ? null
                : Stream.of(Ideenzustand.values())
                        .filter(z -> z.wort().equals(wort))
                        .findFirst()
                        .orElseThrow();
    }

    /** The version that was seen; 0 where the row does not say, or it is no longer the one, which is a finding. */
    static int fassung(Listenzeile zeile, Idee bisher) {
        String spalte = Ideenblatt.FASSUNG.ueberschrift();
        int jetzige = Fassungen.von(bisher.version());
        Double gesehen = zeile.zahl(spalte);
        if (gesehen == null) {
            zeile.fehler(
                    spalte,
                    "Zu einer Änderung gehört die Fassung, die Sie sahen; „%s“ ist jetzt in Fassung %d."
                            .formatted(bisher.titel(), jetzige),
                    List.of(String.valueOf(jetzige)));
            return 0;
        }
        if (gesehen != jetzige) {
            zeile.fehler(
                    spalte,
                    Ideenablage.inzwischenGeaendert(bisher, gesehen.intValue())
                            + " Holen Sie die Liste neu und tragen Sie Ihre Änderung dort ein.",
                    List.of());
        }
        return jetzige;
    }

    /** @param anders whether the row changes what the idea says */
    static void pruefeStand(Listenzeile zeile, Idee bisher, @Nullable Ideenzustand stand, boolean anders) {
        if (stand != null && stand != bisher.zustand()) {
            zeile.fehler(
                    Ideenblatt.STAND.ueberschrift(),
                    "„%s“ ist %s; den Stand ändert die Liste nicht, nur die Seite der Idee."
                            .formatted(bisher.titel(), bisher.zustand().wort()),
                    List.of(bisher.zustand().wort()));
        } else if (anders && !bisher.zustand().istOffen()) {
            zeile.fehler(Ideenblatt.STAND.ueberschrift(), Ideenablage.stehtFest(bisher), List.of());
        } else if (anders && bisher.zustand() == Ideenzustand.GEPRUEFT) {
            zeile.hinweis(
                    Ideenblatt.STAND.ueberschrift(),
                    "„%s“ ist geprüft; mit dieser Änderung ist sie wieder eine Idee.".formatted(bisher.titel()));
        }
    }

    /** What is new begins as an idea. */
    static void pruefeNeuen(Listenzeile zeile, @Nullable Ideenzustand stand) {
        if (stand != null && stand != Ideenzustand.IDEE) {
            zeile.fehler(
                    Ideenblatt.STAND.ueberschrift(),
                    "Stand ist „%s“; eine neue Idee beginnt als „%s“, weiter bringt sie ihre Seite."
                            .formatted(stand.wort(), Ideenzustand.IDEE.wort()),
                    List.of(Ideenzustand.IDEE.wort()));
        }
    }
}
