package de.zielnetz.messen;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The series that people keep. */
interface Messreihen extends Repository<Messreihe, String> {

    Messreihe save(Messreihe reihe);

    Optional<Messreihe> findById(String kennung);

    List<Messreihe> findAllByOrderByKennung();

    long count();

    void deleteById(String kennung);
}
