package de.zielnetz.entscheiden.idee;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The history of all ideas. */
interface Ideenschritte extends Repository<Ideenschritt, String> {

    Ideenschritt save(Ideenschritt schritt);

    Optional<Ideenschritt> findById(String kennung);

    List<Ideenschritt> findAllByIdeeOrderByZeit(String idee);

    void deleteByIdee(String idee);
}
