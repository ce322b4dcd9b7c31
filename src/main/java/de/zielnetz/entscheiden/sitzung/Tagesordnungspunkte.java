package de.zielnetz.entscheiden.sitzung;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The items of all agendas. */
interface Tagesordnungspunkte extends Repository<Tagesordnungspunkt, String> {

    Tagesordnungspunkt save(Tagesordnungspunkt punkt);

    Optional<Tagesordnungspunkt> findById(String kennung);

    List<Tagesordnungspunkt> findAllBySitzungOrderByNummer(String sitzung);

    List<Tagesordnungspunkt> findAllByIdeeOrderByEntschieden(String idee);

    void deleteById(String kennung);
}
