/** What a first visitor finds in the editor. */
export const WELCOME = `# Willkommen im Playground.
#
# Links: Beispiele zum Ausführen
# und Abwandeln. Das Buch am Rand
# zeigt, was man fragen kann.
#
# Ausführen:  Strg + Eingabe
# Vorschläge: Strg + Leertaste

{
  leitziele {
    nummer
    name
  }
}
`;
