package de.zielnetz.zugang.sitzung;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The login sessions of all instances (Spring Data repository, beside the net). */
interface KeptSessions extends Repository<KeptSession, String> {

    KeptSession save(KeptSession sitzung);

    Optional<KeptSession> findById(String kennung);

    void deleteById(String kennung);

    @Transactional
    void deleteByBisLessThan(Instant jetzt);
}
