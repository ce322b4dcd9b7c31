package de.zielnetz.bearbeiten.korb;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Everybody's baskets. */
interface Koerbe extends Repository<Korb, String> {

    Korb save(Korb korb);

    Optional<Korb> findById(String kennung);

    void deleteById(String kennung);

    void deleteByGeaendertLessThan(Instant damals);
}
