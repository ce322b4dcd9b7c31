package de.zielnetz.entscheiden.sitzung;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All sessions. */
interface Gremiensitzungen extends Repository<Gremiensitzung, String> {

    Gremiensitzung save(Gremiensitzung sitzung);

    Optional<Gremiensitzung> findById(String kennung);

    List<Gremiensitzung> findAllByOrderByDatumDescKennung();

    long count();

    void deleteById(String kennung);
}
