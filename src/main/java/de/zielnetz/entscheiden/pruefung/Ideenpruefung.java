package de.zielnetz.entscheiden.pruefung;

import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.ueberschneidung.Entwurfspruefung;
import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.netz.Netz;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one idea, worked out when it is asked for. Answers are those of one net, and for one thread at a
 * time.
 */
public final class Ideenpruefung {

    private final Netz netz;
    private final Idee idee;
    private final String heute;
    private final Supplier<List<Idee>> andere;
    private final Runnable frist;
    private @Nullable Ideennetz ideennetz;

    /**
     * @param netz what holds today
     * @param andere the other ideas that count: those that whoever asks may see and that are neither refused nor projects
     * @param frist throws where the time is up
     */
    public Ideenpruefung(Netz netz, Idee idee, String heute, Supplier<List<Idee>> andere, Runnable frist) {
        this.netz = netz;
        this.idee = idee;
        this.heute = heute;
        this.andere = andere;
        this.frist = frist;
    }

    public Netz netz() {
        return netz;
    }

    /** Against the projects: what it may repeat, overlaps, and which places it lifts. */
    public Entwurfspruefung entwurf() {
        return Entwurfspruefung.ueblich(netz, idee.angaben().entwurf(netz), Massstab.ueblich(heute), frist);
    }

    /** Other ideas that may mean the same, the most alike first. */
    public List<Ideenaehnlichkeit> aehnlicheIdeen() {
        return Ideenaehnlichkeit.in(ideennetz());
    }

    public List<Voraussetzung> voraussetzungen() {
        return Voraussetzung.von(netz, idee.haengtAbVon(), heute);
    }

    public List<Konkurrenz> konkurrenz() {
        return Konkurrenz.in(ideennetz(), heute);
    }

    private synchronized Ideennetz ideennetz() {
        Ideennetz bekanntes = ideennetz;
        if (bekanntes == null) {
            bekanntes = Ideennetz.von(netz, idee, andere.get());
            ideennetz = bekanntes;
            frist.run();
        }
        return bekanntes;
    }
}
