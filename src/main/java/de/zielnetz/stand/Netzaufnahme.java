package de.zielnetz.stand;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Werteliste;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.TypeSystem;

/** Takes the rows of one reading into a net; what fits no kind is left out and said. */
final class Netzaufnahme {

    private static final int HOECHSTENS_HINWEISE = 50;
    private static final Map<String, Kantenart> KANTENARTEN =
            Stream.of(Kantenart.values()).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));

    private final NetzBauer bauer = new NetzBauer();
    private final Map<Long, Integer> knotenNachId = new HashMap<>();
    private final List<Schluessel> knoten = new ArrayList<>();
    private final Map<String, Integer> knotenNachSache = new HashMap<>();
    private final Kantentafel kanten = new Kantentafel();
    private final Zeitraumaufnahme zeitraeume = new Zeitraumaufnahme();
    private final Map<String, Integer> weitereNachSache = new HashMap<>();
    private final Set<String> quellen = new HashSet<>();
    private final Map<String, String> texte = new HashMap<>();
    private final List<String> hinweise = new ArrayList<>();

    void knoten(Record zeile) {
        List<Knotenart> arten = zeile.get("labels").asList(Value::asString).stream()
                .map(Knotenart::mitLabel)
                .filter(java.util.Objects::nonNull)
                .toList();
        Value werte = zeile.get("werte");
        if (arten.size() != 1) {
            hinweis("Ein Knoten trägt mehrere Arten zugleich (%s) und fehlt im Netz.".formatted(zeile.get("labels")));
            return;
        }
        Knotenart art = arten.get(0);
        String kennung = Werte.text(werte.get("kennung"));
        if (kennung == null || !Schluessel.istGueltig(kennung)) {
            hinweis("Ein Knoten der Art %s hat keine gültige Kennung (%s) und fehlt im Netz."
                    .formatted(art.einzahl(), kennung));
            return;
        }
        Schluessel schluessel = new Schluessel(art, kennung);
        int nummer = bauer.knoten(art, kennung, merkmale(schluessel.kennung(), art, werte));
        knoten.add(schluessel);
        if (art == Knotenart.QUELLE) {
            quellen.add(kennung);
        }
        knotenNachId.put(zeile.get("id").asLong(), nummer);
        knotenNachSache.put(schluessel.kennung(), nummer);
    }

    void kante(Record zeile) {
        Integer von = knotenNachId.get(zeile.get("von").asLong());
        Integer nach = knotenNachId.get(zeile.get("nach").asLong());
        Kantenart art = Kantenart.valueOf(zeile.get("art").asString());
        if (von == null || nach == null) {
            hinweis("Eine Beziehung %s führt zu einem Knoten, der nicht zum Netz gehört; sie fehlt.".formatted(art));
            return;
        }
        Beziehung beziehung = new Beziehung(knoten.get(von), art, knoten.get(nach));
        if (!art.verbindet(beziehung.von().art(), beziehung.nach().art())) {
            hinweis("Die Beziehung %s verbindet Arten, die sie nicht verbinden darf; sie fehlt.".formatted(beziehung));
            return;
        }
        Value werte = zeile.get("werte");
        Map<Merkmal, Object> merkmale = werte.isNull() ? Map.of() : merkmale(beziehung.kennung(), null, werte);
        int e = bauer.kante(von, art, nach, merkmale);
        boolean benannt = werte.isNull() || !werte.get("kennung").isNull();
        int zeitraum = Zeitraumaufnahme.nummer(werte);
        if (benannt && zeitraum == 1 && kanten.finde(von, art, nach) < 0) {
            kanten.setze(von, art, nach, e);
        } else {
            zeitraeume.nimm(new Zeitraumaufnahme.Zeile(
                    e, von, nach, beziehung, zeitraum, benannt && !werte.isNull(), merkmale));
        }
    }

    /** To be called between relationships and Belege. */
    void ordneZeitraeume() {
        zeitraeume.ordne(bauer, kanten, weitereNachSache);
    }

    /** Lists of things, properties and places stand beside each other; what is one value holds for all. */
    void beleg(Record zeile) {
        Value sache = zeile.get("sache");
        Value fundstelle = zeile.get("fundstelle");
        Value merkmal = zeile.get("merkmal");
        if (!istListe(fundstelle)) {
            beleg(zeile, Werte.text(sache), fundstelle, merkmal);
        } else if (istListe(merkmal)
                && merkmal.size() == fundstelle.size()
                && (!istListe(sache) || sache.size() == fundstelle.size())) {
            for (int i = 0; i < merkmal.size(); i++) {
                Value eine = istListe(sache) ? sache.get(i) : sache;
                Value eines = merkmal.get(i);
                beleg(zeile, text(eine), fundstelle.get(i), "".equals(Werte.text(eines)) ? Values.NULL : eines);
            }
        } else {
            hinweis("Ein Beleg zu „%s“ nennt nicht zu jedem Merkmal eine Fundstelle; er zählt nicht."
                    .formatted(sache.asObject()));
        }
    }

    private static boolean istListe(Value wert) {
        return TypeSystem.getDefault().LIST().isTypeOf(wert);
    }

    private void beleg(Record zeile, @Nullable String sache, Value ort, Value wofuer) {
        String quelle = text(zeile.get("quelle"));
        String fundstelle = text(ort);
        String vorgang = text(zeile.get("vorgang"));
        Belegart art = Werte.belegart(zeile.get("art"));
        if (sache == null || quelle == null || fundstelle == null || art == null) {
            hinweis("Einem Beleg zu „%s“ fehlen Quelle, Fundstelle oder Art; er zählt nicht.".formatted(sache));
            return;
        }
        if (!quellen.contains(quelle)) {
            hinweis("Der Beleg zu „%s“ nennt die Quelle „%s“, die es nicht gibt; er zählt nicht."
                    .formatted(sache, quelle));
            return;
        }
        String schluessel = text(wofuer);
        Merkmal merkmal = schluessel == null ? null : Merkmal.mitSchluessel(schluessel);
        if (!wofuer.isNull() && merkmal == null) {
            hinweis("Ein Beleg zu „%s“ gilt einem Merkmal %s, das Zielnetz nicht kennt; er zählt nicht."
                    .formatted(sache, wofuer));
            return;
        }
        Beleg beleg = new Beleg(
                quelle,
                fundstelle,
                art,
                text(zeile.get("begruendung")),
                text(zeile.get("urheber")),
                vorgang == null ? "" : vorgang,
                merkmal);
        Integer k = knotenNachSache.get(sache);
        int e = k == null ? kante(sache) : -1;
        if (k != null) {
            bauer.knotenbeleg(k, beleg);
        } else if (e >= 0) {
            bauer.kantenbeleg(e, beleg);
        } else {
            hinweis("Ein Beleg gehört zu „%s“, das nicht im Netz steht; er zählt nicht.".formatted(sache));
        }
    }

    /** The relationship of this kennung, or -1; read in three parts, so that no relationship's kennung need be kept. */
    private int kante(String sache) {
        int ersteLuecke = sache.indexOf(' ');
        int nachZweiter = sache.lastIndexOf(' ') + 1;
        if (ersteLuecke < 0 || ersteLuecke + 1 >= nachZweiter) {
            return -1;
        }
        Integer von = knotenNachSache.get(sache.substring(0, ersteLuecke));
        Integer nach = knotenNachSache.get(sache.substring(nachZweiter));
        Kantenart art = KANTENARTEN.get(sache.substring(ersteLuecke + 1, nachZweiter - 1));
        return von == null || nach == null || art == null
                ? weitereNachSache.getOrDefault(sache, -1)
                : kanten.finde(von, art, nach);
    }

    Netz netz() {
        Netz netz = bauer.baue();
        Zeitraumaufnahme.ueberschneidungen(netz, this::hinweis);
        return netz;
    }

    List<String> hinweise() {
        return List.copyOf(hinweise);
    }

    private Map<Merkmal, Object> merkmale(String sache, @Nullable Knotenart art, Value werte) {
        Map<Merkmal, Object> merkmale = new HashMap<>();
        for (Merkmal merkmal : art == null ? Kantenart.MERKMALE : art.merkmale()) {
            Value wert = werte.get(merkmal.schluessel());
            if (wert.isNull()) {
                continue;
            }
            Object gelesen = Werte.lies(merkmal.typ(), wert);
            if (gelesen == null || !erlaubt(art, merkmal, gelesen)) {
                hinweis("%s: der Wert von %s (%s) ist keiner von der Art %s und zählt nicht."
                        .formatted(
                                sache,
                                merkmal.schluessel(),
                                merkmal.vertraulich() ? "vertraulich" : wert,
                                merkmal.typ()));
            } else {
                merkmale.put(merkmal, gelesen instanceof String text ? einmal(text) : gelesen);
            }
        }
        return merkmale;
    }

    private static boolean erlaubt(@Nullable Knotenart art, Merkmal merkmal, Object wert) {
        return art == null ? Werteliste.erlaubt(merkmal, wert) : Werteliste.erlaubt(art, merkmal, wert);
    }

    /** One object for equal texts: places, sources and words recur thousands of times. */
    private String einmal(String text) {
        String vorhanden = texte.putIfAbsent(text, text);
        return vorhanden == null ? text : vorhanden;
    }

    private @Nullable String text(Value wert) {
        String text = Werte.text(wert);
        return text == null ? null : einmal(text);
    }

    private void hinweis(String satz) {
        if (hinweise.size() < HOECHSTENS_HINWEISE) {
            hinweise.add(satz);
        }
    }
}
