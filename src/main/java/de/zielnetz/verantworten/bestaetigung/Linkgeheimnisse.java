package de.zielnetz.verantworten.bestaetigung;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Where the key of the links is kept. */
interface Linkgeheimnisse extends Repository<Linkgeheimnis, String> {

    Linkgeheimnis save(Linkgeheimnis geheimnis);

    Optional<Linkgeheimnis> findById(String kennung);
}
