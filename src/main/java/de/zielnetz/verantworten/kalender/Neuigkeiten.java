package de.zielnetz.verantworten.kalender;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import de.zielnetz.graphql.Einsicht;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vorgang;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes what changed as news (Atom, RFC 4287) by Rome: the last Vorgänge, the newest first.
 *
 * @param einsicht whether names, notes and file names may be shown
 * @param adresse where the pages begin, without a slash at its end
 */
record Neuigkeiten(Netzstand stand, boolean einsicht, String adresse) {

    private static final int MEISTE = 50;
    private static final String ATOM = "atom_1.0";

    /** @param selbst the address under which it was asked for */
    byte[] schreibe(String selbst) {
        List<Vorgang> journal = stand.journal();
        Feed feed = new Feed(ATOM);
        feed.setId(urn("neues " + (journal.isEmpty() ? "" : journal.get(0).zeit())));
        feed.setTitle("Zielnetz: was sich im Netz geändert hat");
        feed.setUpdated(Date.from(
                journal.isEmpty()
                        ? Instant.EPOCH
                        : journal.get(journal.size() - 1).zeit()));
        feed.setAuthors(List.of(person("Zielnetz")));
        feed.setOtherLinks(List.of(link("self", selbst)));
        feed.setAlternateLinks(List.of(link("alternate", adresse + "/")));
        List<Entry> eintraege = new ArrayList<>();
        for (int i = journal.size() - 1; i >= Math.max(0, journal.size() - MEISTE); i--) {
            eintraege.add(eintrag(journal.get(i)));
        }
        feed.setEntries(eintraege);
        try {
            return new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Entry eintrag(Vorgang vorgang) {
        boolean offen = einsicht || !vorgang.art().vonPerson();
        Entry eintrag = new Entry();
        eintrag.setId(urn(vorgang.kennung() + " " + vorgang.zeit()));
        eintrag.setTitle("%s: %s, %s"
                .formatted(
                        vorgang.kennung(),
                        vorgang.art().wort(),
                        vorgang.aenderungen() == 1 ? "eine Änderung" : vorgang.aenderungen() + " Änderungen"));
        eintrag.setUpdated(Date.from(vorgang.zeit()));
        eintrag.setAuthors(List.of(person(offen ? vorgang.urheber() : Einsicht.REDAKTION)));
        eintrag.setAlternateLinks(
                List.of(link("alternate", "%s/vergleich?von=%s".formatted(adresse, vorgang.kennung()))));
        Content text = new Content();
        text.setType(Content.TEXT);
        text.setValue(text(vorgang, offen));
        eintrag.setSummary(text);
        return eintrag;
    }

    private static String text(Vorgang vorgang, boolean offen) {
        List<String> saetze = new ArrayList<>();
        if (vorgang.hebtAuf() != null) {
            saetze.add("Nimmt %s zurück.".formatted(vorgang.hebtAuf()));
        }
        if (offen) {
            merke(saetze, "Datei: %s.", vorgang.datei());
            merke(saetze, "Anmerkung: %s", vorgang.anmerkung());
        }
        return saetze.isEmpty() ? "Näheres im Vergleich." : String.join(" ", saetze);
    }

    private static void merke(List<String> saetze, String form, @Nullable String wert) {
        if (wert != null && !wert.isBlank()) {
            saetze.add(form.formatted(wert));
        }
    }

    /** The same for the same Vorgang, under whatever name Zielnetz is reached. */
    private static String urn(String von) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("zielnetz " + von).getBytes(StandardCharsets.UTF_8));
    }

    private static Person person(String name) {
        Person person = new Person();
        person.setName(name);
        return person;
    }

    private static Link link(String art, String adresse) {
        Link link = new Link();
        link.setRel(art);
        link.setHref(adresse);
        return link;
    }
}
