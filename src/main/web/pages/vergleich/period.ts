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

/**
 * What is compared: unasked, the state before the newest Vorgang with the state now.
 * @param newest the newest Vorgang; without any there is nothing to compare
 */
export function variablesOf(params: URLSearchParams, newest: string | undefined): VergleichQueryVariables | undefined {
  const von = endeOf(params.get('von')) ?? (newest ? { vorgang: newest } : undefined);
  if (!von) return undefined;
  const bis = endeOf(params.get('bis'));
  const taten = TATEN.filter((tat) => params.get('tat') === tat);
  const [projekteNach, beziehungenNach] = [params.get('projektenach'), params.get('beziehungennach')];
  return {
    ...('vorgang' in von ? { vonVorVorgang: von.vorgang } : { von: momentOf(von.tag, '00:00:00.000') }),
    ...(bis && ('vorgang' in bis ? { bisVorVorgang: bis.vorgang } : { bis: momentOf(bis.tag, '23:59:59.999') })),
    nurBelegt: params.has('belegt'),
    ...(taten.length && { taten }),
    ...(projekteNach && { projekteNach }),
    ...(beziehungenNach && { beziehungenNach }),
  };
}

/** A day begins and ends where the reader is. */
const momentOf = (tag: string, time: string) => new Date(`${tag}T${time}`).toISOString();

/** What one Vorgang changed, as a comparison. The one behind it has the next number. */
export function addressOfVorgang(kennung: string, newest: string): string {
  const next = `v${Number(kennung.slice(1)) + 1}`;
  return `/vergleich?von=${kennung}${kennung === newest ? '' : `&bis=${next}`}`;
}
