package de.zielnetz.entscheiden.idee;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All ideas. */
interface Ideen extends Repository<Idee, String> {

    Idee save(Idee idee);

    Optional<Idee> findById(String kennung);

    List<Idee> findAllByOrderByGeaendertDescKennung();

    long count();

    void deleteById(String kennung);
}
