package de.zielnetz.steckbrief.spalte;

import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows what headings mean: those of a plan first, then those of the usual one, then those Zielnetz itself writes. */
public final class Ueberschriften {

    /** @param genau whether the heading stands in the plan just so, or was understood by a part */
    record Spaltendeutung(Inhalt inhalt, boolean genau) {}

    private static final Pattern OHNE_KLAMMERN = Pattern.compile(
            "(?i)\\([^)]*\\)|\\[[^]]*]|\\bin (?:t ?€|teur|tsd\\.? ?(?:€|euro?)|mio\\.? ?(?:€|euro?)|euro?\\b|€)|(?<=[\\p{L}\\s])\\d\\)|[*¹²³⁴]+");
    private static final Pattern NUMMER_DAVOR = Pattern.compile("^\\s*\\(?\\d{1,2}[.)]\\s+(?=\\p{L})");
    private static final Pattern TEILER = Pattern.compile("\\s[/|–-]\\s|[–-]\\s+|\\s[–-](?=\\p{L})|\\R|/");
    private static final int LAENGSTE = 160;
    private static final int KUERZESTER_TEIL = 4;
    private static final int ZU_KURZ_FUER_FEHLER = 6;

    private final List<Map<String, Inhalt>> formen = new ArrayList<>();
    private final Map<String, Optional<Spaltendeutung>> bekannt = new HashMap<>();

    /** @param plaene the one that counts first in front */
    public Ueberschriften(List<Einleseplan> plaene) {
        for (Einleseplan plan : plaene) {
            Map<String, Inhalt> form = new HashMap<>();
            plan.spalten()
                    .forEach((wort, namen) -> namen.forEach(
                            name -> form.putIfAbsent(Namensform.vergleichbar(name), Inhalt.mitWort(wort))));
            formen.add(form);
        }
        Map<String, Inhalt> eigene = new HashMap<>();
        for (Inhalt inhalt : Inhalt.values()) {
            eigene.put(Namensform.vergleichbar(inhalt.bezeichnung()), inhalt);
        }
        formen.add(eigene);
    }

    /** What a heading that nobody knows would mean if it had a slip of the pen; null where it is near none. Costs all known headings. */
    @Nullable
    Inhalt naheliegend(String ueberschrift) {
        boolean kurz = ueberschrift.length() <= LAENGSTE && !ueberschrift.matches(".*\\d.*");
        return kurz ? verschrieben(Namensform.vergleichbar(ohneBeiwerk(ueberschrift))) : null;
    }

    /** What the heading means where it or a part of it is known just so; costs the heading. */
    @Nullable
    Spaltendeutung deuteGenau(String ueberschrift) {
        return ueberschrift.length() > LAENGSTE
                ? null
                : bekannt.computeIfAbsent(ueberschrift, name -> Optional.ofNullable(suche(name)))
                        .orElse(null);
    }

    private @Nullable Spaltendeutung suche(String ueberschrift) {
        String ganzes = Namensform.vergleichbar(ueberschrift);
        for (Map<String, Inhalt> form : formen) {
            Inhalt ganz = form.get(ganzes);
            if (ganz != null) {
                return new Spaltendeutung(ganz, true);
            }
        }
        String ohneKlammern = ohneBeiwerk(ueberschrift);
        String kernform = Namensform.vergleichbar(ohneKlammern);
        List<String> teile = TEILER.splitAsStream(ohneKlammern)
                .map(Namensform::vergleichbar)
                .filter(teil -> teil.length() >= KUERZESTER_TEIL)
                .toList();
        for (Map<String, Inhalt> form : formen) {
            Inhalt kern = form.get(kernform);
            if (kern != null) {
                return new Spaltendeutung(kern, true);
            }
            for (String teil : teile) {
                Inhalt inhalt = form.get(teil);
                if (inhalt != null) {
                    return new Spaltendeutung(inhalt, false);
                }
            }
        }
        return null;
    }

    /** Without the number in front, remarks in brackets, the unit and the sign of a footnote. */
    private static String ohneBeiwerk(String ueberschrift) {
        String ohneNummer = NUMMER_DAVOR.matcher(ueberschrift).replaceFirst("");
        return OHNE_KLAMMERN.matcher(ohneNummer).replaceAll(" ");
    }

    private @Nullable Inhalt verschrieben(String gesucht) {
        for (Map<String, Inhalt> form : formen) {
            for (Map.Entry<String, Inhalt> eintrag : form.entrySet()) {
                if (gesucht.length() >= ZU_KURZ_FUER_FEHLER && Naehe.hoechstensEinFehler(gesucht, eintrag.getKey())) {
                    return eintrag.getValue();
                }
            }
        }
        return null;
    }
}
