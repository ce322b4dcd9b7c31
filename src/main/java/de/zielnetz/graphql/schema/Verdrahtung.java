package de.zielnetz.graphql.schema;

import static de.zielnetz.graphql.Leicht.leicht;
import static de.zielnetz.graphql.Leicht.ohneHuelle;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Belegsicht;
import de.zielnetz.graphql.Beziehungen;
import de.zielnetz.graphql.Eintrag;
import de.zielnetz.graphql.Finder;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listen;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.graphql.Typplan;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import graphql.language.FieldDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Joins the schema with the net: every field of a node type, of a list and of an entry answers from the {@link Knoten}
 * or {@link Eintrag} it is asked of. Fields that need more than this bear a name here or have a controller.
 */
@Component
class Verdrahtung implements RuntimeWiringConfigurer {

    private static final int WURZELSEITE = 50;

    private final Schemaerweiterung erweiterung;

    Verdrahtung(Schemaerweiterung erweiterung) {
        this.erweiterung = erweiterung;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        Map<Knotenart, Typplan> plaene = erweiterung.plaene();
        Listen listen = new Listen(plaene);
        schema.scalar(Skalare.DATUM).scalar(Skalare.ZEITPUNKT);
        schema.type(
                "Knoten",
                typ -> typ.typeResolver(aufloesung -> {
                    Knoten knoten = Objects.requireNonNull(aufloesung.getObject());
                    return aufloesung
                            .getSchema()
                            .getObjectType(knoten.netz().art(knoten.nummer()).label());
                }));
        for (Typplan plan : plaene.values()) {
            schema.type(plan.art().label(), typ -> knotentyp(typ, plan, listen));
            Listenfelder.verdrahte(schema, plan.art().label());
        }
        Listenfelder.verdrahte(schema, "Beziehung");
        schema.type("BeziehungEdge", typ -> typ.dataFetcher("richtung", leicht(Eintrag.class, Eintrag::richtung)));
        Listenfelder.gemeinsame(schema);
        schema.type("Query", typ -> wurzel(typ, listen));
    }

    private static TypeRuntimeWiring.Builder knotentyp(TypeRuntimeWiring.Builder typ, Typplan plan, Listen listen) {
        plan.merkmale().forEach((name, feld) -> typ.dataFetcher(name, merkmal(feld.merkmal())));
        plan.kanten()
                .forEach((name, feld) -> typ.dataFetcher(
                        name,
                        ohneHuelle(env -> listen.folge(anfrage(env), Knoten.von(env), feld, env.getArguments()))));
        typ.dataFetcher("belegart", leicht(Knoten.class, k -> k.netz().knotenbelegart(k.nummer())));
        typ.dataFetcher(
                "belege",
                leicht(Knoten.class, k -> Belegsicht.alle(k.netz(), k.netz().knotenbelege(k.nummer()))));
        typ.dataFetcher(
                "beziehungen", ohneHuelle(env -> Beziehungen.von(anfrage(env), Knoten.von(env), env.getArguments())));
        return typ;
    }

    private TypeRuntimeWiring.Builder wurzel(TypeRuntimeWiring.Builder typ, Listen listen) {
        for (FieldDefinition feld : erweiterung.wurzelfelder()) {
            String ergebnis = Typplaene.typname(feld.getType());
            Knotenart art = Knotenart.mitLabel(ergebnis.replaceFirst("Connection$", ""));
            if (art != null && feld.hasDirective(Schemaerweiterung.ALLE)) {
                boolean seitenweise = ergebnis.endsWith("Connection");
                typ.dataFetcher(feld.getName(), seitenweise ? alle(listen, art) : alleAufEinmal(listen, art));
            } else if (art != null && feld.hasDirective(Schemaerweiterung.EINER)) {
                typ.dataFetcher(feld.getName(), einer(art));
            }
        }
        return typ.dataFetcher("knoten", (DataFetchingEnvironment env) -> beliebiger(env));
    }

    private static DataFetcher<?> alle(Listen listen, Knotenart art) {
        return ohneHuelle(env -> listen.alle(anfrage(env), art, env.getArguments(), WURZELSEITE));
    }

    private static DataFetcher<?> alleAufEinmal(Listen listen, Knotenart art) {
        return env -> listen.alle(anfrage(env), art, env.getArguments(), Integer.MAX_VALUE).edges().stream()
                .map(e -> new Knoten(e.netz(), e.knoten()))
                .toList();
    }

    private static DataFetcher<?> einer(Knotenart art) {
        return env -> {
            Anfrage anfrage = anfrage(env);
            Integer nummer = env.getArgument("nummer");
            String kennung = env.getArgument("kennung");
            if ((nummer == null) == (kennung == null)) {
                throw new Anfragefehler(
                        Anfragefehler.Code.UNGUELTIGER_WERT, "Geben Sie entweder nummer oder kennung an, genau eines.");
            }
            int k = nummer != null
                    ? Finder.mitNummer(anfrage.netz(), art, nummer)
                    : Finder.mitKennung(anfrage.netz(), art, String.valueOf(kennung));
            return new Knoten(anfrage.netz(), k);
        };
    }

    private static Knoten beliebiger(DataFetchingEnvironment env) {
        try {
            Schluessel schluessel = Schluessel.aus(String.valueOf((Object) env.getArgument("schluessel")));
            Anfrage anfrage = anfrage(env);
            return new Knoten(anfrage.netz(), Finder.mitKennung(anfrage.netz(), schluessel.art(), schluessel.eigen()));
        } catch (IllegalArgumentException e) {
            throw new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, String.valueOf(e.getMessage()));
        }
    }

    private static DataFetcher<?> merkmal(Merkmal merkmal) {
        return switch (merkmal) {
            case NAME -> leicht(Knoten.class, k -> k.netz().name(k.nummer()));
            case ALIASE -> leicht(Knoten.class, k -> oderLeer(k.netz().wert(k.nummer(), merkmal)));
            case ANSPRECHPARTNER -> Verdrahtung::nurAngemeldeten;
            default -> leicht(Knoten.class, k -> k.netz().wert(k.nummer(), merkmal));
        };
    }

    private static @Nullable Object nurAngemeldeten(DataFetchingEnvironment env) {
        if (!env.getGraphQlContext()
                .getOrDefault(Benutzer.class, Benutzer.ANONYM)
                .darf(Rolle.LESEN)) {
            throw new Anfragefehler(
                    Anfragefehler.Code.NICHT_ERLAUBT,
                    "Ansprechpartner sehen nur Angemeldete: melden Sie sich an, oder lassen Sie das Feld weg.");
        }
        Knoten knoten = Knoten.von(env);
        return knoten.netz().wert(knoten.nummer(), Merkmal.ANSPRECHPARTNER);
    }

    private static Object oderLeer(@Nullable Object liste) {
        return liste == null ? List.of() : liste;
    }

    private static Anfrage anfrage(DataFetchingEnvironment env) {
        return Anfrage.von(env.getGraphQlContext());
    }
}
