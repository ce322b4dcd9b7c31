package de.zielnetz.steckbrief.name;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.wort.Aehnlichkeit;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All things by everything they are called: kennung, name, alias, short form or number, however they are spelt (an index of names).
 * Knows the net and what the file itself brings. Building it costs the names of a kind when the kind is first asked for.
 */
public final class Namensregister {

    private static final Pattern IN_KLAMMERN = Pattern.compile("^(.*)\\[([a-z0-9-]+)]$");
    private static final Pattern NUMMER = Pattern.compile(
            "(?i)^(leitziel|lz|strategisches ziel|strat\\. ziel|sz|ziel|handlungsfeld|hf|nr\\.?)?\\s*(\\d{1,3})\\s*\\.?$");
    private static final Pattern VORANGESTELLT = Pattern.compile(
            "(?i)^(?:(?:leitziel|lz|strategisches ziel|sz|ziel|handlungsfeld|hf|nr\\.?)\\s*)?[\\d.]{1,6}\\s*[:.)\\-–—]?\\s+(\\D.*)$");
    private static final Pattern VORWORT = Pattern.compile(
            "(?i)^(?:siehe\\s+(?:auch\\s+)?|vgl\\.?\\s+)?(?:(?:leitziel|strategisches ziel|ziel|handlungsfeld|projekt|steckbrief|maßnahme|vorhaben|nr\\.)\\s*:?\\s+)?(.+)$");
    private static final Pattern ANHANG = Pattern.compile("^(.+?)\\s*\\([^()]*\\)$");

    private static final List<Pattern> FORMEN = List.of(VORANGESTELLT, VORWORT, ANHANG);

    private static final int LAENGSTER_GEMERKTER = 200;
    private static final int LAENGSTER_NAME = 600;
    private static final int MEISTE_GEMERKTE = 5_000;

    private final Netz netz;
    private final Namensindex index;
    private final Map<Schluessel, String> neue = new LinkedHashMap<>();
    private final Map<Set<Knotenart>, Map<String, Set<Schluessel>>> gefundene = new HashMap<>();

    public Namensregister(Netz netz) {
        this.netz = netz;
        this.index = new Namensindex(netz);
    }

    /**
     * Everything of these kinds that the text can mean: one where it is clear, none where it is unknown. The same few
     * names fill thousands of cells, so what was found stays until the file brings something new of these kinds.
     */
    public Set<Schluessel> finde(Set<Knotenart> arten, String text) {
        if (text.length() > LAENGSTER_GEMERKTER) {
            return suche(arten, text);
        }
        Map<String, Set<Schluessel>> bekannte = gefundene.computeIfAbsent(arten, a -> new HashMap<>());
        Set<Schluessel> gefunden = bekannte.get(text);
        if (gefunden == null) {
            gefunden = suche(arten, text);
            if (bekannte.size() < MEISTE_GEMERKTE) {
                bekannte.put(text, gefunden);
            }
        }
        return gefunden;
    }

    private Set<Schluessel> suche(Set<Knotenart> arten, String text) {
        String name = Namensform.einzeilig(text);
        Set<Schluessel> gefunden = mitKennung(arten, name);
        if (gefunden.isEmpty()) {
            gefunden = mitNamen(arten, name);
        }
        if (gefunden.isEmpty()) {
            gefunden = mitNummer(arten, name);
        }
        if (gefunden.isEmpty() && arten.contains(Knotenart.AKTEUR)) {
            gefunden = mitAmtsnummer(name);
        }
        for (Pattern form : name.length() > LAENGSTER_NAME ? List.<Pattern>of() : FORMEN) {
            Matcher teil = form.matcher(name);
            if (gefunden.isEmpty() && teil.matches()) {
                gefunden = mitNamen(arten, teil.group(1));
            }
            if (gefunden.isEmpty() && form == VORWORT && teil.matches() && teil.start(1) > 0) {
                gefunden = mitKennung(arten, teil.group(1));
            }
        }
        return gefunden;
    }

    /** All of these kinds that bear this name, however it is spelt. */
    public Set<Schluessel> namensgleiche(Set<Knotenart> arten, String name) {
        return mitNamen(arten, name);
    }

    /** What the file itself brings under this name; it is found from now on. */
    public void nimmAuf(Schluessel schluessel, String name) {
        neue.put(schluessel, name);
        gefundene.keySet().removeIf(arten -> arten.contains(schluessel.art()));
        index.nimmAuf(schluessel, name);
    }

    public boolean kennt(Schluessel schluessel) {
        return neue.containsKey(schluessel) || netz.finde(schluessel) >= 0;
    }

    public String name(Schluessel schluessel) {
        String name = neue.get(schluessel);
        int k = name == null ? netz.finde(schluessel) : -1;
        return name != null ? name : k < 0 ? schluessel.eigen() : netz.name(k);
    }

    /** The nearest things of these kinds in net and file, the best first, of at least this similarity (0 to 1, see {@link Aehnlichkeit}). */
    List<Schluessel> aehnliche(Set<Knotenart> arten, String text, double mindestens) {
        return naechste(
                arten.stream().flatMap(art -> Stream.of(index.naheImNetz(art), index.naheInDerDatei(art))),
                text,
                mindestens);
    }

