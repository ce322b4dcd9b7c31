package de.zielnetz.graphql.schema;

import static de.zielnetz.graphql.LightFetcher.leicht;
import static de.zielnetz.graphql.LightFetcher.ohneHuelle;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Belegsicht;
import de.zielnetz.graphql.Beziehungen;
import de.zielnetz.graphql.Einsicht;
import de.zielnetz.graphql.Eintrag;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.graphql.Schemaplan;
import de.zielnetz.graphql.Typplan;
import de.zielnetz.graphql.auswahl.Listen;
import de.zielnetz.netz.Merkmal;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Wires the schema to the net (runtime wiring, data fetchers): every field of a node type, of a list and of an entry
 * answers from the {@link Knoten} or {@link Eintrag} it is asked of. Fields that need more than this have a class of
 * their own.
 */
@Component
class Knotenfelder implements RuntimeWiringConfigurer {

    private final Schemaplan plan;
    private final Listen listen;

    Knotenfelder(Schemaplan plan) {
        this.plan = plan;
        this.listen = new Listen(plan);
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.scalar(Scalars.DATUM)
                .scalar(Scalars.ZEITPUNKT)
                .scalar(Scalars.WISSENSSTAND)
                .scalar(Scalars.GUELTIGKEIT);
        for (String schnittstelle : List.of(Schemaleser.KNOTENTYP, Schemaleser.NODE)) {
            schema.type(
                    schnittstelle,
                    typ -> typ.typeResolver(aufloesung -> {
                        Knoten knoten = Objects.requireNonNull(aufloesung.getObject());
                        return aufloesung
                                .getSchema()
                                .getObjectType(
                                        knoten.netz().art(knoten.nummer()).label());
                    }));
        }
        for (Typplan typplan : plan.typen().values()) {
            schema.type(typplan.art().label(), typ -> knotentyp(typ, typplan));
            Listenfelder.verdrahte(schema, typplan.art().label());
            Listenfelder.verdrahteZeitraeume(schema, typplan.art().label());
        }
        Listenfelder.verdrahte(schema, "Beziehung");
        schema.type("BeziehungEdge", typ -> typ.dataFetcher("richtung", leicht(Eintrag.class, Eintrag::richtung))
                .dataFetcher("kennung", leicht(Eintrag.class, Eintrag::sache)));
        Listenfelder.gemeinsame(schema);
    }

    private TypeRuntimeWiring.Builder knotentyp(TypeRuntimeWiring.Builder typ, Typplan typplan) {
        typplan.merkmale().forEach((name, feld) -> typ.dataFetcher(name, merkmal(feld.merkmal())));
        typplan.kanten()
                .forEach((name, feld) -> typ.dataFetcher(
                        name,
                        ohneHuelle(env -> listen.folge(anfrage(env), Knoten.von(env), feld, env.getArguments()))));
        typ.dataFetcher("id", ohneHuelle(Knotenfelder::id));
        typ.dataFetcher("belegart", leicht(Knoten.class, k -> k.netz().knotenbelegart(k.nummer())));
        typ.dataFetcher(
                "belege",
                leicht(Knoten.class, k -> Belegsicht.alle(k.netz(), k.netz().knotenbelege(k.nummer()))));
        typ.dataFetcher(
                "beziehungen", ohneHuelle(env -> Beziehungen.von(anfrage(env), Knoten.von(env), env.getArguments())));
        return typ;
    }

    private static DataFetcher<?> merkmal(Merkmal merkmal) {
        return switch (merkmal) {
            case NAME -> leicht(Knoten.class, k -> k.netz().name(k.nummer()));
            case ALIASE -> leicht(Knoten.class, k -> oderLeer(k.netz().wert(k.nummer(), merkmal)));
            case ANSPRECHPARTNER -> Knotenfelder::nurAngemeldeten;
            case DATEI -> ohneHuelle(Knotenfelder::sonstLeer);
            default -> leicht(Knoten.class, k -> k.netz().wert(k.nummer(), merkmal));
        };
    }

    private static @Nullable Object id(DataFetchingEnvironment env) {
        Knoten knoten = Knoten.von(env);
        String stand = anfrage(env).stand(knoten.netz());
        return stand == null ? null : Knotenid.text(knoten.netz().schluessel(knoten.nummer()), stand);
    }

    private static @Nullable Object nurAngemeldeten(DataFetchingEnvironment env) {
        if (!Einsicht.hat(env)) {
            throw new Anfragefehler(
                    Anfragefehler.Code.NICHT_ERLAUBT,
                    "Ansprechpartner sehen nur Angemeldete: melden Sie sich an, oder lassen Sie das Feld weg.");
        }
        Knoten knoten = Knoten.von(env);
        return knoten.netz().wert(knoten.nummer(), Merkmal.ANSPRECHPARTNER);
    }

    /** Every answer asks for it, so that nobody shall be told each time that he may not see it. */
    private static @Nullable Object sonstLeer(DataFetchingEnvironment env) {
        Knoten knoten = Knoten.von(env);
        return Einsicht.hat(env) ? knoten.netz().wert(knoten.nummer(), Merkmal.DATEI) : null;
    }

    private static Object oderLeer(@Nullable Object liste) {
        return liste == null ? List.of() : liste;
    }

    private static Anfrage anfrage(DataFetchingEnvironment env) {
        return Anfrage.von(env.getGraphQlContext());
    }
}
