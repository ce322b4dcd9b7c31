package de.zielnetz.bericht.einleitung;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The introduction, where there is one. */
interface Berichtseinleitungen extends Repository<Berichtseinleitung, String> {

    Berichtseinleitung save(Berichtseinleitung einleitung);

    Optional<Berichtseinleitung> findById(String kennung);
}
