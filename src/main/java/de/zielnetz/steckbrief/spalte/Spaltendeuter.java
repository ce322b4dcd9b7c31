package de.zielnetz.steckbrief.spalte;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.name.Namensregister;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Blatt.Bereich;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says of one or two rows of headings what each column means. */
public final class Spaltendeuter {

    private static final int MINDESTENS = 3;
    private static final int LAENGSTE_UEBERSCHRIFT = 80;
    private static final int WEIT = 60;
    private static final Set<Knotenart> ZUORDENBAR =
            EnumSet.of(Knotenart.LEITZIEL, Knotenart.STRATEGISCHES_ZIEL, Knotenart.HANDLUNGSFELD);
    private static final Set<Inhalt> ZUORDNENDE =
            EnumSet.of(Inhalt.LEITZIELE, Inhalt.STRATEGISCHE_ZIELE, Inhalt.ZIELE, Inhalt.HANDLUNGSFELDER);

    private final Ueberschriften ueberschriften;
    private final Namensregister namen;
    private final Map<String, String> zuordnungen;

    /** @param zuordnungen as {@link de.zielnetz.steckbrief.Einleseplan#zuordnungen}, by heading */
    public Spaltendeuter(Ueberschriften ueberschriften, Namensregister namen, Map<String, String> zuordnungen) {
        this.ueberschriften = ueberschriften;
        this.namen = namen;
        this.zuordnungen = zuordnungen;
    }

    /** Whether at least three cells are known headings, or all of two, one of which names the project. */
    public boolean siehtNachKopfAus(Blatt.Zeile zeile) {
        Set<Inhalt> gefunden = bekannte(zeile);
        boolean benannt = gefunden.contains(Inhalt.NAME) || gefunden.contains(Inhalt.KENNUNG);
        return gefunden.size() >= MINDESTENS
                || (benannt && gefunden.size() == 2 && zeile.zellen().size() == 2)
                || (benannt && nenntZiele(zeile));
    }

    /** Whether two cells name goals or fields, as the head of a matrix does. */
    private boolean nenntZiele(Blatt.Zeile zeile) {
        return zeile.zellen().stream()
                        .limit(WEIT)
                        .filter(zelle ->
                                zelle.art() == Zelle.Art.TEXT && zelle.text().length() <= LAENGSTE_UEBERSCHRIFT)
                        .filter(zelle -> ziel(Namensform.ueberschrift(zelle.text()), "") != null)
                        .limit(2)
                        .count()
                == 2;
    }

    /** The different contents that the cells of a row name just so. Gives up early on rows that are clearly data. */
    private Set<Inhalt> bekannte(Blatt.Zeile zeile) {
        Set<Inhalt> gefunden = new HashSet<>();
        int fremde = 0;
        for (Zelle zelle : zeile.zellen()) {
            Ueberschriften.Spaltendeutung deutung =
                    zelle.art() == Zelle.Art.TEXT ? ueberschriften.deuteGenau(zelle.text()) : null;
            if (deutung != null) {
                gefunden.add(deutung.inhalt());
            } else if (++fremde > gefunden.size() + 12) {
                return Set.of();
            }
        }
        return gefunden;
    }

    /** What the text means as a heading, just so or in a part; null where nobody knows. */
    @Nullable
    public Inhalt alsUeberschrift(String text) {
        Ueberschriften.Spaltendeutung deutung = ueberschriften.deuteGenau(text);
        return deutung == null ? null : deutung.inhalt();
    }

    /** Whether the text names goals or fields, as a title above projects may. */
    public boolean istZiel(String name) {
        return !namen.finde(ZUORDENBAR, name).isEmpty();
    }

    /** The one goal or field of this name, null where there is none or several. */
    @Nullable
    public Schluessel zielVon(String name) {
        Set<Schluessel> gefunden = namen.finde(ZUORDENBAR, name);
        return gefunden.size() == 1 && name.matches(".*\\p{L}.*")
                ? gefunden.iterator().next()
                : null;
    }

    /** Whether the net has one project of this name. */
    public boolean istProjekt(String name) {
        return namen.finde(EnumSet.of(Knotenart.PROJEKT), name).size() == 1;
    }

    /** Whether this row of headings goes on in the next: each cell there stands below a heading for several columns or below none. */
    public boolean gehtWeiter(Raster raster, int kopf) {
        int darunter = 0;
        for (Blatt.Zeile zeile : raster.zeilen()) {
            for (Zelle zelle : zeile.nummer() == kopf + 1 ? zeile.zellen() : List.<Zelle>of()) {
                Raster.Ort gruppe = gruppe(raster, kopf, zelle.spalte());
                boolean unterGruppe = gruppe != null;
                boolean frei = raster.ort(kopf, zelle.spalte()) == null;
                boolean nummer = zelle.art() == Zelle.Art.ZAHL && ordnetZu(gruppe);
                if (!(zelle.art() == Zelle.Art.TEXT || nummer) || !(unterGruppe || frei)) {
                    return false;
                }
                darunter += unterGruppe ? 1 : 0;
            }
        }
        return darunter > 0;
    }

    /** The heading for several columns above this place: merged, or with nothing right of it but columns that go on below; null where there is none. */
    private Raster.@Nullable Ort gruppe(Raster raster, int kopf, int spalte) {
        Raster.Ort oben = raster.ort(kopf, spalte);
        if (oben != null && istGruppe(raster, oben)) {
            return oben;
        }
        int s = spalte;
        while (s > 0 && s > spalte - WEIT && raster.ort(kopf, s) == null) {
            s--;
        }
        Raster.Ort links = raster.ort(kopf, s);
        boolean weitere = raster.ort(kopf, s + 1) == null && raster.zelle(kopf + 1, s + 1) != null;
        return weitere && links != null && !istGruppe(raster, links) && ordnetZu(links) ? links : null;
    }

