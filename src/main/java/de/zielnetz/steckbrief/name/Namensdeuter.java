package de.zielnetz.steckbrief.name;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befunde;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.wert.JaNein;
import de.zielnetz.steckbrief.wort.Einschaetzungsmarke;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.steckbrief.wort.Zweifel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says which names stand in a cell and which thing each of them means: what somebody decided, what is known, otherwise something new. */
public final class Namensdeuter {

    private static final double SEHR_NAHE = 0.85;
    private static final int LAENGSTER_VERGLICHENER = 300;
    /** Numbers and dates; two to four digits may be the number of an office. */
    private static final Pattern KEIN_WORT =
            Pattern.compile("\\d|(?:19|20)\\d\\d|[^\\p{L}]*\\d[^\\p{L}]*[^\\p{L}\\d][^\\p{L}]*|\\d{5,}");

    private final Namensregister namen;
    private final Entscheidungen entscheidungen;
    private final Namensanlage anlage;
    private final Namensbefunde saetze;
    private final Set<String> alleinStehende = new HashSet<>();
    private final Map<String, Lesung.Alias> aliase = new LinkedHashMap<>();

    public Namensdeuter(Namensregister namen, Entscheidungen entscheidungen) {
        this.namen = namen;
        this.entscheidungen = entscheidungen;
        this.anlage = new Namensanlage(namen);
        this.saetze = new Namensbefunde(namen);
    }

    /** Organisations and technologies that the file brings. */
    public Map<Schluessel, Lesung.Neues> neue() {
        return anlage.neue();
    }

    /** Names that somebody wants to have kept with what they stand for, each by its first cell. */
    public List<Lesung.Alias> aliase() {
        return List.copyOf(aliase.values());
    }

    /** Takes in a cell of organisations before any is read: what stands alone in one is known by itself in all others. */
    public void merke(Inhalt inhalt, String zelle) {
        String ganz = Einschaetzungsmarke.ohne(zelle);
        if (inhalt.ziele().contains(Knotenart.AKTEUR)
                && namen.finde(inhalt.ziele(), ganz).isEmpty()
                && !entscheidungen.kennt(ganz)) {
            for (String zeile : Namensliste.zeilen(zelle)) {
                if (!Stellenliste.hatTrenner(zeile) && !Organisationsname.istNiemand(zeile)) {
                    alleinStehende.add(Namensform.vergleichbar(Einschaetzungsmarke.ohne(zeile)));
                }
            }
        }
    }

    /** The names in a cell, in its order. */
    public List<String> namen(Inhalt inhalt, String zelle) {
        return inhalt.ziele().contains(Knotenart.AKTEUR)
                ? new Stellenliste(n -> istEiner(inhalt, Einschaetzungsmarke.ohne(n))).teile(zelle)
                : Namensliste.teile(
                        zelle,
                        n -> istEiner(inhalt, Einschaetzungsmarke.ohne(n)),
                        n -> fastEiner(inhalt, Einschaetzungsmarke.ohne(n)));
    }

    /** Whether the text is one name and must not be torn. */
    private boolean istEiner(Inhalt inhalt, String text) {
        return !namen.finde(inhalt.ziele(), text).isEmpty()
                || entscheidungen.kennt(text)
                || (inhalt.ziele().contains(Knotenart.AKTEUR)
                        && !alleinStehende.isEmpty()
                        && alleinStehende.contains(Namensform.vergleichbar(text)));
    }

    private boolean fastEiner(Inhalt inhalt, String text) {
        int laenge = Namensform.vergleichbar(text).length();
        return laenge <= LAENGSTER_VERGLICHENER
                && namen.aehnliche(inhalt.ziele(), text, SEHR_NAHE).stream()
                        .anyMatch(s ->
                                Math.abs(Namensform.vergleichbar(namen.name(s)).length() - laenge) <= 1);
    }

    /** The one thing that the name means without a doubt, null where there is none or several. */
    @Nullable
    public Schluessel bekannter(Inhalt inhalt, String name) {
        List<String> entschieden = entscheidungen.fuer(name);
        if (entschieden != null) {
            return entschieden.size() == 1 ? genannter(inhalt, entschieden.get(0)) : null;
        }
        return eindeutiger(inhalt, name);
    }

    /** The own name of the one thing that the text means, empty where there is none. */
    public String nameVon(Inhalt inhalt, String text) {
        Schluessel bekannter = bekannter(inhalt, text);
        return bekannter == null ? "" : namen.name(bekannter);
    }

    private @Nullable Schluessel eindeutiger(Inhalt inhalt, String name) {
        Set<Schluessel> gefunden = namen.finde(inhalt.ziele(), name);
        return gefunden.size() == 1 ? gefunden.iterator().next() : null;
    }

