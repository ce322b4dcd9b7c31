package de.zielnetz.stand;

import de.zielnetz.fehler.CommonCode;
import de.zielnetz.fehler.Refused;

/** There is no net to answer from yet; the message is a German sentence for the one who asks. */
public class NetzFehlt extends Refused {

    private static final long serialVersionUID = 1L;

    NetzFehlt(String satz) {
        super(CommonCode.NETZ_NICHT_GELADEN, satz);
    }
}
