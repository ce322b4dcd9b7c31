package de.zielnetz.steckbrief.ausgabe;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Werteliste;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.name.Namensliste;
import de.zielnetz.steckbrief.name.Namensregister;
import de.zielnetz.steckbrief.wort.Einschaetzungsmarke;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Zellinhalt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a net knows of a project as the cells of a Steckbrief, so that reading them back says the same. */
public final class Steckbrieftext {

    /** The columns of a form in their order; contact persons stand at their place and are left out where they must not be seen. */
    public static final List<Inhalt> SPALTEN = List.of(
            Inhalt.KENNUNG,
            Inhalt.NAME,
            Inhalt.BESCHREIBUNG,
            Inhalt.HANDLUNGSFELDER,
            Inhalt.STRATEGISCHE_ZIELE,
            Inhalt.LEITZIELE,
            Inhalt.VERANTWORTLICHE,
            Inhalt.MITWIRKENDE,
            Inhalt.FOERDERER,
            Inhalt.ANSPRECHPARTNER,
            Inhalt.STATUS,
            Inhalt.BEGINN,
            Inhalt.ENDE,
            Inhalt.PRIORITAET,
            Inhalt.KOSTEN,
            Inhalt.KOSTENRAHMEN,
            Inhalt.FINANZIERUNG,
            Inhalt.ZIELGRUPPE,
            Inhalt.NUTZEN,
            Inhalt.MEILENSTEINE,
            Inhalt.VORGEHEN,
            Inhalt.WIRKUNG,
            Inhalt.RISIKEN,
            Inhalt.VORAUSSETZUNGEN,
            Inhalt.SCHNITTSTELLEN,
            Inhalt.TECHNOLOGIEN,
            Inhalt.RAUMBEZUG,
            Inhalt.RECHTSGRUNDLAGEN,
            Inhalt.BESCHLUESSE,
            Inhalt.HINWEISE);

    private static final int STELLEN = 15;

    private final Netz netz;
    private final Netz geltendes;
    private final boolean mitMarken;
    private final Namensregister namen;
    private final Map<Integer, String> bekannteNamen = new HashMap<>();

    /** Costs the names of the net once. Not for several threads. */
    public Steckbrieftext(Netz netz) {
        this(netz, false, null);
    }

    /**
     * The cells as an export holds them.
     *
     * @param mitMarken whether names say that the relationship or the project is only assessed
     * @param tag only relationships that hold on this day; null for those of all times
     */
    Steckbrieftext(Netz netz, boolean mitMarken, @Nullable String tag) {
        this.netz = netz;
        this.geltendes = tag == null ? netz : netz.gueltigAm(tag);
        this.mitMarken = mitMarken;
        this.namen = new Namensregister(netz);
    }

    /** The cell of this project and content as every format holds it; empty where nothing is known. Several names stand one below the other. */
    public String zelle(int projekt, Inhalt inhalt) {
        if (inhalt == Inhalt.KENNUNG) {
            return netz.kennung(projekt);
        }
        Merkmal merkmal = inhalt.merkmal();
        if (merkmal == Merkmal.NAME) {
            String name = netz.name(projekt);
            return Zellinhalt.haltbar(istEingeschaetzt(projekt) ? Einschaetzungsmarke.mit(name) : name);
        }
        return Zellinhalt.haltbar(
                merkmal == null ? namensliste(projekt, inhalt) : wert(merkmal, netz.wert(projekt, merkmal)));
    }

    /** Whether the cells say that the project itself is only assessed. */
    boolean istEingeschaetzt(int projekt) {
        return mitMarken && netz.knotenbelegart(projekt) == Belegart.EINGESCHAETZT;
    }

    /** The amount where a spreadsheet, which keeps 15 digits, keeps it as it is; otherwise null. */
    public @Nullable Double betrag(int projekt) {
        Object euro = netz.wert(projekt, Merkmal.KOSTEN);
        return euro instanceof Double zahl
                        && Double.isFinite(zahl)
                        && BigDecimal.valueOf(zahl).stripTrailingZeros().precision() <= STELLEN
                ? zahl
                : null;
    }

    /** What the project is joined with by this content. */
    public List<Schluessel> ziele(int projekt, Inhalt inhalt) {
        return ziele(projekt, inhalt, e -> true);
    }

    /** Those of them that are only assessed. */
    Set<Schluessel> eingeschaetzte(int projekt, Inhalt inhalt) {
        return Set.copyOf(ziele(projekt, inhalt, e -> netz.eigeneBelegart(e) == Belegart.EINGESCHAETZT));
    }

