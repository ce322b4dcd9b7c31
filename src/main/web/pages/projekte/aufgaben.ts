import type { Steckbriefteil } from '../generated/graphql';

/** What is to be done so that a Steckbrief is complete: begin and end are one thing to say. */
export type Aufgabe = Exclude<Steckbriefteil, 'BEGINN' | 'ENDE'> | 'BEGINN' | 'ENDE' | 'LAUFZEIT';

/** What stands first decides most: who answers for it and how far it is, then when and how much, then the words. */
const REIHENFOLGE: Aufgabe[] = [
  'FEDERFUEHRUNG',
  'STATUS',
  'LAUFZEIT',
  'BEGINN',
  'ENDE',
  'KOSTEN',
  'FINANZIERUNG',
  'HANDLUNGSFELD',
  'ZIEL',
  'BESCHREIBUNG',
  'NUTZEN',
];

export function aufgabenOf(fehlt: readonly Steckbriefteil[]): Aufgabe[] {
  const beides = fehlt.includes('BEGINN') && fehlt.includes('ENDE');
  const offen = new Set<Aufgabe>(beides ? [...fehlt.filter((teil) => teil !== 'BEGINN' && teil !== 'ENDE'), 'LAUFZEIT'] : fehlt);
  return REIHENFOLGE.filter((aufgabe) => offen.has(aufgabe));
}
