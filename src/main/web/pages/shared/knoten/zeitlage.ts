import type { NachfolgeQuery, PunktFragment } from '../../generated/graphql';

/** Kinds that happened or were written once: they do not end. */
const ZEITPUNKTE = new Set(['Drucksache', 'Indikator', 'Termin', 'Quelle']);

interface Gelebtes {
  __typename: string;
  ab: string | null;
  bis: string | null;
}

/** Today, as a day in ISO form. */
export const heute = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });

/** The last day that a date means: 31 December of a year. */
export function letzterTag(datum: string): string {
  if (datum.length === 4) return `${datum}-12-31`;
  if (datum.length > 7) return datum;
  const [jahr, monat] = datum.split('-').map(Number);
  return `${datum}-${String(new Date(Date.UTC(jahr!, monat!, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** The first day that a date means. */
export const ersterTag = (datum: string) => datum + '-01-01'.slice(datum.length - 4);

/** Whether the thing is over, or has not begun; undefined where it holds today, or never ends. */
export function zeitlage({ __typename, ab, bis }: Gelebtes, tag = heute()): 'vorbei' | 'kuenftig' | undefined {
  if (ZEITPUNKTE.has(__typename)) return undefined;
  if (bis && letzterTag(bis) < tag) return 'vorbei';
  return ab && ersterTag(ab) > tag ? 'kuenftig' : undefined;
}

/** A day on which the thing held, for whoever looks at it on a day on which it does not. */
export function seinTag({ ab, bis }: Gelebtes): string | undefined {
  return bis ? letzterTag(bis) : ab ? ersterTag(ab) : undefined;
}

/** What is in its place today: what follows on it, what bears its name, and where its projects belong, each with how many do. */
export function nachfolger({ kennung, name, __typename }: PunktFragment, { knoten, suche, projekte }: NachfolgeQuery) {
  const anderer = (einer: PunktFragment) => einer.__typename !== __typename || einer.kennung !== kennung;
  const folgende = knoten?.beziehungen.edges.map(({ node }) => node) ?? [];
  const gleichnamige = suche.nodes.map((treffer) => treffer.knoten).filter((einer) => einer.aliase.includes(name));
  const anStelle = new Map([...folgende, ...gleichnamige].filter(anderer).map((einer) => [`${einer.__typename}/${einer.kennung}`, einer]));
  const jetzige = ({ handlungsfelder, strategischeZiele }: NachfolgeQuery['projekte']['nodes'][number]): readonly PunktFragment[] =>
    __typename === 'Handlungsfeld' ? handlungsfelder.nodes : __typename === 'StrategischesZiel' ? strategischeZiele.nodes : [];
  const heutige = new Map<string, { knoten: PunktFragment; anzahl: number }>();
  for (const einer of projekte.nodes.flatMap(jetzige)) {
    if (anderer(einer)) heutige.set(einer.kennung, { knoten: einer, anzahl: (heutige.get(einer.kennung)?.anzahl ?? 0) + 1 });
  }
  return { anStelle: [...anStelle.values()], heutige: [...heutige.values()].sort((a, b) => b.anzahl - a.anzahl) };
}
