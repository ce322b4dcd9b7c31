package de.zielnetz.einlesen.schreiben;

import de.zielnetz.einlesen.abgleich.LockOrder;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zeitspanne;
import de.zielnetz.ordnung.Kreisschluss;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Works out how a Vorgang is taken back exactly (undo), and what stands against it. */
public final class Ruecknahme {

    private final Netz netz;
    private final List<Aenderung> zurueck;
    private final List<String> hindernisse = new ArrayList<>();

    /** @param seine what the Vorgang changed; costs them, and all Belege of the net where it brought a source */
    public Ruecknahme(Netz netz, List<Aenderung> seine) {
        this.netz = netz;
        for (Aenderung aenderung : seine) {
            if (!Objects.equals(netz.zustand(aenderung.sache()), aenderung.neu())) {
                hindernisse.add("„%s“ wurde seither geändert".formatted(aenderung.sache()));
            }
        }
        this.zurueck = new Aenderungen(seine).umgekehrt().alle();
        Set<Sache> gehende = new HashSet<>();
        zurueck.stream().filter(a -> a.neu() == null).forEach(a -> gehende.add(a.sache()));
        gehende.forEach(sache -> pruefeAnhang(sache, gehende));
        pruefeQuellen(gehende);
        pruefeZeitraeume();
        Kreisschluss.von(netz, zurueck)
                .forEach(schluss -> hindernisse.add("mit dem, was seither dazukam, schlösse sich ein Kreis: "
                        + schluss.kreis().inWorten(netz::zustand)));
    }

    /** What has to be written. */
    public List<Aenderung> aenderungen() {
        return LockOrder.geordnet(zurueck);
    }

    /** What stands against it, one sentence without a full stop each; empty where nothing does. */
    public List<String> hindernisse() {
        return hindernisse;
    }

    /** A node cannot go while relationships hang on it that stay. */
    private void pruefeAnhang(Sache sache, Set<Sache> gehende) {
        int k = sache instanceof Schluessel s ? netz.finde(s) : -1;
        for (Sache beziehung : k < 0 ? List.<Sache>of() : netz.beziehungen(k)) {
            if (!gehende.contains(beziehung)) {
                hindernisse.add("„%s“ kam seither dazu".formatted(beziehung));
            }
        }
    }

    /** A period cannot come back where another one of the same relationship has taken its place since. */
    private void pruefeZeitraeume() {
        Set<Sache> beruehrte = new HashSet<>();
        zurueck.forEach(a -> beruehrte.add(a.sache()));
        for (Aenderung a : zurueck) {
            if (!(a.sache() instanceof Beziehung b) || a.neu() == null) {
                continue;
            }
            Zeitspanne jetzt = a.alt() == null ? null : Zeitspanne.von(a.alt());
            Zeitspanne dann = Zeitspanne.von(a.neu());
            netz.zeitraeume(b).forEach((andere, zustand) -> {
                Zeitspanne deren = Zeitspanne.von(zustand);
                // What overlaps already, because somebody else wrote it so, does not come to do so.
                boolean neu = dann.ueberschneidet(deren) && (jetzt == null || !jetzt.ueberschneidet(deren));
                if (neu && !beruehrte.contains(andere)) {
                    hindernisse.add("„%s“ überschnitte sich mit „%s“ (%s)".formatted(b, andere, deren.inWorten()));
                }
            });
        }
    }

    /** A source cannot go while Belege that stay cite it. */
    private void pruefeQuellen(Set<Sache> gehende) {
        Set<String> quellen = new HashSet<>();
        for (Sache sache : gehende) {
            if (sache instanceof Schluessel s && s.art() == Knotenart.QUELLE) {
                quellen.add(s.eigen());
            }
        }
        if (quellen.isEmpty()) {
            return;
        }
        Set<Sache> beruehrte = new HashSet<>();
        zurueck.forEach(a -> beruehrte.add(a.sache()));
        for (Sache sache : netz.sachen()) {
            var zustand = beruehrte.contains(sache) ? null : netz.zustand(sache);
            for (Beleg beleg : zustand == null ? List.<Beleg>of() : zustand.belege()) {
                if (quellen.contains(beleg.quelle())) {
                    hindernisse.add("„%s“ beruft sich auf die Quelle „%s“".formatted(sache, beleg.quelle()));
                }
            }
        }
    }
}