    /** Only those that the net holds. */
    public List<Schluessel> aehnlicheImNetz(Set<Knotenart> arten, String text, double mindestens) {
        return naechste(arten.stream().map(index::naheImNetz), text, mindestens);
    }

    private static List<Schluessel> naechste(Stream<Aehnlichkeit<Schluessel>> wo, String text, double mindestens) {
        String form = Namensform.vergleichbar(text);
        return wo.flatMap(namen -> namen.aehnlichste(form, mindestens, 3).stream())
                .sorted((a, b) -> Double.compare(b.wert(), a.wert()))
                .map(Aehnlichkeit.Nahes::sache)
                .limit(3)
                .toList();
    }

    /** The thing whose own name is the longest that stands somewhere in the text; null where none of at least 8 letters does. */
    @Nullable
    Schluessel erwaehnt(Knotenart art, String text) {
        String form = Namensform.vergleichbar(text);
        Schluessel bester = null;
        int laenge = 7;
        for (Map.Entry<String, Set<Schluessel>> eintrag : index.von(art).entrySet()) {
            String name = eintrag.getKey();
            if (name.length() > laenge && eintrag.getValue().size() == 1 && form.contains(name)) {
                bester = eintrag.getValue().iterator().next();
                laenge = name.length();
            }
        }
        return bester;
    }

    /** The names, at most three, of those that are called so with something behind: „Holm GmbH“ and „Holm Stiftung“ for „Holm“. */
    List<String> beginnendMit(Knotenart art, String text) {
        String form = Namensform.vergleichbar(text);
        String anfang = text.toLowerCase(Locale.GERMAN) + " ";
        return index.von(art).entrySet().stream()
                .filter(e -> !form.isEmpty() && e.getKey().startsWith(form))
                .flatMap(e -> e.getValue().stream())
                .map(this::name)
                .filter(name -> name.toLowerCase(Locale.GERMAN).startsWith(anfang))
                .distinct()
                .sorted()
                .limit(3)
                .toList();
    }

    private Set<Schluessel> mitKennung(Set<Knotenart> arten, String name) {
        Matcher geklammert = IN_KLAMMERN.matcher(name);
        String kennung = geklammert.matches() ? geklammert.group(2) : name;
        Set<Schluessel> gefunden = new LinkedHashSet<>();
        for (Knotenart art : arten) {
            for (String moegliche : List.of(kennung, Namensform.kennung(kennung))) {
                Schluessel schluessel = new Schluessel(art, moegliche);
                if (Schluessel.istGueltig(moegliche) && kennt(schluessel)) {
                    gefunden.add(schluessel);
                }
            }
        }
        return gefunden;
    }

    private Set<Schluessel> mitNamen(Set<Knotenart> arten, String name) {
        String form = Namensform.vergleichbar(name);
        Set<Schluessel> gefunden = new LinkedHashSet<>();
        for (Knotenart art : arten) {
            gefunden.addAll(index.von(art).getOrDefault(form, Set.of()));
        }
        return gefunden;
    }

    private Set<Schluessel> mitNummer(Set<Knotenart> arten, String name) {
        Matcher zahl = NUMMER.matcher(name);
        Set<Schluessel> gefunden = new LinkedHashSet<>();
        if (!zahl.matches()) {
            return gefunden;
        }
        String vorwort = zahl.group(1) == null ? "" : zahl.group(1).toLowerCase(Locale.GERMAN);
        Long nummer = Long.valueOf(zahl.group(2));
        for (Knotenart art : arten) {
            boolean gemeint = vorwort.startsWith("l")
                    ? art == Knotenart.LEITZIEL
                    : !vorwort.startsWith("s") || art == Knotenart.STRATEGISCHES_ZIEL;
            for (int k = netz.anfang(art); gemeint && k < netz.ende(art); k++) {
                if (nummer.equals(netz.wert(k, Merkmal.NUMMER))) {
                    gefunden.add(netz.schluessel(k));
                }
            }
        }
        return gefunden;
    }

    /** The offices that bear the number in their name: „67“ is „67 Stadtgrün“. */
    private Set<Schluessel> mitAmtsnummer(String name) {
        Amtsnummer gesucht = Amtsnummer.allein(name);
        Set<Schluessel> gefunden = new LinkedHashSet<>();
        if (gesucht != null) {
            index.mitAmtsnummer(gesucht.nummer()).forEach((stelle, nummer) -> {
                if (nummer.passtZu(gesucht)) {
                    gefunden.add(stelle);
                }
            });
        }
        return gefunden;
    }

    /** Another text by which the file itself calls its project, such as its number in the list. */
    public void nimmNummerAuf(Schluessel projekt, String nummer) {
        if (index.nimmNummerAuf(projekt, nummer)) {
            gefundene.keySet().removeIf(arten -> arten.contains(projekt.art()));
        }
    }
}
