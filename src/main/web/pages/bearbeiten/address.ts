/** What one can do with a thing of the net, each with a form of its own. */
export const TATEN = [
  'aendern',
  'verbinden',
  'zusammenfuehren',
  'aufteilen',
  'beenden',
  'oeffnen',
  'belegen',
  'belegEntfernen',
  'entfernen',
] as const;
export type Tat = (typeof TATEN)[number];

export interface Formular {
  tun: Tat | 'anlegen';
  /** A node or a relationship; of a new node, its kind is said instead. */
  sache?: string | undefined;
  art?: string | undefined;
  merkmal?: string | undefined;
  /** A relationship that is to go where the new one comes. */
  statt?: string | undefined;
  /** The mark of a step of the basket that is opened again. */
  schritt?: string | undefined;
  zurueck?: string | undefined;
}

export function addressOfFormular(formular: Formular): string {
  const params = new URLSearchParams();
  for (const [name, wert] of Object.entries(formular)) if (wert) params.set(name, wert);
  return `/bearbeiten?${params}`;
}

/** A key, or a relationship between two, a further period of it with its number: nothing else of an address goes into a question. */
const SACHE = /^[A-Za-z]+\/[a-z0-9-]+( [A-Z_]+ [A-Za-z]+\/[a-z0-9-]+( [1-9]\d{0,5})?)?$/;

/** What the address says of the form; undefined where it says none. */
export function formularAus(params: URLSearchParams): Formular | undefined {
  const tun = [...TATEN, 'anlegen' as const].find((eine) => eine === params.get('tun'));
  const sache = params.get('sache') ?? undefined;
  if (!tun || (tun !== 'anlegen' && !SACHE.test(sache ?? ''))) return undefined;
  return {
    tun,
    sache,
    art: params.get('art') ?? undefined,
    merkmal: params.get('merkmal') ?? undefined,
    statt: params.get('statt') ?? undefined,
    schritt: params.get('schritt') ?? undefined,
    zurueck: heimisch(params.get('zurueck')),
  };
}

/** An address of these pages, and of no other's. */
export const heimisch = (path: string | null) => (path && /^\/(?![/\\])/.test(path) ? path : undefined);
