package de.zielnetz.verantworten;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The marks of what was done. */
interface Erledigungen extends Repository<Erledigung, String> {

    Erledigung save(Erledigung erledigung);

    Optional<Erledigung> findById(String kennung);

    List<Erledigung> findAllByOrderByAmDescZeitDesc();

    List<Erledigung> findAllByPflicht(String pflicht);

    void deleteById(String kennung);
}
