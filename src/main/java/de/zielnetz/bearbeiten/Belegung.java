package de.zielnetz.bearbeiten;

import de.zielnetz.bearbeiten.schritt.Anlegen;
import de.zielnetz.bearbeiten.schritt.Werkbank;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.tabelle.Zelltext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes Belege of what somebody gave as evidence, and the sources that they need. */
final class Belegung {

    /** In the place of the Vorgang's kennung until that is known. */
    static final String VORLAEUFIG = "";

    /** For steps that need none; it stands nowhere afterwards. */
    static final Beleg KEINER = new Beleg("", "", Belegart.EINGESCHAETZT, null, null, VORLAEUFIG);

    private static final Schluessel REDAKTION = new Schluessel(Knotenart.QUELLE, "angaben-der-redaktion");
    private static final String OHNE_QUELLE = "Angabe der Redaktion";

    private final Werkbank bank;
    private final String urheber;
    private final Map<Belegangabe.NeueQuelle, Schluessel> neue = new HashMap<>();

    Belegung(Werkbank bank, String urheber) {
        this.bank = bank;
        this.urheber = urheber;
    }

    /** The Beleg; null where it cannot be, which the workbench then says. */
    @Nullable
    Beleg von(Belegangabe angabe) {
        boolean eingeschaetzt = angabe.art() == Belegart.EINGESCHAETZT;
        String begruendung = leerAlsNichts(angabe.begruendung());
        Belegangabe.NeueQuelle neueQuelle = angabe.neueQuelle();
        if (angabe.quelle() == null && neueQuelle == null) {
            if (!eingeschaetzt) {
                bank.fehler(
                        "beleg",
                        "Belegt ist, was eine Quelle sagt: Nennen Sie die Quelle, oder geben Sie es als Einschätzung an.");
                return null;
            }
            return new Beleg(
                    redaktion().eigen(),
                    Objects.requireNonNullElse(leerAlsNichts(angabe.fundstelle()), OHNE_QUELLE),
                    Belegart.EINGESCHAETZT,
                    begruendung == null ? OHNE_QUELLE : begruendung,
                    urheber,
                    VORLAEUFIG);
        }
        Schluessel quelle = neueQuelle == null ? bekannte(String.valueOf(angabe.quelle())) : neue(neueQuelle);
        String fundstelle = leerAlsNichts(angabe.fundstelle());
        if (fundstelle == null) {
            bank.fehler(
                    "fundstelle",
                    "Wo steht es in der Quelle? Erwartet wird eine Seite, ein Abschnitt oder eine Tabelle.");
        }
        if (eingeschaetzt && begruendung == null) {
            bank.fehler("begruendung", "Eine Einschätzung braucht eine Begründung.");
        }
        return quelle == null || fundstelle == null || (eingeschaetzt && begruendung == null)
                ? null
                : new Beleg(
                        quelle.eigen(),
                        fundstelle,
                        angabe.art(),
                        begruendung,
                        eingeschaetzt ? urheber : null,
                        VORLAEUFIG);
    }

    private static @Nullable String leerAlsNichts(@Nullable String text) {
        return text == null || text.isBlank() ? null : Zelltext.rein(text).strip();
    }

    private @Nullable Schluessel bekannte(String kennung) {
        String eigen = kennung.startsWith("Quelle/") ? kennung.substring("Quelle/".length()) : kennung;
        Schluessel quelle = new Schluessel(Knotenart.QUELLE, eigen);
        return bank.verlange(quelle, "quelle") ? quelle : null;
    }

    /** The source of that name by which several steps of a draft say it, made once. */
    private @Nullable Schluessel neue(Belegangabe.NeueQuelle quelle) {
        if (!neue.containsKey(quelle)) {
            Map<Merkmal, String> werte = new EnumMap<>(Merkmal.class);
            werte.put(Merkmal.NAME, quelle.name());
            nimm(werte, Merkmal.ART, quelle.art());
            nimm(werte, Merkmal.DATUM, quelle.datum());
            nimm(werte, Merkmal.URHEBER, quelle.urheber());
            nimm(werte, Merkmal.URL, quelle.url());
            Schluessel schluessel = new Anlegen(Knotenart.QUELLE, null, werte)
                    .lege(bank, new Beleg("", "die Quelle selbst", Belegart.BELEGT, null, null, VORLAEUFIG));
            if (schluessel == null) {
                return null;
            }
            Zustand zustand = bank.zustand(schluessel);
            if (zustand != null) {
                bank.setze(
                        schluessel,
                        new Zustand(
                                zustand.merkmale(),
                                List.of(new Beleg(
                                        schluessel.eigen(),
                                        "die Quelle selbst",
                                        Belegart.BELEGT,
                                        null,
                                        null,
                                        VORLAEUFIG))));
            }
            neue.put(quelle, schluessel);
        }
        return neue.get(quelle);
    }

    private static void nimm(Map<Merkmal, String> werte, Merkmal merkmal, @Nullable String wert) {
        if (wert != null && !wert.isBlank()) {
            werte.put(merkmal, wert);
        }
    }

    private Schluessel redaktion() {
        if (bank.zustand(REDAKTION) == null) {
            Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
            merkmale.put(Merkmal.KENNUNG, REDAKTION.eigen());
            merkmale.put(Merkmal.NAME, "Angaben der Redaktion");
            merkmale.put(
                    Merkmal.BESCHREIBUNG, "Was von Hand eingetragen wurde, ohne dass eine Quelle dafür genannt ist.");
            merkmale.put(Merkmal.ART, "REDAKTION");
            bank.setze(
                    REDAKTION,
                    new Zustand(
                            merkmale,
                            List.of(new Beleg(
                                    REDAKTION.eigen(), "die Quelle selbst", Belegart.BELEGT, null, null, VORLAEUFIG))));
        }
        return REDAKTION;
    }
}
