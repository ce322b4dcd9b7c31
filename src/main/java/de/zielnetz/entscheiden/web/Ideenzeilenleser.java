package de.zielnetz.entscheiden.web;

import de.zielnetz.entscheiden.idee.IdeeAngaben;
import de.zielnetz.entscheiden.web.Ideenblatt.Bezugsspalte;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.liste.Listenspalte;
import de.zielnetz.liste.Listenverweise;
import de.zielnetz.liste.Listenzeile;
import de.zielnetz.steckbrief.wort.Wortlaut;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what one row says of its idea. A column that the list does not have says nothing, an empty cell that there is nothing. */
record Ideenzeilenleser(Listenverweise verweise) {

    private static final String ENDE = Ideenblatt.BIS.ueberschrift();

    /**
     * What the idea would say; null where that cannot be, and each reason is a finding.
     *
     * @param bisher null of a new one
     */
    @Nullable
    IdeeAngaben lies(Listenzeile zeile, @Nullable IdeeAngaben bisher) {
        String titel = pruefe(
                zeile,
                Ideenblatt.TITEL,
                () -> IdeeAngaben.titel(Ideenblatt.TITEL.ueberschrift(), zeile.text(Ideenblatt.TITEL.ueberschrift())));
        List<List<String>> bezuege = Ideenblatt.BEZUEGE.stream()
                .map(bezug -> bezug(zeile, bezug, bisher))
                .toList();
        String ab = zeile.hat(Ideenblatt.AB.ueberschrift())
                ? zeile.tag(Ideenblatt.AB.ueberschrift())
                : bisher == null ? null : bisher.ab();
        String bis = zeile.hat(ENDE) ? zeile.tag(ENDE) : bisher == null ? null : bisher.bis();
        pruefe(zeile, Ideenblatt.BIS, () -> {
            IdeeAngaben.verlangeFolge(Ideenblatt.AB.ueberschrift(), ab, ENDE, bis);
            return "";
        });
        String text = text(zeile, bisher);
        Double kosten = kosten(zeile, bisher);
        String einreicher = einreicher(zeile, bisher);
        return titel == null
                ? null
                : new IdeeAngaben(
                        titel,
                        text,
                        bezuege.get(0),
                        bezuege.get(1),
                        bezuege.get(2),
                        bezuege.get(3),
                        bezuege.get(4),
                        bezuege.get(5),
                        bezuege.get(6),
                        bezuege.get(7),
                        kosten,
                        ab,
                        bis,
                        einreicher);
    }

    /** What a cell says as it is kept stays as it was written, blanks and empty lines too. */
    private static String text(Listenzeile zeile, @Nullable IdeeAngaben bisher) {
        String bisheriger = bisher == null ? "" : bisher.text();
        String spalte = Ideenblatt.TEXT.ueberschrift();
        if (!zeile.hat(spalte)) {
            return bisheriger;
        }
        String text = zeile.text(spalte, IdeeAngaben.LAENGSTER_TEXT);
        return text == null ? "" : text.equals(Wortlaut.text(bisheriger)) ? bisheriger : text;
    }

    private List<String> bezug(Listenzeile zeile, Bezugsspalte bezug, @Nullable IdeeAngaben bisher) {
        List<String> bisherige = bisher == null ? List.of() : bezug.schluessel().apply(bisher);
        String spalte = bezug.spalte().ueberschrift();
        if (!zeile.hat(spalte)) {
            return bisherige;
        }
        List<String> genannte = verweise.lies(zeile, spalte, bezug.art(), bisherige);
        if (genannte.size() > IdeeAngaben.MEISTE_JE_LISTE) {
            zeile.fehler(
                    spalte,
                    "%s nennt %d; möglich sind %d.".formatted(spalte, genannte.size(), IdeeAngaben.MEISTE_JE_LISTE),
                    List.of());
        }
        return genannte;
    }

    private static @Nullable Double kosten(Listenzeile zeile, @Nullable IdeeAngaben bisher) {
        String spalte = Ideenblatt.KOSTEN.ueberschrift();
        return zeile.hat(spalte)
                ? pruefe(zeile, Ideenblatt.KOSTEN, () -> IdeeAngaben.kosten(spalte, zeile.zahl(spalte)))
                : bisher == null ? null : bisher.kosten();
    }

    private static @Nullable String einreicher(Listenzeile zeile, @Nullable IdeeAngaben bisher) {
        String spalte = Ideenblatt.EINREICHER.ueberschrift();
        return zeile.hat(spalte)
                ? pruefe(zeile, Ideenblatt.EINREICHER, () -> IdeeAngaben.einreicher(spalte, zeile.text(spalte)))
                : bisher == null ? null : bisher.einreicher();
    }

    private static <T> @Nullable T pruefe(Listenzeile zeile, Listenspalte spalte, Supplier<@Nullable T> lesen) {
        try {
            return lesen.get();
        } catch (Anfragefehler e) {
            zeile.fehler(spalte.ueberschrift(), String.valueOf(e.getMessage()), List.of());
            return null;
        }
    }
}
