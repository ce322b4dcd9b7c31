package de.zielnetz.entscheiden.kommentar;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All comments. */
interface Kommentare extends Repository<Kommentar, String> {

    Kommentar save(Kommentar kommentar);

    Optional<Kommentar> findById(String kennung);

    List<Kommentar> findAllByOrderByZeit();

    List<Kommentar> findAllByAnInOrderByZeit(Collection<String> an);

    /** Each place once. */
    @Query("MATCH (k:Kommentar) RETURN DISTINCT k.an")
    List<String> orte();

    List<Kommentar> findAllByAntwortAufOrderByZeit(String antwortAuf);

    long count();

    long countByAn(String an);

    void deleteById(String kennung);

    void deleteByAntwortAuf(String antwortAuf);

    void deleteByAn(String an);
}