    /** By its key, {@code Akteur/stadtwerke}, or by its name. */
    private @Nullable Schluessel genannter(Inhalt inhalt, String ziel) {
        for (Knotenart art : inhalt.ziele()) {
            String vorn = art.label() + "/";
            Schluessel schluessel = ziel.startsWith(vorn) && Schluessel.istGueltig(ziel.substring(vorn.length()))
                    ? new Schluessel(art, ziel.substring(vorn.length()))
                    : null;
            if (schluessel != null && namen.kennt(schluessel)) {
                return schluessel;
            }
        }
        return eindeutiger(inhalt, ziel);
    }

    /** What the name means; says why where it means nothing or must not stay as it is. */
    public Namensdeutung deute(Inhalt inhalt, String name, String ort, Rohfeld feld, Befunde befunde) {
        List<String> entschieden = entscheidungen.fuer(name);
        if (entschieden == null) {
            return unentschieden(inhalt, name, ort, feld, befunde);
        }
        List<Namensdeutung> deutungen = new ArrayList<>();
        for (String ziel : entschieden) {
            if (ziel.equals(Entscheidungen.KONTAKT)) {
                deutungen.add(Namensdeutung.kontakt(name));
                continue;
            }
            Schluessel genannter = genannter(inhalt, ziel);
            deutungen.add(Namensdeutung.von(
                    genannter != null
                                    || !inhalt.legtAn()
                                    || entscheidungen.merkt(name)
                                    || ziel.matches("\\p{Alpha}+/[a-z0-9-]+")
                            ? genannter
                            : anlage.lege(inhalt, ziel, List.of(), ort, feld, befunde)));
            if (genannter != null && entschieden.size() == 1 && entscheidungen.merkt(name)) {
                aliase.putIfAbsent(
                        Namensform.vergleichbar(name), new Lesung.Alias(genannter, Namensform.einzeilig(name), ort));
            }
            if (deutungen.get(deutungen.size() - 1).ziele().isEmpty()) {
                befunde.melde(feld, Namensbefunde.entscheidungOhneZiel(name, ziel));
            }
        }
        return Namensdeutung.zusammen(deutungen);
    }

    private Namensdeutung unentschieden(Inhalt inhalt, String geschrieben, String ort, Rohfeld feld, Befunde befunde) {
        Set<Schluessel> gefunden = namen.finde(inhalt.ziele(), geschrieben);
        String name = gefunden.isEmpty() ? Zweifel.ohne(geschrieben) : geschrieben;
        if (!name.equals(geschrieben)) {
            gefunden = namen.finde(inhalt.ziele(), name);
        }
        if (gefunden.size() == 1) {
            return Namensdeutung.von(gefunden.iterator().next());
        }
        if (!gefunden.isEmpty()) {
            befunde.melde(feld, saetze.mehrdeutig(name, gefunden));
            return Namensdeutung.NICHTS;
        }
        if (inhalt.ziele().contains(Knotenart.PROJEKT)) {
            return Namensdeutung.von(verweis(name, feld, befunde));
        }
        if (!inhalt.legtAn()) {
            befunde.melde(feld, saetze.unbekannt(inhalt, name));
            return Namensdeutung.NICHTS;
        }
        boolean akteur = inhalt.ziele().contains(Knotenart.AKTEUR);
        Personenname.Gewissheit person = akteur ? Personenname.gewissheit(name) : Personenname.Gewissheit.KEINE;
        List<String> gleichnamige =
                person == Personenname.Gewissheit.FRAGLICH ? namen.beginnendMit(Knotenart.AKTEUR, name) : List.of();
        if (person == Personenname.Gewissheit.SICHER
                || (person == Personenname.Gewissheit.FRAGLICH && gleichnamige.isEmpty())) {
            befunde.melde(feld, Namensbefunde.person(name, person == Personenname.Gewissheit.SICHER));
            return Namensdeutung.kontakt(name);
        }
        if (akteur && (Organisationsname.istNiemand(name) || nenntNichts(name))) {
            befunde.melde(feld, Namensbefunde.keineOrganisation(name));
            return Namensdeutung.NICHTS;
        }
        return Namensdeutung.von(anlage.lege(inhalt, name, gleichnamige, ort, feld, befunde));
    }

    private static boolean nenntNichts(String name) {
        return JaNein.von(name) != null
                || KEIN_WORT.matcher(Wortlaut.kurz(name)).matches();
    }

    private @Nullable Schluessel verweis(String name, Rohfeld feld, Befunde befunde) {
        Schluessel erwaehnt = namen.erwaehnt(Knotenart.PROJEKT, name);
        if (erwaehnt == null) {
            befunde.melde(feld, saetze.verweisOhneZiel(name));
        }
        return erwaehnt;
    }
}
