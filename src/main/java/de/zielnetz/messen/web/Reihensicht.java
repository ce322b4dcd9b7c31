package de.zielnetz.messen.web;

import static de.zielnetz.graphql.LightFetcher.leicht;
import static de.zielnetz.graphql.LightFetcher.ohneHuelle;

import de.zielnetz.graphql.Einsicht;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.messen.reihe.Messherkunft;
import de.zielnetz.messen.reihe.Messpunkt;
import de.zielnetz.messen.reihe.Reihe;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Schluessel;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A series as GraphQL shows it, with the nodes of the net that it speaks of. */
record Reihensicht(Netz netz, Reihe reihe, LocalDate heute) {

    /** A value and the series it belongs to. */
    record Punktsicht(Reihensicht sicht, Messpunkt punkt) {}

    static void verdrahte(RuntimeWiring.Builder schema) {
        schema.type("Messreihe", typ -> typ.dataFetcher("kennung", feld(Reihe::kennung))
                .dataFetcher("titel", feld(Reihe::titel))
                .dataFetcher("beschreibung", feld(Reihe::beschreibung))
                .dataFetcher("einheit", feld(Reihe::einheit))
                .dataFetcher("richtung", feld(Reihe::richtung))
                .dataFetcher("ziel", feld(Reihe::ziel))
                .dataFetcher("frage", feld(Reihe::frage))
                .dataFetcher("feld", feld(Reihe::feld))
                .dataFetcher("fassung", feld(Reihe::fassung))
                .dataFetcher("gefuehrt", feld(r -> r.fassung() != null))
                .dataFetcher("trend", feld(Reihe::trend))
                .dataFetcher("abstand", leicht(Reihensicht.class, s -> s.reihe.abstand(s.heute)))
                .dataFetcher("indikatoren", leicht(Reihensicht.class, Reihensicht::indikatoren))
                .dataFetcher("misst", leicht(Reihensicht.class, Reihensicht::gemessene))
                .dataFetcher("letzter", leicht(Reihensicht.class, s -> s.sicht(s.reihe.letzter())))
                .dataFetcher("punkte", leicht(Reihensicht.class, Reihensicht::punkte)));
        schema.type("Messpunkt", typ -> typ.dataFetcher("kennung", punktfeld(Messpunkt::kennung))
                .dataFetcher("tag", punktfeld(Messpunkt::tag))
                .dataFetcher("zeit", punktfeld(Messpunkt::zeit))
                .dataFetcher("wert", punktfeld(Messpunkt::wert))
                .dataFetcher("vonAnzahl", punktfeld(Messpunkt::vonAnzahl))
                .dataFetcher("belegart", punktfeld(Messpunkt::belegart))
                .dataFetcher("herkunft", punktfeld(Messpunkt::herkunft))
                .dataFetcher("fundstelle", punktfeld(Messpunkt::fundstelle))
                .dataFetcher("begruendung", punktfeld(Messpunkt::begruendung))
                .dataFetcher("wissensstand", punktfeld(Messpunkt::wissensstand))
                .dataFetcher("gueltigAm", punktfeld(Messpunkt::gueltigAm))
                .dataFetcher("fassung", punktfeld(Messpunkt::fassung))
                .dataFetcher("text", leicht(Punktsicht.class, p -> p.sicht.reihe.text(p.punkt)))
                .dataFetcher("quelle", leicht(Punktsicht.class, Reihensicht::quelle))
                .dataFetcher("indikator", leicht(Punktsicht.class, Reihensicht::indikator))
                .dataFetcher("quelltext", nurAngemeldet(Messpunkt::quelltext))
                .dataFetcher("anmerkung", nurAngemeldet(Messpunkt::anmerkung))
                .dataFetcher("urheber", nurAngemeldet(Messpunkt::urheber)));
    }

    private static graphql.schema.DataFetcher<?> feld(Function<Reihe, @Nullable Object> feld) {
        return leicht(Reihensicht.class, sicht -> feld.apply(sicht.reihe));
    }

    private static graphql.schema.DataFetcher<?> punktfeld(Function<Messpunkt, @Nullable Object> feld) {
        return leicht(Punktsicht.class, sicht -> feld.apply(sicht.punkt));
    }

    /** Where persons may be named. */
    private static graphql.schema.DataFetcher<?> nurAngemeldet(Function<Messpunkt, @Nullable Object> feld) {
        return ohneHuelle((DataFetchingEnvironment env) -> {
            Punktsicht sicht = Objects.requireNonNull(env.getSource());
            return Einsicht.hat(env) ? feld.apply(sicht.punkt) : null;
        });
    }

    private List<Punktsicht> punkte() {
        return reihe.punkte().stream().map(p -> new Punktsicht(this, p)).toList();
    }

    private @Nullable Punktsicht sicht(@Nullable Messpunkt punkt) {
        return punkt == null ? null : new Punktsicht(this, punkt);
    }

    private List<Knoten> indikatoren() {
        return reihe.indikatoren().stream()
                .map(kennung -> new Knoten(netz, netz.finde(Knotenart.INDIKATOR, kennung)))
                .toList();
    }

    /** What the Indikatoren of the series measure, each once, in the order of the net. */
    private List<Knoten> gemessene() {
        Set<Integer> alle = new LinkedHashSet<>();
        for (String kennung : reihe.indikatoren()) {
            Kantenfolge folge = netz.kanten(netz.finde(Knotenart.INDIKATOR, kennung), Kantenart.MISST, Richtung.HIN);
            for (int i = 0; i < folge.anzahl(); i++) {
                alle.add(netz.nach(folge.kante(i)));
            }
        }
        return alle.stream().sorted().map(k -> new Knoten(netz, k)).toList();
    }

    /** @param schluessel {@code Handlungsfeld/energie} */
    boolean misst(String schluessel) {
        return gemessene().stream()
                .anyMatch(k -> netz.schluessel(k.nummer()).kennung().equals(schluessel));
    }

    private static @Nullable Knoten quelle(Punktsicht p) {
        String kennung = p.punkt.quelle();
        int k = kennung == null ? -1 : p.sicht.netz.finde(Knotenart.QUELLE, kennung);
        return k < 0 ? null : new Knoten(p.sicht.netz, k);
    }

    private static @Nullable Knoten indikator(Punktsicht p) {
        return p.punkt.herkunft() == Messherkunft.NETZ
                ? new Knoten(p.sicht.netz, p.sicht.netz.finde(Schluessel.aus(p.punkt.kennung())))
                : null;
    }
}
