package de.zielnetz.rueckblick;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All reviews. */
interface Rueckblicke extends Repository<Rueckblick, String> {

    Rueckblick save(Rueckblick rueckblick);

    Optional<Rueckblick> findById(String kennung);

    List<Rueckblick> findAllByOrderByVonAscKennungAsc();

    long count();

    void deleteById(String kennung);
}
