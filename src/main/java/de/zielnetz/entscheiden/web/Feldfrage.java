package de.zielnetz.entscheiden.web;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Einsicht;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.Netzstand;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field that is asked: who asks, of which net, with which arguments. */
record Feldfrage(DataFetchingEnvironment env) {

    /** A field for which the database may be asked; says so where it is away. */
    static DataFetcher<@Nullable Object> feld(Function<Feldfrage, @Nullable Object> antwort) {
        return env -> mitDatenbank(() -> antwort.apply(new Feldfrage(env)));
    }

    /** A field of an object that only those see who have logged in. */
    static <T> DataFetcher<@Nullable Object> vertraulich(Class<T> art, Function<T, @Nullable Object> wert) {
        return env -> Einsicht.hat(env) ? wert.apply(art.cast(env.getSource())) : null;
    }

    private static <T> T mitDatenbank(Supplier<T> arbeit) {
        return Schreibgang.nurGelesen(arbeit);
    }

    Benutzer wer() {
        return env.getGraphQlContext().getOrDefault(Benutzer.class, Benutzer.ANONYM);
    }

    boolean darf(Rolle rolle) {
        return wer().darf(rolle);
    }

    Anfrage anfrage() {
        return Anfrage.von(env.getGraphQlContext());
    }

    Netzstand netzstand() {
        return anfrage().netzstand();
    }

    /** Whether the whole request changes something. */
    boolean schreibt() {
        return env.getOperationDefinition().getOperation() == Operation.MUTATION;
    }

    /** All that is known, of every time. */
    Netz netz() {
        return netzstand().netz();
    }

    String text(String argument) {
        return String.valueOf((Object) env.getArgument(argument));
    }

    @Nullable
    String wort(String argument) {
        return env.getArgument(argument);
    }

    int zahl(String argument) {
        return Objects.requireNonNull(env.<Integer>getArgument(argument));
    }

    boolean ja(String argument) {
        return Boolean.TRUE.equals(env.getArgument(argument));
    }

    Map<String, Object> eingabe(String argument) {
        return Objects.requireNonNull(env.getArgument(argument));
    }

    /** Empty where nothing is given. */
    List<String> liste(String argument) {
        List<?> alle = env.getArgument(argument);
        return alle == null ? List.of() : alle.stream().map(String::valueOf).toList();
    }

    <T> T quelle(Class<T> art) {
        return Objects.requireNonNull(art.cast(env.getSource()));
    }

    /** The nodes of these keys that the net holds. */
    List<Knoten> knoten(List<String> schluessel) {
        Netz netz = netz();
        return schluessel.stream()
                .map(einer -> netz.finde(Schluessel.aus(einer)))
                .filter(k -> k >= 0)
                .map(k -> new Knoten(netz, k))
                .toList();
    }

    /** Null where there is no key, or the net holds none of it. */
    @Nullable
    Knoten knoten(@Nullable String schluessel) {
        return schluessel == null
                ? null
                : knoten(List.of(schluessel)).stream().findFirst().orElse(null);
    }
}
