package de.zielnetz.verantworten.bestaetigung;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Who said of which Steckbrief that it is still right. */
interface Bestaetigungen extends Repository<Bestaetigung, String> {

    Bestaetigung save(Bestaetigung bestaetigung);

    Optional<Bestaetigung> findById(String kennung);

    List<Bestaetigung> findAllByOrderByZeit();
}
