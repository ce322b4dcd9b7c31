package de.zielnetz.massnahmenplan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The measures of all plans. */
interface Planmassnahmen extends Repository<Planmassnahme, String> {

    Planmassnahme save(Planmassnahme massnahme);

    Optional<Planmassnahme> findById(String kennung);

    List<Planmassnahme> findAllByStrategieOrderByKennung(String strategie);

    long countByStrategie(String strategie);

    void deleteById(String kennung);
}
