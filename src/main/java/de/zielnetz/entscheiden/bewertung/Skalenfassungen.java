package de.zielnetz.entscheiden.bewertung;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The scale, where the city describes its own. */
interface Skalenfassungen extends Repository<Skalenfassung, String> {

    Skalenfassung save(Skalenfassung fassung);

    Optional<Skalenfassung> findById(String kennung);
}
