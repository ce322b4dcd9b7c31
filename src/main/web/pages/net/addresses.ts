/** Which folder of addresses shows which kind with a page of its own; all others are shown below `/knoten`. */
export const TYPES: Record<string, string> = {
  leitziele: 'Leitziel',
  'strategische-ziele': 'StrategischesZiel',
  handlungsfelder: 'Handlungsfeld',
  akteure: 'Akteur',
  gremien: 'Gremium',
  drucksachen: 'Drucksache',
};

/** In which folder nodes of a type are shown that have a page of their own. */
export const FOLDERS = new Map(Object.entries({ ...TYPES, projekte: 'Projekt' }).map(([folder, type]) => [type, folder]));

/** Where a node of the net is shown. */
export function addressOf({ __typename, kennung }: { __typename: string; kennung: string }): string {
  return `/${FOLDERS.get(__typename) ?? `knoten/${__typename}`}/${encodeURIComponent(kennung)}`;
}

const LISTS: Record<string, string> = {
  Projekt: '/projekte',
  Leitziel: '/ziele',
  StrategischesZiel: '/ziele',
  Handlungsfeld: '/handlungsfelder',
  Akteur: '/akteure',
  Gremium: '/gremien',
  Drucksache: '/gremien',
};

/** The page that lists all things of this kind, where there is one. */
export const listOf = (typename: string): string | undefined => LISTS[typename];

/** The address if a link may lead there: http or https, nothing else. Data could hold anything. */
export function safeUrl(text: string | null | undefined): string | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** What one Vorgang changed, as a comparison. The one behind it has the next number. */
export function addressOfVorgang(kennung: string, newest: string): string {
  const next = `v${Number(kennung.slice(1)) + 1}`;
  return `/vergleich?von=${kennung}${kennung === newest ? '' : `&bis=${next}`}`;
}
