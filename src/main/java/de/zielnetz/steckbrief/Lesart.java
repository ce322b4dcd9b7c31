package de.zielnetz.steckbrief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a file can be read, with what it explains and leaves unexplained.
 *
 * @param kennung by which it is chosen: {@code steckbrief}, {@code eu-vorhabenliste:blaetter}
 * @param plan the plan whose headings it uses
 * @param form the form it takes for all sheets, null: for each the one that explains most
 * @param namen what the first projects would be called
 * @param unverstanden how many cells it does not understand
 * @param unerklaert these, and those it leaves out only because they do not look like a project
 */
public record Lesart(
        String kennung,
        String plan,
        Einleseplan.@Nullable Form form,
        int projekte,
        List<String> namen,
        int zellen,
        int gelesen,
        int ausgelassen,
        int unverstanden,
        int unerklaert) {}
