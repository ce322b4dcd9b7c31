package de.zielnetz.entscheiden.idee;

import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vorgang;

/** Whether an idea has become a project. The journal says so, not the idea: who takes a Vorgang back need not know of ideas. */
public final class Werdegang {

    private Werdegang() {}

    /**
     * Whether it is a project now. Who takes its Vorgang back puts it back to decided, and who takes that back again
     * makes it one again. Costs the journal.
     */
    public static boolean istProjekt(Idee idee, Netzstand netzstand) {
        String vorgang = idee.vorgang();
        String projekt = idee.projekt();
        if (vorgang == null) { // noted last of all, unless the program stopped in between
            return projekt != null && netzstand.netz().finde(Schluessel.aus(projekt)) >= 0;
        }
        boolean gilt = true;
        String letzter = vorgang;
        for (Vorgang spaeterer : netzstand.journal()) {
            if (letzter.equals(spaeterer.hebtAuf())) {
                gilt = !gilt;
                letzter = spaeterer.kennung();
            }
        }
        return gilt;
    }
}
