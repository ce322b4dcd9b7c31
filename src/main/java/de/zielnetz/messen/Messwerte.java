package de.zielnetz.messen;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All measured values beside the net. */
interface Messwerte extends Repository<Messwert, String> {

    Messwert save(Messwert wert);

    Optional<Messwert> findById(String kennung);

    List<Messwert> findAllByOrderByKennung();

    long countByReihe(String reihe);

    void deleteById(String kennung);

    void deleteByReihe(String reihe);
}
