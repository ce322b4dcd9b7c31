package de.zielnetz.einlesen;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The files handed in and not yet imported. */
interface Abgaben extends Repository<Abgabe, String> {

    Abgabe save(Abgabe abgabe);

    Optional<Abgabe> findByKennungAndGueltigBisGreaterThanEqual(String kennung, Instant jetzt);

    void deleteById(String kennung);

    void deleteByGueltigBisLessThan(Instant jetzt);
}
