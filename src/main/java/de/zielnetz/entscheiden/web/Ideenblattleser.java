package de.zielnetz.entscheiden.web;

import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.entscheiden.idee.IdeeAngaben;
import de.zielnetz.entscheiden.idee.Ideenablage;
import de.zielnetz.entscheiden.idee.Ideensammlung.Ideenwunsch;
import de.zielnetz.entscheiden.idee.Ideenzustand;
import de.zielnetz.liste.Listenleser;
import de.zielnetz.liste.Listenlesung;
import de.zielnetz.liste.Listenverweise;
import de.zielnetz.liste.Listenvorschau;
import de.zielnetz.liste.Listenvorschau.Vorschauzeile;
import de.zielnetz.liste.Listenvorschau.Zeilentat;
import de.zielnetz.liste.Listenzeile;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.sprache.Zahl;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a workbook of ideas against what is kept, and says of each row what it would do. An idea that is not in it stays. */
final class Ideenblattleser {

    private static final String JEDE_KENNUNG = "Ohne Kennung ist die Zeile eine neue Idee.";

    private final Ideenblatt blatt;
    private final Ideenzeilenleser angaben;
    private final Map<String, Idee> bisherige = new LinkedHashMap<>();
    private final Map<String, Idee> nachTitel = new HashMap<>();
    private final Map<String, String> gelesene = new HashMap<>();
    private final List<Vorschauzeile> zeilen = new ArrayList<>();

    /** Those that are new or other than before. */
    private final List<Ideenwunsch> wuensche = new ArrayList<>();

    /** @param bisherige all that there are */
    Ideenblattleser(Netz netz, List<Idee> bisherige) {
        Listenverweise verweise = new Listenverweise(netz);
        this.blatt = new Ideenblatt(verweise);
        this.angaben = new Ideenzeilenleser(verweise);
        bisherige.forEach(idee -> {
            this.bisherige.put(idee.kennung(), idee);
            nachTitel.putIfAbsent(Namensform.vergleichbar(idee.titel()), idee);
        });
    }

    /** @throws de.zielnetz.liste.Listenfehler where the file is no spreadsheet */
    Listenvorschau lies(String datei, byte[] inhalt) {
        Listenlesung lesung = new Listenleser(Ideenblatt.spalten(true)).lies(datei, inhalt);
        lesung.hoechstens(Ideenablage.MEISTE, Ideenblatt.TITEL).forEach(this::lies);
        return Listenvorschau.von(zeilen, lesung.befunde(), inhalt);
    }

    List<Ideenwunsch> wuensche() {
        return wuensche;
    }

    private void lies(Listenzeile zeile) {
        int vorher = zeile.befunde().stream().filter(b -> b.fehler()).toList().size();
        String kennung = zeile.text(Ideenblatt.KENNUNG.ueberschrift());
        Idee bisher = kennung == null ? null : bisher(zeile, kennung);
        Ideenzustand stand = Ideenzeilenpruefung.stand(zeile);
        IdeeAngaben neu = angaben.lies(zeile, bisher == null ? null : bisher.angaben());
        boolean anders = neu != null && (bisher == null || !neu.equals(bisher.angaben()));
        int gesehen = bisher == null || !anders ? 0 : Ideenzeilenpruefung.fassung(zeile, bisher);
        if (bisher != null) {
            Ideenzeilenpruefung.pruefeStand(zeile, bisher, stand, anders);
        } else if (kennung == null && neu != null) {
            Ideenzeilenpruefung.pruefeNeuen(zeile, stand);
            pruefeNeue(zeile, neu);
        }
        boolean fehler = neu == null
                || zeile.befunde().stream().filter(b -> b.fehler()).toList().size() > vorher;
        if (neu != null && !fehler && anders) {
            wuensche.add(new Ideenwunsch(kennung, gesehen, neu));
        }
        String titel = bisher != null ? bisher.titel() : neu == null ? null : neu.titel();
        zeige(zeile, titel, fehler ? null : neu, bisher);
    }

