package de.zielnetz.bearbeiten.korb;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What was proposed and is neither taken over nor refused. */
interface Vorschlaege extends Repository<Vorschlag, String> {

    Vorschlag save(Vorschlag vorschlag);

    Optional<Vorschlag> findById(String kennung);

    List<Vorschlag> findAllByOrderByZeit();

    long count();

    void deleteById(String kennung);
}
