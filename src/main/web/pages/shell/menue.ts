import type { Knotenart } from '../generated/graphql';
import type { de } from '../texts/de';

/** A page: what it is called, its address, and the folders that belong to it. A kind of node has the list of all of its kind. */
export type MenuEntry = ({ name: Exclude<keyof typeof de.menue, 'gruppe'> } | { art: Knotenart }) & { href: string; own?: RegExp };

const page = (name: Exclude<keyof typeof de.menue, 'gruppe'>, href: string, own?: RegExp): MenuEntry => ({
  name,
  href,
  ...(own && { own }),
});
const list = (art: Knotenart): MenuEntry => ({ art, href: `/liste?art=${art}` });

/** The playground is a page of its own, beside these. */
export const PLAYGROUND = '/playground';

/** Every page by what one comes for: to understand, to look up, to steer, to keep up to date. */
export const MENU = [
  {
    gruppe: 'verstehen',
    entries: [
      page('uebersicht', '/', /^\/$/),
      page('netz', '/netz', /^\/netz$/),
      page('wege', '/netz/wege', /^\/netz\/wege/),
      page('abdeckung', '/abdeckung', /^\/abdeckung/),
      page('luecken', '/luecken', /^\/luecken/),
      page('ueberschneidungen', '/ueberschneidungen', /^\/ueberschneidungen/),
      page('vergleich', '/vergleich', /^\/vergleich/),
      page('playground', PLAYGROUND),
    ],
  },
  {
    gruppe: 'nachschlagen',
    entries: [
      page('alleArten', '/liste', /^\/liste$/),
      page('projekte', '/projekte', /^\/projekte/),
      page('ziele', '/ziele', /^\/(ziele|leitziele|strategische-ziele)/),
      page('handlungsfelder', '/handlungsfelder', /^\/handlungsfelder/),
      page('akteure', '/akteure', /^\/akteure/),
      page('gremien', '/gremien', /^\/(gremien|drucksachen)/),
      ...(
        [
          'STRATEGIE',
          'MASSNAHME',
          'THEMA',
          'ROLLE',
          'PFLICHT',
          'VERFAHREN',
          'TERMIN',
          'GESETZ',
          'RISIKO',
          'CHANCE',
          'STAERKE',
          'SCHWAECHE',
          'HERAUSFORDERUNG',
          'KRITERIUM',
          'INDIKATOR',
          'TECHNOLOGIE',
          'DATENBESTAND',
          'QUELLE',
        ] as const
      ).map(list),
    ],
  },
  {
    gruppe: 'steuern',
    entries: [
      page('ideen', '/ideen', /^\/ideen/),
      page('sitzungen', '/sitzungen', /^\/sitzungen/),
      page('auswahl', '/auswahl', /^\/auswahl/),
      page('faelliges', '/faelliges', /^\/faelliges/),
      page('messreihen', '/messreihen', /^\/messreihen/),
      page('rueckblicke', '/rueckblicke', /^\/rueckblicke/),
      page('massnahmenplan', '/massnahmenplan', /^\/massnahmenplan/),
      page('bericht', '/bericht', /^\/bericht/),
    ],
  },
  {
    gruppe: 'pflegen',
    entries: [
      page('einlesen', '/einlesen', /^\/einlesen/),
      page('anlegen', '/bearbeiten?tun=anlegen', /^\/bearbeiten/),
      page('korb', '/korb', /^\/korb/),
      page('vorschlaege', '/vorschlaege', /^\/vorschlaege/),
      page('kommentare', '/kommentare', /^\/kommentare/),
      page('bestaetigungen', '/bestaetigungen', /^\/bestaetigungen/),
      page('personen', '/personen', /^\/personen/),
    ],
  },
] as const satisfies readonly { gruppe: keyof typeof de.menue.gruppe; entries: readonly MenuEntry[] }[];
export type Gruppe = (typeof MENU)[number];

/** Whether the page at this address is the entry itself, belongs to it, or neither. */
export function nearOf({ href, own }: MenuEntry, path: string, search: string): 'page' | 'true' | undefined {
  const here = search ? `${path}?${search}` : path;
  if (here === href || (path === href && !search)) return 'page';
  if (own === undefined) return here.startsWith(`${href}&`) ? 'true' : undefined;
  // A list of one kind is that kind's, not that of all kinds.
  return own.test(path) && !(path === '/liste' && search.includes('art=')) ? 'true' : undefined;
}

const beginning = (text: string) => text.toLocaleLowerCase('de');

/** The pages in the menu one of whose words begins so, in its order. @param labelOf what an entry is called */
export function pagesFor(text: string, labelOf: (entry: MenuEntry) => string): { label: string; address: string }[] {
  const wanted = beginning(text.trim());
  if (!wanted) return [];
  return MENU.flatMap(({ entries }): readonly MenuEntry[] => entries)
    .map((entry) => ({ label: labelOf(entry), address: entry.href }))
    .filter(({ label }) => beginning(label).startsWith(wanted) || beginning(label).includes(` ${wanted}`));
}
