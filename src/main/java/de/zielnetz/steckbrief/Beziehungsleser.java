package de.zielnetz.steckbrief;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Projektangaben.Umfang;
import de.zielnetz.steckbrief.Rohprojekt.Feld;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads cells as relationships of a project: names of goals, fields, organisations, other projects, or ja and nein. */
final class Beziehungsleser {

    private static final Set<String> JA =
            Set.of("ja", "x", "xx", "j", "1", "wahr", "true", "yes", "y", "✓", "✔", "☒", "☑", "•", "●");
    private static final Set<String> NEIN = Set.of("nein", "n", "0", "falsch", "false", "no", "-", "–", "—", "☐", "o");
    private static final Pattern KEINE_ORGANISATION = Pattern.compile(
            "(?i).*\\b(alle|diverse|verschiedene|weitere|noch|ggf\\.?|gegebenenfalls|evtl\\.?|u\\.? ?a\\.?|usw\\.?|etc\\.?|siehe|s\\. ?o\\.?|wird|werden|ist|sind|sollen|soll|nach bedarf|je nach|geplant|offen|vakant)\\b.*");
    private static final Pattern NIEMAND = Pattern.compile(
            "(?i)(?:die |alle |interessierte )*(?:bürger(?:innen|schaft|:innen|\\*innen)?|anwohner(?:innen|schaft)?|einwohner(?:innen)?|öffentlichkeit|interessierten?|privatperson(?:en)?|ehrenamtlichen?|freiwilligen?)"
                    + "(?:\\s*(?:und|/)\\s*(?:bürger|anwohner|einwohner)(?:innen)?)?(?:\\s*\\(.*\\))?");
    private static final double SEHR_NAHE = 0.85;
    private static final int LAENGSTE_ORGANISATION = 90;

    private final Namensfinder namen;
    private final Map<String, String> umgedeutet;
    private final List<String> ungeteilt;
    private final Echo echo;
    private final Map<Schluessel, Lesung.Neues> neue = new LinkedHashMap<>();

    /** @param umgedeutet as {@link Einleseplan#namen}, by comparable form */
    Beziehungsleser(Namensfinder namen, Map<String, String> umgedeutet, List<String> ungeteilt, Echo echo) {
        this.ungeteilt = ungeteilt;
        this.namen = namen;
        this.umgedeutet = umgedeutet;
        this.echo = echo;
    }

    /** Organisations and technologies that the file brings. */
    Map<Schluessel, Lesung.Neues> neue() {
        return neue;
    }

    /** Adds what the cell says to the relationships of its project. */
    void lies(
            Feld feld,
            Schluessel projekt,
            String blatt,
            Map<Beziehung, String> beziehungen,
            Set<Umfang> umfang,
            Befunde befunde) {
        Inhalt inhalt = feld.spalte().inhalt();
        Schluessel einziges = feld.spalte().ziel();
        if (inhalt == Inhalt.ZUORDNUNG && einziges != null) {
            jaOderNein(feld, projekt, einziges, beziehungen, umfang, befunde);
        } else if (inhalt != null && inhalt.kantenart() != null) {
            Set<Schluessel> damals = echo.ziele(projekt, inhalt);
            Set<Schluessel> gestrichen = damals == null ? new LinkedHashSet<>() : new LinkedHashSet<>(damals);
            if (damals == null) {
                inhalt.ziele().forEach(art -> umfang.add(new Umfang(inhalt.kantenart(), inhalt.richtung(), art, null)));
            }
            String text = feld.text() == null || Angabenleser.sagtNichts(feld.text()) ? "" : feld.text();
            String ort = (blatt.isEmpty() ? "" : blatt + "!") + feld.zelle();
            List<String> genannte = text.isEmpty() || !ungeteilt.contains(inhalt.wort())
                    ? Namensliste.teile(text, n -> istEiner(inhalt, n), n -> fastEiner(inhalt, n))
                    : List.of(Namensform.einzeilig(text));
            for (String name : genannte) {
                Schluessel ziel = Angabenleser.sagtNichts(name) ? null : ziel(inhalt, name, ort, feld, befunde);
                if (ziel != null && damals != null && damals.contains(ziel)) {
                    gestrichen.remove(ziel); // an echo within a cell that was changed
                } else if (ziel != null && ziel.equals(projekt)) {
                    befunde.warnung(
                            Befundart.VERWEIS_AUF_SICH,
                            feld,
                            name,
                            "Das Projekt verweist auf sich selbst; das zählt nicht.",
                            "ein anderes Projekt",
                            List.of());
                } else if (ziel != null) {
                    beziehungen.putIfAbsent(beziehung(inhalt, projekt, ziel), feld.zelle());
                }
            }
            gestrichen.forEach(ziel -> umfang.add(new Umfang(inhalt.kantenart(), inhalt.richtung(), ziel.art(), ziel)));
        }
    }