    private List<Schluessel> ziele(int projekt, Inhalt inhalt, IntPredicate welche) {
        List<Schluessel> ziele = new ArrayList<>();
        Kantenart kantenart = inhalt.kantenart();
        for (Knotenart art : kantenart == null ? Set.<Knotenart>of() : inhalt.ziele()) {
            Kantenfolge folge = netz.kanten(projekt, Objects.requireNonNull(kantenart), inhalt.richtung(), art);
            for (int i = 0; i < folge.anzahl(); i++) {
                int kante = geltende(folge.kante(i));
                if (kante >= 0 && welche.test(kante)) {
                    ziele.add(netz.schluessel(netz.ziel(kante, inhalt.richtung())));
                }
            }
        }
        return ziele;
    }

    /** The period of this relationship that holds; -1 where none does. */
    private int geltende(int kante) {
        return netz.zeitraeume(kante)
                .filter(e -> geltendes == netz || geltendes.enthaelt(netz.beziehung(e)))
                .reduce((fruehere, spaetere) -> spaetere)
                .orElse(-1);
    }

    /** Names one by one can be clear and together be torn otherwise; then all say their kennung too. */
    private String namensliste(int projekt, Inhalt inhalt) {
        List<Schluessel> ziele = ziele(projekt, inhalt);
        if (ziele.isEmpty()) {
            return "";
        }
        Set<Schluessel> nurGeschaetzt = mitMarken ? eingeschaetzte(projekt, inhalt) : Set.of();
        String namensweise = liste(ziele, nurGeschaetzt, this::name);
        if (meint(inhalt.ziele(), namensweise, ziele)) {
            return namensweise;
        }
        String mitKennung = liste(ziele, nurGeschaetzt, this::nameMitKennung);
        return meint(inhalt.ziele(), mitKennung, ziele)
                ? mitKennung
                : liste(ziele, nurGeschaetzt, Steckbrieftext::artMitKennung);
    }

    private static String liste(
            List<Schluessel> ziele, Set<Schluessel> nurGeschaetzt, Function<Schluessel, String> form) {
        return ziele.stream()
                .map(ziel ->
                        nurGeschaetzt.contains(ziel) ? Einschaetzungsmarke.mit(form.apply(ziel)) : form.apply(ziel))
                .collect(Collectors.joining("\n"));
    }

    /** Whether reading the text finds just these things. */
    private boolean meint(Set<Knotenart> arten, String text, List<Schluessel> ziele) {
        String zelle = Wortlaut.text(Zellinhalt.haltbar(text));
        if (Wortlaut.sagtNichts(zelle)) {
            return false;
        }
        List<String> teile = Namensliste.teile(zelle, teil -> !namen.finde(arten, Einschaetzungsmarke.ohne(teil))
                .isEmpty());
        if (teile.size() != ziele.size()) {
            return false;
        }
        for (int i = 0; i < teile.size(); i++) {
            String teil = Einschaetzungsmarke.ohne(teile.get(i));
            if (Wortlaut.sagtNichts(teil) || !namen.finde(arten, teil).equals(Set.of(ziele.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** The name of a node, with its kennung behind it where the name alone would not be understood. */
    public String name(int k) {
        return bekannteNamen.computeIfAbsent(k, this::klarerName);
    }

    private String name(Schluessel schluessel) {
        return name(netz.finde(schluessel));
    }

    private String klarerName(int k) {
        Schluessel schluessel = netz.schluessel(k);
        Set<Knotenart> art = Set.of(schluessel.art());
        String name = Namensform.einzeilig(netz.name(k));
        if (meint(art, name, List.of(schluessel))) {
            return name;
        }
        String mitKennung = nameMitKennung(schluessel);
        return meint(art, mitKennung, List.of(schluessel)) ? mitKennung : artMitKennung(schluessel);
    }

    private String nameMitKennung(Schluessel schluessel) {
        return Namensform.einzeilig(netz.name(netz.finde(schluessel))) + " [" + schluessel.eigen() + "]";
    }

    private static String artMitKennung(Schluessel schluessel) {
        return schluessel.art().einzahl() + " [" + schluessel.eigen() + "]";
    }

    private static String wert(Merkmal merkmal, @Nullable Object wert) {
        if (wert == null) {
            return "";
        }
        if (Werteliste.von(Knotenart.PROJEKT, merkmal) != null) {
            return wort(wert.toString());
        }
        return switch (merkmal.typ()) {
            case DATUM -> datum(wert.toString());
            case DEZIMAL -> Wortlaut.betrag((Double) wert);
            default -> wert.toString();
        };
    }

    /** A word of a closed list as people write it: {@code Laufend}. */
    public static String wort(String wert) {
        return wert.isEmpty() ? wert : wert.substring(0, 1) + wert.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String datum(String iso) {
        String[] teile = iso.split("-");
        return teile.length == 1
                ? iso
                : teile.length == 2 ? teile[1] + "/" + teile[0] : teile[2] + "." + teile[1] + "." + teile[0];
    }
}
