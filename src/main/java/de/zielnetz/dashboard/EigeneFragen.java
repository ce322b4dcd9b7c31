package de.zielnetz.dashboard;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The questions that people saved. */
interface EigeneFragen extends Repository<EigeneFrage, String> {

    EigeneFrage save(EigeneFrage frage);

    Optional<EigeneFrage> findById(String kennung);

    List<EigeneFrage> findAllByUrheberOrGeteiltIsTrueOrderByKennung(String urheber);

    long countByUrheber(String urheber);

    void deleteById(String kennung);
}
