package de.zielnetz.entscheiden.bewertung;

import java.util.List;
import org.springframework.data.repository.Repository;

/** All that was said, what holds and what held. */
interface Bewertungen extends Repository<Bewertung, String> {

    Bewertung save(Bewertung bewertung);

    List<Bewertung> findAllByOrderByKandidatAscReiheAscNummerAsc();

    List<Bewertung> findAllByKandidatAndKriteriumAndUrheberOrderByNummer(
            String kandidat, String kriterium, String urheber);

    long count();

    void deleteByKandidat(String kandidat);
}