    /** Whether the text is one name, or one phrase that names nobody, and must not be torn. */
    private boolean istEiner(Inhalt inhalt, String text) {
        return !finde(inhalt, text).isEmpty()
                || umgedeutet.containsKey(Namensform.vergleichbar(text))
                || (inhalt.ziele().contains(Knotenart.AKTEUR)
                        && NIEMAND.matcher(text).matches());
    }

    private boolean fastEiner(Inhalt inhalt, String text) {
        int laenge = Namensform.vergleichbar(text).length();
        return namen.aehnliche(inhalt.ziele(), text, SEHR_NAHE).stream()
                .anyMatch(s -> Math.abs(Namensform.vergleichbar(namen.name(s)).length() - laenge) <= 1);
    }

    private static Beziehung beziehung(Inhalt inhalt, Schluessel projekt, Schluessel ziel) {
        var art = java.util.Objects.requireNonNull(inhalt.kantenart());
        return inhalt.richtung() == Richtung.HIN
                ? new Beziehung(projekt, art, ziel)
                : new Beziehung(ziel, art, projekt);
    }

    private Set<Schluessel> finde(Inhalt inhalt, String name) {
        return namen.finde(inhalt.ziele(), name);
    }

    private @Nullable Schluessel ziel(Inhalt inhalt, String name, String ort, Feld feld, Befunde befunde) {
        String gesetzt = umgedeutet.get(Namensform.vergleichbar(name));
        if (gesetzt != null) {
            Schluessel ziel = gesetzt.isEmpty() ? null : Schluessel.aus(gesetzt);
            return ziel != null && namen.kennt(ziel) && inhalt.ziele().contains(ziel.art()) ? ziel : null;
        }
        Set<Schluessel> gefunden = finde(inhalt, name);
        if (gefunden.size() == 1) {
            return gefunden.iterator().next();
        }
        if (gefunden.size() > 1) {
            befunde.fehler(
                    Befundart.MEHRDEUTIG,
                    feld,
                    name,
                    "„%s“ kann mehreres heißen.".formatted(name),
                    "der Name mit der Kennung dahinter, etwa „%s [%s]“"
                            .formatted(name, gefunden.iterator().next().eigen()),
                    gefunden.stream()
                            .map(s -> namen.name(s) + " [" + s.eigen() + "]")
                            .toList());
            return null;
        }
        if (inhalt.ziele().contains(Knotenart.PROJEKT)) {
            return verweis(name, feld, befunde);
        }
        return inhalt.legtAn() ? anlegen(inhalt, name, ort, feld, befunde) : unbekannt(inhalt, name, feld, befunde);
    }

    private @Nullable Schluessel verweis(String name, Feld feld, Befunde befunde) {
        Schluessel erwaehnt = namen.erwaehnt(Knotenart.PROJEKT, name);
        if (erwaehnt == null) {
            List<Schluessel> nahe = namen.aehnliche(Set.of(Knotenart.PROJEKT), name, 0.5);
            befunde.warnung(
                    Befundart.VERWEIS_OHNE_ZIEL,
                    feld,
                    name,
                    "„%s“ ist kein bekanntes Projekt; der Verweis wird nicht aufgenommen.%s"
                            .formatted(Angabenleser.kurz(name), meinten(nahe)),
                    "Name oder Kennung eines Projekts",
                    nahe.stream().map(namen::name).toList());
        }
        return erwaehnt;
    }

    private @Nullable Schluessel unbekannt(Inhalt inhalt, String name, Feld feld, Befunde befunde) {
        boolean feldart = inhalt == Inhalt.HANDLUNGSFELDER;
        List<Schluessel> nahe = namen.aehnliche(inhalt.ziele(), name, 0.3);
        befunde.fehler(
                feldart ? Befundart.UNBEKANNTES_HANDLUNGSFELD : Befundart.UNBEKANNTES_ZIEL,
                feld,
                name,
                "„%s“ ist kein bekanntes %s.%s"
                        .formatted(Angabenleser.kurz(name), feldart ? "Handlungsfeld" : "Ziel", meinten(nahe)),
                "Name, Kennung oder Nummer aus: " + inhalt.bezeichnung(),
                nahe.stream().map(namen::name).toList());
        return null;
    }

