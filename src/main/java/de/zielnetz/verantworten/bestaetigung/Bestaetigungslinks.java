package de.zielnetz.verantworten.bestaetigung;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The links by which others may confirm. */
interface Bestaetigungslinks extends Repository<Bestaetigungslink, String> {

    Bestaetigungslink save(Bestaetigungslink link);

    Optional<Bestaetigungslink> findById(String kennung);

    List<Bestaetigungslink> findAllByOrderByZeitDesc();

    long countByStand(Bestaetigungslink.Stand stand);
}
