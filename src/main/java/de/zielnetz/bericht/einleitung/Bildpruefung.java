package de.zielnetz.bericht.einleitung;

import de.zielnetz.sprache.Zahl;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Looks at the bytes of a picture, whatever its name says, and writes it anew: what is no picture does not pass, and what a camera wrote
 * beside it (place, person) is gone.
 */
final class Bildpruefung {

    static final int BYTES = 4 << 20;
    static final int KANTE = 4_000;

    private Bildpruefung() {}

    /**
     * PNG or JPEG, as it came. Costs its pixels.
     *
     * @throws Einleitungsfehler naming what is expected where it is no such picture, or too large
     */
    static byte[] neu(byte[] datei) {
        if (datei.length > BYTES) {
            throw falsch(
                    "Das Bild hat %s Bytes; erlaubt sind %s.".formatted(Zahl.text(datei.length), Zahl.text(BYTES)));
        }
        try (ImageInputStream strom = ImageIO.createImageInputStream(new ByteArrayInputStream(datei))) {
            Iterator<ImageReader> leser = ImageIO.getImageReaders(strom);
            if (!leser.hasNext()) {
                throw falsch("Das ist kein Bild, das gelesen werden kann; erwartet wird PNG oder JPEG.");
            }
            ImageReader einer = leser.next();
            try {
                return neu(einer, strom);
            } finally {
                einer.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Einleitungsfehler bekannter) {
                throw bekannter;
            }
            throw falsch(
                    "Das Bild lässt sich nicht lesen, es ist beschädigt oder abgeschnitten; erwartet wird PNG oder JPEG.");
        }
    }

    private static byte[] neu(ImageReader leser, ImageInputStream strom) throws IOException {
        String form = leser.getFormatName().toLowerCase(Locale.ROOT);
        if (!form.equals("png") && !form.equals("jpeg")) {
            throw falsch("Das Bild ist ein %s; erwartet wird PNG oder JPEG.".formatted(form.toUpperCase(Locale.ROOT)));
        }
        leser.setInput(strom, true, true);
        int breite = leser.getWidth(0);
        int hoehe = leser.getHeight(0);
        if (breite > KANTE || hoehe > KANTE) {
            throw falsch("Das Bild hat %d × %d Punkte; erlaubt sind %d in jeder Richtung. Verkleinern Sie es."
                    .formatted(breite, hoehe, KANTE));
        }
        BufferedImage bild = leser.read(0);
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        if (!ImageIO.write(form.equals("png") ? bild : ohneDurchsicht(bild), form, ziel)) {
            throw falsch("Das Bild hat Farben, die nicht geschrieben werden können; speichern Sie es als PNG in RGB.");
        }
        return ziel.toByteArray();
    }

    private static BufferedImage ohneDurchsicht(BufferedImage bild) {
        BufferedImage neues = new BufferedImage(bild.getWidth(), bild.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D stift = neues.createGraphics();
        stift.drawImage(bild, 0, 0, Color.WHITE, null);
        stift.dispose();
        return neues;
    }

    private static Einleitungsfehler falsch(String satz) {
        return new Einleitungsfehler(Einleitungsfehler.Code.BILD_FALSCH, satz);
    }
}
