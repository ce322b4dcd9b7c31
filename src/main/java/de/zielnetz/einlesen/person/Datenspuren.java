package de.zielnetz.einlesen.person;

import de.zielnetz.einlesen.person.Geloescht.Dateispuren;
import de.zielnetz.neo4j.TraceRemoval;
import de.zielnetz.neo4j.TracesLeft;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is left of an erased name in the files of the database: the embedded one is cleaned, of another its administrator is told how. */
@Component
class Datenspuren {

    /** Both write the database anew, so that nothing free is left in it; the names of databases are the usual ones. */
    private static final List<String> BEFEHLE = List.of(
            "# Enterprise Edition: Eine Kopie enthält nur, was noch gilt.",
            "neo4j stop",
            "neo4j-admin database copy neo4j frisch --copy-schema",
            "neo4j-admin database dump frisch --to-path=. && mv frisch.dump neo4j.dump",
            "neo4j-admin database load neo4j --from-path=. --overwrite-destination=true",
            "rm -r neo4j.dump $NEO4J_HOME/data/databases/frisch $NEO4J_HOME/data/transactions/frisch",
            "neo4j start",
            "# Community Edition, mit APOC (apoc.export.file.enabled=true): alles heraus, neu anlegen, alles hinein.",
            "cypher-shell \"CALL apoc.export.cypher.all('alles.cypher', {format: 'cypher-shell'})\"",
            "neo4j stop",
            "rm -r $NEO4J_HOME/data/databases/neo4j $NEO4J_HOME/data/transactions/neo4j",
            "neo4j start",
            "cypher-shell -f $NEO4J_HOME/import/alles.cypher && rm $NEO4J_HOME/import/alles.cypher",
            "# Danach darf das nichts mehr nennen; auch die Protokolle der Datenbank (query.log) gehören dazu.",
            "grep -rlF '<Name>' $NEO4J_HOME/data $NEO4J_HOME/logs");

    private final ObjectProvider<TraceRemoval> eingebettete;

    Datenspuren(ObjectProvider<TraceRemoval> eingebettete) {
        this.eingebettete = eingebettete;
    }

    Geloescht tilge(Loeschung getan, Personenmuster muster) {
        TraceRemoval dateien = eingebettete.getIfAvailable();
        if (dateien == null) {
            return ergebnis(
                    getan,
                    null,
                    BEFEHLE,
                    "Die Dateien der Datenbank und ihre Sicherungen verwaltet jemand anders: Dort sind noch die genannten Befehle nötig.");
        }
        try {
            Set<String> worte = new TreeSet<>(getan.plan().worte());
            String kennung = Namensform.kennung(muster.name());
            if (!kennung.isEmpty()) {
                worte.add(kennung);
            }
            TraceRemoval.Result rest = dateien.remove(worte);
            String satz = rest.left().isEmpty()
                    ? "Keine der %d Dateien des Datenordners enthält ihn noch.".formatted(rest.files())
                    : "Von den %d Dateien des Datenordners enthalten ihn noch %s; sehen Sie nach, was unter bleibt steht."
                            .formatted(rest.files(), String.join(", ", rest.left()));
            return ergebnis(getan, new Dateispuren(rest.files(), rest.bytes(), rest.left()), List.of(), satz);
        } catch (TracesLeft e) {
            return ergebnis(getan, null, List.of(), String.valueOf(e.getMessage()));
        }
    }

    private static Geloescht ergebnis(
            Loeschung getan, @Nullable Dateispuren spuren, List<String> befehle, String satz) {
        Loeschplan plan = getan.plan();
        String anfang = plan.gehende().isEmpty()
                ? "Der Name stand nirgends, wo er zu löschen wäre."
                : "Der Name ist an %d Stellen gelöscht."
                        .formatted(plan.gehende().size());
        return new Geloescht(
                getan.vorgang(),
                plan.imNetz(),
                plan.imJournal(),
                plan.anVorgaengen(),
                getan.vorschauen(),
                Personenvorschau.erste(plan.gehende()),
                Personenvorschau.erste(plan.bleibende()),
                spuren,
                befehle,
                anfang + " " + satz + " Sicherungen, die Sie selbst angelegt haben, sind davon nicht berührt.");
    }
}
