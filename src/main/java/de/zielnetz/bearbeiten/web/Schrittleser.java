package de.zielnetz.bearbeiten.web;

import de.zielnetz.bearbeiten.Bearbeitung;
import de.zielnetz.bearbeiten.Belegangabe;
import de.zielnetz.bearbeiten.schritt.Aendern;
import de.zielnetz.bearbeiten.schritt.Anlegen;
import de.zielnetz.bearbeiten.schritt.Aufteilen;
import de.zielnetz.bearbeiten.schritt.Bearbeitungsschritt;
import de.zielnetz.bearbeiten.schritt.BelegEntfernen;
import de.zielnetz.bearbeiten.schritt.Belegen;
import de.zielnetz.bearbeiten.schritt.Entfernen;
import de.zielnetz.bearbeiten.schritt.Verbinden;
import de.zielnetz.bearbeiten.schritt.Zusammenfuehren;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes steps of what GraphQL gives, whose own types it relies on. */
final class Schrittleser {

    private final Eingabe bearbeitung;

    private Schrittleser(Eingabe bearbeitung) {
        this.bearbeitung = bearbeitung;
    }

    /** @throws de.zielnetz.graphql.Anfragefehler where a key or the name of a property is none */
    static Bearbeitung lies(Map<String, Object> eingabe) {
        return new Schrittleser(new Eingabe("bearbeitung", eingabe)).lies();
    }

    private Bearbeitung lies() {
        Belegangabe fuerAlle = beleg(bearbeitung.teil("beleg"), Belegangabe.REDAKTION);
        List<Bearbeitung.Teil> teile = new ArrayList<>();
        for (Eingabe einer : bearbeitung.liste("schritte")) {
            String wort = einer.einziges();
            Eingabe schritt = einer.verlangt(wort);
            teile.add(new Bearbeitung.Teil(schritt(wort, schritt), beleg(schritt.teil("beleg"), fuerAlle)));
        }
        return new Bearbeitung(teile);
    }

    private static Bearbeitungsschritt schritt(String wort, Eingabe e) {
        return switch (wort) {
            case "anlegen" -> new Anlegen(Knotenart.valueOf(e.text("art")), e.wort("kennung"), e.werte());
            case "aendern" -> new Aendern(e.sache("sache"), felder(e));
            case "beenden" ->
                mitEnde(e.sache("sache"), e.verlangterText("bis", "der letzte Tag, Monat oder das letzte Jahr"));
            case "oeffnen" -> mitEnde(e.sache("sache"), null);
            case "verbinden" ->
                new Verbinden(
                        new Beziehung(e.schluessel("von"), Kantenart.valueOf(e.text("art")), e.schluessel("nach")),
                        e.werte());
            case "entfernen" -> new Entfernen(e.sache("sache"));
            case "zusammenfuehren" ->
                new Zusammenfuehren(e.schluessel("bleibt"), e.schluessel("geht"), e.merkmale("vomGehenden"));
            case "aufteilen" -> {
                Schluessel von = e.schluessel("von");
                yield new Aufteilen(
                        von, new Anlegen(von.art(), e.wort("kennung"), e.werte()), e.beziehungen("wandernde"));
            }
            case "belegen" -> new Belegen(e.sache("sache"), e.merkmal("merkmal"));
            case "belegEntfernen" ->
                new BelegEntfernen(e.sache("sache"), e.text("quelle"), e.text("fundstelle"), e.merkmal("merkmal"));
            default -> throw new IllegalStateException("The schema knows a step that is not read: " + wort);
        };
    }

    private static Bearbeitungsschritt mitEnde(Sache sache, @Nullable String bis) {
        return new Aendern(sache, List.of(new Aendern.Feld(Merkmal.BIS, bis, null)));
    }

    private static List<Aendern.Feld> felder(Eingabe eingabe) {
        return eingabe.liste("werte").stream()
                .map(w -> new Aendern.Feld(w.verlangtesMerkmal("merkmal"), w.wort("wert"), w.wort("bisher")))
                .toList();
    }

    private static Belegangabe beleg(@Nullable Eingabe beleg, Belegangabe sonst) {
        if (beleg == null) {
            return sonst;
        }
        Eingabe neue = beleg.teil("neueQuelle");
        return new Belegangabe(
                beleg.wort("quelle"),
                neue == null
                        ? null
                        : new Belegangabe.NeueQuelle(
                                neue.text("name"),
                                neue.wort("art"),
                                neue.wort("datum"),
                                neue.wort("urheber"),
                                neue.wort("url")),
                beleg.wort("fundstelle"),
                Belegart.valueOf(beleg.text("art")),
                beleg.wort("begruendung"));
    }
}
