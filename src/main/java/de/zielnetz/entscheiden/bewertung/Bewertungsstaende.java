package de.zielnetz.entscheiden.bewertung;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** How far the rating of each candidate is; one that nobody rated has none. */
interface Bewertungsstaende extends Repository<Bewertungsstand, String> {

    Bewertungsstand save(Bewertungsstand stand);

    Optional<Bewertungsstand> findById(String kandidat);

    List<Bewertungsstand> findAll();

    void deleteById(String kandidat);
}
