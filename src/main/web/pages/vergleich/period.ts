import type { Tat, VergleichQueryVariables } from '../generated/graphql';

const VORGANG = /^v\d+$/;
const TAG = /^\d{4}-\d{2}-\d{2}$/;

export const TATEN: Tat[] = ['NEU', 'GEAENDERT', 'ENTFERNT'];

/** One end of what is compared: before a Vorgang, or a day of the reader's calendar. */
export type Ende = { vorgang: string } | { tag: string };

/** `v12` or `2026-03-01`, as it stands in an address; undefined for anything else. */
export function endeOf(text: string | null): Ende | undefined {
  if (!text) return undefined;
  if (VORGANG.test(text)) return { vorgang: text };
  return TAG.test(text) && !Number.isNaN(Date.parse(text)) ? { tag: text } : undefined;
}

/** The first and the newest Vorgang of all. */
export interface Journal {
  first: { kennung: string; zeit: string };
  newest: { kennung: string };
}

/** What is compared: unasked, the state before the newest Vorgang with the state now. A day before the first Vorgang is the empty net. */
export function variablesOf(params: URLSearchParams, { first, newest }: Journal): VergleichQueryVariables {
  const von = endeOf(params.get('von')) ?? { vorgang: newest.kennung };
  const bis = endeOf(params.get('bis'));
  const taten = TATEN.filter((tat) => params.get('tat') === tat);
  const [projekteNach, beziehungenNach, vorgaengeNach] = ['projektenach', 'beziehungennach', 'vorgaengenach'].map((name) =>
    params.get(name),
  );
  const vonEnde = resolved(von, '00:00:00.000', first);
  const bisEnde = bis && resolved(bis, '23:59:59.999', first);
  return {
    ...('vorgang' in vonEnde ? { vonVorVorgang: vonEnde.vorgang } : { von: vonEnde.zeit }),
    ...(bisEnde && ('vorgang' in bisEnde ? { bisVorVorgang: bisEnde.vorgang } : { bis: bisEnde.zeit })),
    nurBelegt: params.has('belegt'),
    ...(taten.length && { taten }),
    ...(projekteNach && { projekteNach }),
    ...(beziehungenNach && { beziehungenNach }),
    ...(vorgaengeNach && { vorgaengeNach }),
  };
}

function resolved(ende: Ende, time: string, first: Journal['first']): { vorgang: string } | { zeit: string } {
  if ('vorgang' in ende) return ende;
  const zeit = momentOf(ende.tag, time);
  return Date.parse(zeit) < Date.parse(first.zeit) ? { vorgang: first.kennung } : { zeit };
}

/** A day begins and ends where the reader is. */
const momentOf = (tag: string, time: string) => new Date(`${tag}T${time}`).toISOString();