    private @Nullable Idee bisher(Listenzeile zeile, String kennung) {
        String spalte = Ideenblatt.KENNUNG.ueberschrift();
        String erste = gelesene.putIfAbsent(kennung, zeile.ort(spalte));
        if (erste != null) {
            zeile.fehler(spalte, "Dieselbe Kennung steht schon in %s.".formatted(erste), List.of());
        }
        Idee bisher = bisherige.get(kennung);
        if (bisher == null) {
            List<String> nahe = Naehe.naechste(bisherige.keySet(), kennung);
            zeile.fehler(
                    spalte,
                    "Eine Idee mit der Kennung „%s“ gibt es nicht.%s %s"
                            .formatted(Naehe.kurz(kennung), Naehe.satz(nahe), JEDE_KENNUNG),
                    nahe);
        }
        return bisher;
    }

    private void pruefeNeue(Listenzeile zeile, IdeeAngaben neu) {
        Idee gleichnamige = nachTitel.get(Namensform.vergleichbar(neu.titel()));
        if (gleichnamige != null) {
            zeile.hinweis(
                    Ideenblatt.TITEL.ueberschrift(),
                    "So heißt schon eine Idee; mit der Kennung %s änderte die Zeile diese, ohne Kennung ist sie eine neue."
                            .formatted(gleichnamige.kennung()));
        }
        long neue = wuensche.stream().filter(w -> w.kennung() == null).count() + 1;
        if (bisherige.size() + neue > Ideenablage.MEISTE) {
            zeile.fehler(
                    Ideenblatt.TITEL.ueberschrift(),
                    "Mit dieser Zeile wären es mehr als %s Ideen; erst muss jemand welche löschen."
                            .formatted(Zahl.text(Ideenablage.MEISTE)),
                    List.of());
        }
    }

    /**
     * Of a change only what becomes other. A new one says whether another is called so: the same list handed in twice is
     * not taken over twice.
     */
    private void zeige(Listenzeile zeile, @Nullable String titel, @Nullable IdeeAngaben neu, @Nullable Idee bisher) {
        Map<String, @Nullable String> vorher = bisher == null ? Map.of() : blatt.worte(bisher.angaben());
        Map<String, @Nullable String> nachher = neu == null ? Map.of() : blatt.worte(neu);
        List<String> andere = nachher.keySet().stream()
                .filter(spalte -> !Objects.equals(vorher.get(spalte), nachher.get(spalte)))
                .toList();
        Zeilentat tat = neu == null
                ? Zeilentat.FEHLER
                : bisher == null
                        ? Zeilentat.NEU
                        : neu.equals(bisher.angaben()) ? Zeilentat.UNVERAENDERT : Zeilentat.GEAENDERT;
        zeilen.add(new Vorschauzeile(
                zeile.ort(Ideenblatt.TITEL.ueberschrift()),
                tat,
                was(titel, tat),
                bisher == null ? null : inWorten(vorher, andere),
                neu == null ? null : inWorten(nachher, andere)));
    }

    private String was(@Nullable String titel, Zeilentat tat) {
        Idee gleichnamige = titel == null ? null : nachTitel.get(Namensform.vergleichbar(titel));
        return Naehe.kurz(Objects.requireNonNullElse(titel, "ohne Titel"))
                + (tat == Zeilentat.NEU && gleichnamige != null
                        ? " (so heißt schon %s)".formatted(gleichnamige.kennung())
                        : "");
    }

    private static String inWorten(Map<String, @Nullable String> worte, List<String> spalten) {
        return spalten.stream()
                .map(spalte -> "%s: %s"
                        .formatted(
                                spalte,
                                Naehe.kurz(Objects.requireNonNullElse(worte.get(spalte), "ohne Angabe")
                                        .replace("\n", ", "))))
                .collect(Collectors.joining("; "));
    }
}
