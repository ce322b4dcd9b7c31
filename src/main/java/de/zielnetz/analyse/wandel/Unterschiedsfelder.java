package de.zielnetz.analyse.wandel;

import static de.zielnetz.graphql.LightFetcher.leicht;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;

/** The fields of what differs between two nets. */
final class Unterschiedsfelder {

    private Unterschiedsfelder() {}

    static void verdrahte(RuntimeWiring.Builder schema) {
        schema.type("Projektunterschied", typ -> unterschied(typ)
                .dataFetcher("projekt", leicht(Unterschiedsicht.class, Unterschiedsicht::projekt)));
        schema.type("Beziehungsunterschied", typ -> unterschied(typ)
                .dataFetcher("von", leicht(Unterschiedsicht.class, u -> u.vergleich()
                        .knoten(u.beziehung().von())))
                .dataFetcher("kante", leicht(Unterschiedsicht.class, u -> u.beziehung()
                        .art()))
                .dataFetcher("nach", leicht(Unterschiedsicht.class, u -> u.vergleich()
                        .knoten(u.beziehung().nach()))));
        schema.type("Angabenunterschied", typ -> typ.dataFetcher(
                        "merkmal",
                        leicht(Unterschiedsicht.Angabe.class, a -> a.merkmal().schluessel()))
                .dataFetcher("bezeichnung", leicht(Unterschiedsicht.Angabe.class, Unterschiedsicht.Angabe::bezeichnung))
                .dataFetcher("vorher", leicht(Unterschiedsicht.Angabe.class, Unterschiedsicht.Angabe::vorher))
                .dataFetcher("nachher", leicht(Unterschiedsicht.Angabe.class, Unterschiedsicht.Angabe::nachher))
                .dataFetcher("vorgang", leicht(Unterschiedsicht.Angabe.class, Unterschiedsicht.Angabe::vorgang)));
    }

    private static TypeRuntimeWiring.Builder unterschied(TypeRuntimeWiring.Builder typ) {
        return typ.dataFetcher(
                        "tat", leicht(Unterschiedsicht.class, u -> u.aenderung().tat()))
                .dataFetcher("sache", leicht(Unterschiedsicht.class, u -> u.aenderung()
                        .sache()
                        .kennung()))
                .dataFetcher("satz", leicht(Unterschiedsicht.class, Unterschiedsicht::satz))
                .dataFetcher("angaben", leicht(Unterschiedsicht.class, Unterschiedsicht::angaben))
                .dataFetcher(
                        "belegartVorher",
                        leicht(
                                Unterschiedsicht.class,
                                u -> Unterschiedsicht.belegart(u.aenderung().alt())))
                .dataFetcher(
                        "belegartNachher",
                        leicht(
                                Unterschiedsicht.class,
                                u -> Unterschiedsicht.belegart(u.aenderung().neu())))
                .dataFetcher("neueBelege", leicht(Unterschiedsicht.class, Unterschiedsicht::neueBelege))
                .dataFetcher("wegfallendeBelege", leicht(Unterschiedsicht.class, Unterschiedsicht::wegfallendeBelege))
                .dataFetcher("vorgaenge", leicht(Unterschiedsicht.class, Unterschiedsicht::vorgaenge));
    }
}
