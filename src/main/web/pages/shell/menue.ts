/** Addresses of the menu, in its order, with the folders that belong to each. */
export const MENU = [
  ['uebersicht', '/', /^\/$/],
  ['netz', '/netz', /^\/netz/],
  ['projekte', '/projekte', /^\/projekte/],
  ['ziele', '/ziele', /^\/(ziele|leitziele|strategische-ziele)/],
  ['handlungsfelder', '/handlungsfelder', /^\/handlungsfelder/],
  ['akteure', '/akteure', /^\/akteure/],
  ['gremien', '/gremien', /^\/(gremien|drucksachen)/],
  ['abdeckung', '/abdeckung', /^\/abdeckung/],
  ['luecken', '/luecken', /^\/luecken/],
  ['ueberschneidungen', '/ueberschneidungen', /^\/ueberschneidungen/],
  ['vergleich', '/vergleich', /^\/vergleich/],
  ['einlesen', '/einlesen', /^\/einlesen/],
] as const;

/** What leads from an idea to the report, in a line of its own. */
export const STEERING = [
  ['ideen', '/ideen', /^\/(ideen|sitzungen)/],
  ['auswahl', '/auswahl', /^\/auswahl/],
  ['faelliges', '/faelliges', /^\/(faelliges|bestaetigungen)/],
  ['messreihen', '/messreihen', /^\/messreihen/],
  ['rueckblicke', '/rueckblicke', /^\/rueckblicke/],
  ['massnahmenplan', '/massnahmenplan', /^\/massnahmenplan/],
  ['bericht', '/bericht', /^\/bericht/],
] as const;

/** The playground is a page of its own, beside these. */
export const PLAYGROUND = '/playground';
export type MenuEntry = (typeof MENU)[number] | (typeof STEERING)[number];

const beginning = (text: string) => text.toLocaleLowerCase('de');

/** The pages in the menu one of whose words begins so, in its order. @param labelOf what an entry is called */
export function pagesFor(text: string, labelOf: (entry: MenuEntry) => string): { label: string; address: string }[] {
  const wanted = beginning(text.trim());
  if (!wanted) return [];
  return [...MENU, ...STEERING]
    .map((entry) => ({ label: labelOf(entry), address: entry[1] }))
    .filter(({ label }) => beginning(label).startsWith(wanted) || beginning(label).includes(` ${wanted}`));
}