    /** Whether the heading says that goals or fields stand below it, by number perhaps. */
    private boolean ordnetZu(Raster.@Nullable Ort gruppe) {
        Inhalt inhalt = gruppe == null ? null : alsUeberschrift(gruppe.zelle().gezeigt());
        return inhalt != null && ZUORDNENDE.contains(inhalt);
    }

    /** What a text that is no known heading is nearly called, null where it is known or near none. */
    @Nullable
    public Inhalt naheliegend(String text) {
        return text.length() > LAENGSTE_UEBERSCHRIFT || alsUeberschrift(text) != null
                ? null
                : ueberschriften.naheliegend(text);
    }

    /** The columns of a table whose headings stand in row kopf and, where unten is larger, go on below. */
    public List<Spalte> deute(Raster raster, int kopf, int unten) {
        Set<Integer> nummern = new TreeSet<>();
        for (Blatt.Zeile zeile : raster.zeilen()) {
            if (zeile.nummer() >= kopf && zeile.nummer() <= unten) {
                zeile.zellen().forEach(zelle -> nummern.add(zelle.spalte()));
            }
        }
        List<Spalte> spalten = new ArrayList<>();
        for (int nummer : nummern) {
            Raster.Ort eigene = raster.ort(unten, nummer);
            Raster.Ort oben = unten == kopf ? raster.ort(kopf - 1, nummer) : gruppe(raster, kopf, nummer);
            if (eigene == null) {
                eigene = raster.ort(kopf, nummer);
            }
            if (eigene != null) {
                boolean istGruppe =
                        oben != null && oben.zeile() < eigene.zeile() && (unten > kopf || istGruppe(raster, oben));
                String gruppe = istGruppe && oben != null ? oben.zelle().gezeigt() : "";
                String ort = Blatt.spaltenname(eigene.spalte()) + eigene.zeile();
                spalten.add(spalte(nummer, eigene.zelle().gezeigt(), gruppe, ort));
            }
        }
        return spalten;
    }

    private static boolean istGruppe(Raster raster, Raster.Ort oben) {
        Bereich bereich = raster.bereich(oben.zeile(), oben.spalte());
        return bereich != null && bereich.bisSpalte() > bereich.vonSpalte();
    }

    /** What a label in a sheet about one project means. */
    public Spalte deuteBeschriftung(int spalte, int zeile, String text) {
        return spalte(spalte, text.replaceAll("\\s*:\\s*$", ""), "", Blatt.spaltenname(spalte) + zeile);
    }

    /** @param text as it stands in the cell; a line break in it may stand between two languages */
    private Spalte spalte(int nummer, String text, String gruppe, String ort) {
        String name = Namensform.ueberschrift(text);
        String voll = gruppe.isEmpty() ? name : Namensform.einzeilig(gruppe) + " – " + name;
        Schluessel ziel = ziel(name, gruppe);
        Ueberschriften.Spaltendeutung genau = ueberschriften.deuteGenau(name);
        genau = genau == null ? zeilenweise(text) : genau;
        if (ziel != null && (genau == null || !genau.genau())) {
            return new Spalte(nummer, voll, ort, Inhalt.ZUORDNUNG, true, ziel, null);
        }
        Ueberschriften.Spaltendeutung deutung = genau;
        if (deutung == null && !gruppe.isEmpty()) {
            Ueberschriften.Spaltendeutung derGruppe = ueberschriften.deuteGenau(gruppe);
            deutung = derGruppe == null ? null : new Ueberschriften.Spaltendeutung(derGruppe.inhalt(), false);
        }
        return deutung == null
                ? new Spalte(nummer, voll, ort, null, false, null, ueberschriften.naheliegend(name))
                : new Spalte(nummer, voll, ort, deutung.inhalt(), deutung.genau(), null, null);
    }

    /** What each line means where all mean the same, as in two languages. */
    private Ueberschriften.@Nullable Spaltendeutung zeilenweise(String text) {
        Inhalt gemeinsam = null;
        for (String zeile : text.lines().toList()) {
            Ueberschriften.Spaltendeutung deutung = ueberschriften.deuteGenau(zeile);
            if (deutung == null || (gemeinsam != null && gemeinsam != deutung.inhalt())) {
                return null;
            }
            gemeinsam = deutung.inhalt();
        }
        return gemeinsam == null ? null : new Ueberschriften.Spaltendeutung(gemeinsam, false);
    }

    /** The one goal or field that a heading names, null where it names none; below a group only of the group's kind. */
    private @Nullable Schluessel ziel(String name, String gruppe) {
        String gesetzt = zuordnungen.get(name);
        if (gesetzt != null) {
            return Schluessel.aus(gesetzt);
        }
        Ueberschriften.Spaltendeutung oben = gruppe.isEmpty() ? null : ueberschriften.deuteGenau(gruppe);
        boolean unterZielen = oben != null && ZUORDNENDE.contains(oben.inhalt());
        String kern = name.replaceAll("\\([^)]*\\)", " ").replace('_', ' ').strip();
        if (!unterZielen && !kern.matches(".*\\p{L}.*")) {
            return null;
        }
        Set<Schluessel> gefunden =
                namen.finde(unterZielen && oben != null ? oben.inhalt().ziele() : ZUORDENBAR, kern);
        return gefunden.size() == 1 ? gefunden.iterator().next() : null;
    }
}
