package de.zielnetz.bericht.einleitung;

import de.zielnetz.bericht.dokument.Block;
import java.util.List;
import java.util.Map;

/**
 * The introduction as it stands in a report.
 *
 * @param bilder by their names
 */
public record GanzeEinleitung(List<Block> bloecke, Map<String, byte[]> bilder) {}