    private String meinten(List<Schluessel> nahe) {
        return nahe.isEmpty() ? "" : " Meinten Sie „%s“?".formatted(namen.name(nahe.get(0)));
    }

    private @Nullable Schluessel anlegen(Inhalt inhalt, String name, String ort, Feld feld, Befunde befunde) {
        Knotenart art = inhalt.ziele().iterator().next();
        boolean akteur = art == Knotenart.AKTEUR;
        String kennung = Namensform.kennung(name);
        if (kennung.isEmpty() || (akteur && istKeine(name))) {
            befunde.warnung(
                    Befundart.KEINE_ORGANISATION,
                    feld,
                    name,
                    "„%s“ sieht nicht nach dem Namen einer Organisation aus und wird nicht aufgenommen."
                            .formatted(Angabenleser.kurz(name)),
                    "der Name einer Organisation",
                    List.of());
            return null;
        }
        List<Schluessel> nahe = namen.aehnliche(inhalt.ziele(), name, Aehnlichkeit.NAHE);
        Schluessel neu = new Schluessel(art, kennung);
        for (int n = 2; namen.kennt(neu); n++) {
            neu = new Schluessel(art, kennung + "-" + n);
        }
        namen.nimmAuf(neu, name);
        neue.put(neu, new Lesung.Neues(name, ort));
        if (nahe.isEmpty()) {
            befunde.hinweis(
                    akteur ? Befundart.ORGANISATION_NEU : Befundart.TECHNOLOGIE_NEU,
                    feld,
                    name,
                    "„%s“ ist neu und wird als %s angelegt.".formatted(name, art.einzahl()));
        } else {
            befunde.warnung(
                    Befundart.ORGANISATION_NAHE_TREFFER,
                    feld,
                    name,
                    "„%s“ wird als %s angelegt, heißt aber fast wie „%s“. Meinten Sie „%s“?"
                            .formatted(name, art.einzahl(), namen.name(nahe.get(0)), namen.name(nahe.get(0))),
                    "der Name, wie er im Netz steht, falls dieselbe Stelle gemeint ist",
                    nahe.stream().map(namen::name).toList());
        }
        return neu;
    }

    private static boolean istKeine(String name) {
        return name.length() > LAENGSTE_ORGANISATION
                || KEINE_ORGANISATION.matcher(name).matches()
                || NIEMAND.matcher(name).matches()
                || !name.matches(".*\\p{Lu}.*");
    }

    static boolean istJaOderNein(String text) {
        String wort = Namensform.einzeilig(text).toLowerCase(java.util.Locale.GERMAN);
        return JA.contains(wort) || NEIN.contains(wort);
    }

    private static void jaOderNein(
            Feld feld,
            Schluessel projekt,
            Schluessel ziel,
            Map<Beziehung, String> beziehungen,
            Set<Umfang> umfang,
            Befunde befunde) {
        Inhalt inhalt = ziel.art() == Knotenart.HANDLUNGSFELD
                ? Inhalt.HANDLUNGSFELDER
                : ziel.art() == Knotenart.LEITZIEL ? Inhalt.LEITZIELE : Inhalt.STRATEGISCHE_ZIELE;
        String wort =
                feld.text() == null ? "nein" : Namensform.einzeilig(feld.text()).toLowerCase(java.util.Locale.GERMAN);
        if (!JA.contains(wort) && !NEIN.contains(wort)) {
            befunde.warnung(
                    Befundart.WEDER_JA_NOCH_NEIN,
                    feld,
                    feld.text(),
                    "„%s“ ist weder ja noch nein; die Zuordnung bleibt, wie sie ist."
                            .formatted(Angabenleser.kurz(wort)),
                    "ja, nein, x oder leer",
                    List.of("ja", "nein"));
            return;
        }
        umfang.add(
                new Umfang(java.util.Objects.requireNonNull(inhalt.kantenart()), inhalt.richtung(), ziel.art(), ziel));
        if (JA.contains(wort)) {
            beziehungen.putIfAbsent(beziehung(inhalt, projekt, ziel), feld.zelle());
        }
    }
}
