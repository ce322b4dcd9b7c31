package de.zielnetz.rueckblick;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What was added to frozen reviews. */
interface Rueckblicknachtraege extends Repository<Rueckblicknachtrag, String> {

    Rueckblicknachtrag save(Rueckblicknachtrag nachtrag);

    List<Rueckblicknachtrag> findAllByRueckblickOrderByZeit(String rueckblick);

    long countByRueckblick(String rueckblick);
}
