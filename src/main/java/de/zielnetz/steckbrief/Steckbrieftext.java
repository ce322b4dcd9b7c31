package de.zielnetz.steckbrief;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Werteliste;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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

    private final Netz netz;
    private final Namensfinder namen;

    /** Costs the names of the net once. */
    public Steckbrieftext(Netz netz) {
        this.netz = netz;
        this.namen = new Namensfinder(netz);
    }

    /** The cell of this project and content; empty where nothing is known. Several names stand one below the other. */
    public String zelle(int projekt, Inhalt inhalt) {
        if (inhalt == Inhalt.KENNUNG) {
            return netz.kennung(projekt);
        }
        Merkmal merkmal = inhalt.merkmal();
        if (merkmal != null) {
            return wert(merkmal, merkmal == Merkmal.NAME ? netz.name(projekt) : netz.wert(projekt, merkmal));
        }
        List<String> ziele = new ArrayList<>();
        Kantenart kantenart = inhalt.kantenart();
        for (Knotenart art : kantenart == null ? Set.<Knotenart>of() : inhalt.ziele()) {
            Kantenfolge folge = netz.kanten(projekt, Objects.requireNonNull(kantenart), inhalt.richtung(), art);
            for (int i = 0; i < folge.anzahl(); i++) {
                ziele.add(name(netz.ziel(folge.kante(i), inhalt.richtung())));
            }
        }
        return String.join("\n", ziele);
    }

    /** The name of a node, with its kennung behind it where the name alone would not be understood. */
    public String name(int k) {
        Schluessel schluessel = netz.schluessel(k);
        Set<Knotenart> art = Set.of(schluessel.art());
        String name = Namensform.einzeilig(netz.name(k));
        boolean klar = namen.finde(art, name).equals(Set.of(schluessel))
                && Namensliste.teile(name, teil -> !namen.finde(art, teil).isEmpty())
                        .equals(List.of(name))
                && !Angabenleser.sagtNichts(name);
        if (klar) {
            return name;
        }
        String mitKennung = name + " [" + schluessel.eigen() + "]";
        boolean dannKlar = namen.finde(art, mitKennung).equals(Set.of(schluessel))
                && Namensliste.teile(mitKennung, teil -> !namen.finde(art, teil).isEmpty())
                        .equals(List.of(mitKennung));
        return dannKlar ? mitKennung : schluessel.eigen();
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
            case DEZIMAL -> betrag((Double) wert);
            default -> wert.toString();
        };
    }

    /** A word of a closed list as people write it: {@code Laufend}. */
    public static String wort(String wert) {
        return wert.substring(0, 1) + wert.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String datum(String iso) {
        String[] teile = iso.split("-");
        return teile.length == 1
                ? iso
                : teile.length == 2 ? teile[1] + "/" + teile[0] : teile[2] + "." + teile[1] + "." + teile[0];
    }

    private static String betrag(double euro) {
        return Double.isFinite(euro)
                ? BigDecimal.valueOf(euro).stripTrailingZeros().toPlainString().replace('.', ',')
                : String.valueOf(euro);
    }
}
