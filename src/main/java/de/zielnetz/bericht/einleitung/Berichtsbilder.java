package de.zielnetz.bericht.einleitung;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The pictures of the city. */
interface Berichtsbilder extends Repository<Berichtsbild, String> {

    Berichtsbild save(Berichtsbild bild);

    Optional<Berichtsbild> findById(String kennung);

    List<Berichtsbild> findAllByOrderByKennung();

    long count();

    void deleteById(String kennung);
}
