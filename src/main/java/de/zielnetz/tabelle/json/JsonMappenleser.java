package de.zielnetz.tabelle.json;

import de.zielnetz.tabelle.Dateiart;
import de.zielnetz.tabelle.Mappenbauer;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON as sheets: each list of records is one, named by its path ({@code $.massnahmen}), its headings are the names of the
 * fields, those of inner objects with dots ({@code kosten.gesamt}). Entry n is row n + 2. Reads as the text comes, never a whole tree.
 */
public final class JsonMappenleser {

    private static final int TIEFE = 30;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(TIEFE)
                    .maxStringLength(Mappengrenzen.ZELLTEXT)
                    .maxNameLength(500)
                    .maxNumberLength(Mappengrenzen.ZAHL)
                    .maxTokenCount(4L * Mappengrenzen.ZELLEN)
                    .build())
            .build();

    private final Mappenbauer mappe;
    private final Map<String, Eintragsliste> listen = new LinkedHashMap<>();

    public JsonMappenleser(Mappenbauer mappe) {
        this.mappe = mappe;
    }

    /** Returns the description of how the file was read. */
    public String lies(String endung, byte[] inhalt) throws Unlesbar {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), inhalt)) {
            json.nextToken();
            wert("$", json);
        } catch (StreamConstraintsException e) {
            throw mitUrsache(
                    new Unlesbar(
                            Ursache.ZU_VIEL_TEXT,
                            "Das JSON ist zu groß oder zu tief geschachtelt: höchstens %d Ebenen, %d Zeichen je Wert und %d Angaben."
                                    .formatted(TIEFE, Mappengrenzen.ZELLTEXT, 2 * Mappengrenzen.ZELLEN)),
                    e);
        } catch (JacksonException e) {
            throw mitUrsache(
                    new Unlesbar(
                            Ursache.BESCHAEDIGT,
                            "Das ist kein gültiges JSON; der Fehler liegt bei Zeile %d, Spalte %d."
                                    .formatted(
                                            e.getLocation().getLineNr(),
                                            e.getLocation().getColumnNr())),
                    e);
        }
        if (listen.isEmpty()) {
            throw Dateiart.falsch(endung.equals("json") ? "" : endung, "eine JSON-Datei ohne Liste von Einträgen");
        }
        return "JSON, "
                + listen.entrySet().stream()
                        .limit(5)
                        .map(e -> "Liste %s mit %d Einträgen"
                                .formatted(e.getKey(), e.getValue().eintraege()))
                        .collect(Collectors.joining(", "));
    }

    /** Looks for lists of records; what stands beside them belongs to no entry. */
    private void wert(String pfad, JsonParser json) throws Unlesbar {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                wert(pfad + "." + name, json);
            }
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    Eintragsliste liste = liste(pfad);
                    liste.beginne();
                    eintrag("", json, liste);
                } else {
                    wert(pfad + "[]", json);
                }
            }
        } else if (json.currentToken() != null && json.currentToken().isScalarValue()) {
            mappe.hinweise()
                    .melde(
                            "JSON_UEBRIGES",
                            "",
                            "%s steht außerhalb der Listen und wurde nicht gelesen.".formatted(pfad));
        }
    }

    private Eintragsliste liste(String pfad) throws Unlesbar {
        Eintragsliste liste = listen.get(pfad);
        if (liste == null) {
            liste = new Eintragsliste(mappe.blatt(pfad, false));
            listen.put(pfad, liste);
        }
        return liste;
    }

    private void eintrag(String davor, JsonParser json, Eintragsliste liste) throws Unlesbar {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String feld = davor + json.currentName();
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_OBJECT) {
                eintrag(feld + ".", json, liste);
            } else if (token == JsonToken.START_ARRAY) {
                liste.text(feld, String.join("\n", texte(json)));
            } else if (token.isNumeric()) {
                liste.zahl(feld, json.getString());
            } else {
                String text = skalar(json);
                if (text != null) {
                    liste.text(feld, text);
                }
            }
        }
    }

    /** The values of a list within an entry, each in a line; of an object its own values. */
    private static List<String> texte(JsonParser json) {
        List<String> texte = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                List<String> werte = new ArrayList<>();
                int tiefe = 1;
                while (tiefe > 0) {
                    JsonToken innen = json.nextToken();
                    tiefe += innen.isStructStart() ? 1 : innen.isStructEnd() ? -1 : 0;
                    String text = innen.isScalarValue() ? skalar(json) : null;
                    if (text != null) {
                        werte.add(text);
                    }
                }
                texte.add(String.join(", ", werte));
            } else if (token == JsonToken.START_ARRAY) {
                texte.addAll(texte(json));
            } else {
                String text = skalar(json);
                if (text != null) {
                    texte.add(text);
                }
            }
        }
        return texte;
    }

    private static @Nullable String skalar(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> "ja";
            case VALUE_FALSE -> "nein";
            default -> json.getString();
        };
    }

    private static Unlesbar mitUrsache(Unlesbar grund, Exception ursache) {
        grund.initCause(ursache);
        return grund;
    }
}
