package de.zielnetz.analyse;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vergangenheit;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mockito.Mockito;

/** Asks the program's GraphQL schema of any net, as if it were the current one; without the limits on what may be asked. */
record Netzfragen(GraphQLSchema schema) {

    /** The data of an answer that must have no errors. */
    Map<String, Object> daten(Netz netz, String dokument) {
        Stand stand = Mockito.mock(Stand.class);
        Mockito.when(stand.vorhanden()).thenReturn(true);
        Mockito.when(stand.aktuell()).thenReturn(new Netzstand(netz, "", 0, true, List.of(), Instant.EPOCH, List.of()));
        ExecutionResult antwort = GraphQL.newGraphQL(schema)
                .build()
                .execute(ExecutionInput.newExecutionInput(dokument)
                        .graphQLContext(
                                new Anfrage(stand, Mockito.mock(Vergangenheit.class), Duration.ofMinutes(5))::legeIn));
        if (!antwort.getErrors().isEmpty()) {
            throw new AssertionError("Fehler in der Antwort auf\n" + dokument + "\n" + antwort.getErrors());
        }
        return antwort.getData();
    }

    /** What stands in an answer at this place, a list. */
    @SuppressWarnings("unchecked") // the schema says so
    static List<Map<String, Object>> liste(Map<String, Object> daten, String... weg) {
        Map<String, Object> hier = daten;
        for (int i = 0; i + 1 < weg.length; i++) {
            hier = (Map<String, Object>) hier.get(weg[i]);
        }
        return (List<Map<String, Object>>) hier.get(weg[weg.length - 1]);
    }

    /** The text in an answer at this place. */
    @SuppressWarnings("unchecked") // the schema says so
    static String text(Map<String, Object> daten, String... weg) {
        Map<String, Object> hier = daten;
        for (int i = 0; i + 1 < weg.length; i++) {
            hier = (Map<String, Object>) hier.get(weg[i]);
        }
        return String.valueOf(hier.get(weg[weg.length - 1]));
    }
}
