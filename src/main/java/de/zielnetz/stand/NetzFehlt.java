package de.zielnetz.stand;

/** There is no net to answer from yet; the message is a German sentence for the one who asks. */
public class NetzFehlt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NetzFehlt(String satz) {
        super(satz);
    }
}
