package de.zielnetz.rueckblick.web;

import de.zielnetz.rueckblick.Rueckblick;
import de.zielnetz.rueckblick.Rueckblickbefund;
import de.zielnetz.rueckblick.Rueckblickfehler;
import de.zielnetz.rueckblick.Rueckblickfehler.Rueckblickhindernis;
import de.zielnetz.rueckblick.Rueckblickstand;
import de.zielnetz.rueckblick.Rueckblickzahl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two frozen reviews side by side.
 *
 * @param hinzugekommen findings of the later one that the earlier one does not have, word for word
 * @param weggefallen those of the earlier one alone
 */
record Rueckblickvergleich(
        Ruecksicht von,
        Ruecksicht bis,
        List<Zahlenwechsel> zahlen,
        List<Rueckblickbefund> hinzugekommen,
        List<Rueckblickbefund> weggefallen) {

    /** A figure in both; null where one of them does not have it. */
    record Zahlenwechsel(
            String name,
            String bezeichnung,
            @Nullable Long vorher,
            @Nullable Long nachher) {}

    /** @throws Rueckblickfehler where one of them is still open, or the earlier one comes second */
    static Rueckblickvergleich von(Ruecksicht von, Ruecksicht bis) {
        verlangeEingefroren(von.rueckblick());
        verlangeEingefroren(bis.rueckblick());
        if (nummer(von.rueckblick()) > nummer(bis.rueckblick())
                || tag(von.rueckblick()).compareTo(tag(bis.rueckblick())) > 0) {
            throw new Rueckblickfehler(
                    Rueckblickhindernis.UNGUELTIGER_WERT,
                    "von („%s“) wurde nach bis („%s“) eingefroren; erwartet wird zuerst der frühere Rückblick."
                            .formatted(
                                    von.rueckblick().titel(), bis.rueckblick().titel()));
        }
        Rueckblickstand vorher = von.stand();
        Rueckblickstand nachher = bis.stand();
        return new Rueckblickvergleich(von, bis, zahlen(vorher, nachher), ohne(nachher, vorher), ohne(vorher, nachher));
    }

    private static void verlangeEingefroren(Rueckblick r) {
        if (!r.istEingefroren()) {
            throw new Rueckblickfehler(
                    Rueckblickhindernis.UNGUELTIGER_WERT,
                    "Der Rückblick „%s“ ist noch offen; vergleichen lassen sich eingefrorene.".formatted(r.titel()));
        }
    }

    private static List<Zahlenwechsel> zahlen(Rueckblickstand vorher, Rueckblickstand nachher) {
        List<Zahlenwechsel> alle = new ArrayList<>();
        for (Rueckblickzahl zahl : nachher.zahlen()) {
            alle.add(new Zahlenwechsel(zahl.name(), zahl.bezeichnung(), wert(vorher, zahl.name()), zahl.wert()));
        }
        vorher.zahlen().stream()
                .filter(zahl -> wert(nachher, zahl.name()) == null)
                .forEach(zahl -> alle.add(new Zahlenwechsel(zahl.name(), zahl.bezeichnung(), zahl.wert(), null)));
        return alle;
    }

    private static @Nullable Long wert(Rueckblickstand stand, String name) {
        return stand.zahlen().stream()
                .filter(zahl -> zahl.name().equals(name))
                .map(Rueckblickzahl::wert)
                .findFirst()
                .orElse(null);
    }

    private static List<Rueckblickbefund> ohne(Rueckblickstand alle, Rueckblickstand diese) {
        Set<Rueckblickbefund> bekannte = new HashSet<>(diese.befunde());
        return alle.befunde().stream().filter(b -> !bekannte.contains(b)).toList();
    }

    long vonNummer() {
        return nummer(von.rueckblick());
    }

    long bisNummer() {
        return nummer(bis.rueckblick());
    }

    String vonTag() {
        return tag(von.rueckblick());
    }

    String bisTag() {
        return tag(bis.rueckblick());
    }

    private static long nummer(Rueckblick r) {
        return Long.parseLong(Objects.requireNonNull(r.wissensstand()).substring(1));
    }

    private static String tag(Rueckblick r) {
        return Objects.requireNonNull(r.gueltigAm());
    }
}
