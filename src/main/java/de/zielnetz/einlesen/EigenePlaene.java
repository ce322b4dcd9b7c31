package de.zielnetz.einlesen;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The plans that a city keeps. */
interface EigenePlaene extends Repository<EigenerPlan, String> {

    EigenerPlan save(EigenerPlan plan);

    Optional<EigenerPlan> findById(String kennung);

    List<EigenerPlan> findAllByOrderByKennung();

    void deleteById(String kennung);
}
