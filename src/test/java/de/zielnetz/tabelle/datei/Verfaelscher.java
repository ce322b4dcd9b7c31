package de.zielnetz.tabelle.datei;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Spoils spreadsheets as knowingly as somebody who knows their formats: parts of zips, values in XML, records of .xls, bytes of CSV. */
final class Verfaelscher {

    private static final Pattern WERT = Pattern.compile("(?<==\")[^\"]{0,40}(?=\")|(?<=>)[^<>]{1,40}(?=<)");
    private static final Pattern ELEMENT = Pattern.compile("<[A-Za-z][^<>]*>");
    private static final List<String> WERTE = List.of(
            "-1",
            "0",
            "",
            "2147483648",
            "4294967297",
            "99999999999999999999",
            "1e309",
            "-1e-999999",
            "NaN",
            "1048577",
            "16385",
            "XFE1",
            "A0",
            "A1:XFD1048576",
            "B2:A1",
            "ZZZZ99",
            "../../../etc/passwd",
            "file:///etc/passwd",
            "http://127.0.0.1:9/x",
            "P9999999Y",
            "9999-99-99T99:99",
            "0001-01-01",
            "true",
            "s",
            "str",
            "e",
            "d",
            "&#0;",
            "&x;",
            "&#xD800;",
            "\uFFFF",
            "]]>",
            "[$-F800]dddd\\,",
            "\"".repeat(250));
    private static final List<String> KOEPFE = List.of(
            "<!DOCTYPE x [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;\">]>",
            "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<?xml version=\"1.1\" encoding=\"EBCDIC-CP-DE\"?>",
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
            "\uFEFF\uFEFF",
            "<a>".repeat(5_000),
            "<!--" + "x".repeat(50_000) + "-->");

    private final Random zufall;

    Verfaelscher(Random zufall) {
        this.zufall = zufall;
    }

    byte[] verfaelsche(byte[] heil) {
        boolean zip = heil[0] == 'P' && heil[1] == 'K';
        boolean ole = (heil[0] & 0xFF) == 0xD0;
        return zufall.nextInt(6) == 0 ? bytes(heil) : zip ? archiv(heil) : ole ? saetze(heil) : text(heil);
    }

    private byte[] bytes(byte[] heil) {
        byte[] datei = zufall.nextBoolean() ? heil.clone() : Arrays.copyOf(heil, zufall.nextInt(heil.length));
        for (int i = zufall.nextInt(20); i > 0 && datei.length > 0; i--) {
            datei[zufall.nextInt(datei.length)] = (byte) zufall.nextInt(256);
        }
        return datei;
    }

    private record Teil(String name, byte[] inhalt) {}

    private byte[] archiv(byte[] heil) {
        List<Teil> teile = teile(heil);
        for (int i = 1 + zufall.nextInt(3); i > 0; i--) {
            int n = zufall.nextInt(teile.size());
            Teil teil = teile.get(n);
            switch (zufall.nextInt(10)) {
                case 0 -> teile.set(n, new Teil(teil.name(), new byte[0]));
                case 1 ->
                    teile.set(
                            n,
                            new Teil(
                                    teil.name(),
                                    teile.get(zufall.nextInt(teile.size())).inhalt()));
                case 2 -> teile.add(new Teil(zufall.nextBoolean() ? teil.name() : "../" + teil.name(), teil.inhalt()));
                case 3 ->
                    teile.set(n, new Teil(teil.name(), bytes(teil.inhalt().length == 0 ? new byte[1] : teil.inhalt())));
                default -> teile.set(n, new Teil(teil.name(), xml(teil.inhalt())));
            }
        }
        if (zufall.nextInt(8) == 0) {
            teile.remove(zufall.nextInt(teile.size()));
        }
        return packe(teile);
    }

    private byte[] xml(byte[] inhalt) {
        String xml = new String(inhalt, UTF_8);
        for (int i = 1 + zufall.nextInt(4); i > 0; i--) {
            xml = switch (zufall.nextInt(6)) {
                case 0 -> KOEPFE.get(zufall.nextInt(KOEPFE.size())) + xml;
                case 1 -> ersetze(xml, ELEMENT, "");
                case 2 -> ersetze(xml, ELEMENT, "$0".repeat(1 + zufall.nextInt(400)));
                default -> ersetze(xml, WERT, Matcher.quoteReplacement(WERTE.get(zufall.nextInt(WERTE.size()))));
            };
        }
        return xml.getBytes(UTF_8);
    }

    /** One of the places, any with the same chance. */
    private String ersetze(String text, Pattern muster, String womit) {
        int ab = text.isEmpty() ? 0 : zufall.nextInt(text.length());
        Matcher m = muster.matcher(text);
        if (!m.find(ab) && !m.find(0)) {
            return text;
        }
        StringBuilder neu = new StringBuilder(text.length());
        m.appendReplacement(neu, womit);
        return m.appendTail(neu).toString();
    }

    private static List<Teil> teile(byte[] zip) {
        List<Teil> teile = new ArrayList<>();
        try (ZipInputStream strom = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = strom.getNextEntry(); e != null; e = strom.getNextEntry()) {
                teile.add(new Teil(e.getName(), strom.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return teile;
    }

    private static byte[] packe(List<Teil> teile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Teil teil : teile) {
                zip.putArchiveEntry(new ZipArchiveEntry(teil.name()));
                zip.write(teil.inhalt());
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Words of the header, of the table of sectors and of records become others that lie about lengths and places. */
    private byte[] saetze(byte[] heil) {
        byte[] datei = heil.clone();
        int[] luegen = {0, 1, 2, 0x7F, 0xFF, 0xFFFE, 0xFFFF, 0x2020, 8224};
        for (int i = 1 + zufall.nextInt(12); i > 0; i--) {
            int bereich = zufall.nextInt(3) == 0 ? 512 : datei.length;
            int stelle = zufall.nextInt(bereich - 1) & ~1;
            int wert = zufall.nextInt(4) == 0 ? zufall.nextInt(40) : luegen[zufall.nextInt(luegen.length)];
            datei[stelle] = (byte) wert;
            datei[stelle + 1] = (byte) (wert >> 8);
        }
        return datei;
    }

    private byte[] text(byte[] heil) {
        String text = new String(heil, ISO_8859_1);
        String stoerung = List.of(
                        "\0",
                        "\"",
                        "\"\"\"",
                        ";".repeat(2_000),
                        "x".repeat(50_000),
                        "\r",
                        "\u0081\u00FE",
                        "=cmd|' /C calc'!A0",
                        "\u001B")
                .get(zufall.nextInt(9));
        for (int i = 1 + zufall.nextInt(5); i > 0; i--) {
            int stelle = zufall.nextInt(text.length());
            text = text.substring(0, stelle) + stoerung + text.substring(stelle);
        }
        byte[] datei = text.getBytes(ISO_8859_1);
        return switch (zufall.nextInt(4)) {
            case 0 -> (text + "\uD83D;\uDE00").getBytes(UTF_16LE);
            case 1 -> ("\uFEFF" + text.substring(0, text.length() / 2) + "\uD83D").getBytes(UTF_16LE);
            default -> datei;
        };
    }
}
