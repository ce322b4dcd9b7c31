import type { BearbeitungEingabe, BelegEingabe, SchrittEingabe } from '../generated/graphql';
import { typename } from '../net/kinds';
import { kanteAus } from './sache';

export type Schritt = SchrittEingabe;
export type Wort = keyof SchrittEingabe;

/** Which of the ten things a step does. */
export const wortVon = (schritt: Schritt) => Object.keys(schritt).find((wort) => schritt[wort as Wort]) as Wort;

/** The draft as it goes to the server. */
export const bearbeitungAus = (schritte: readonly Schritt[]): BearbeitungEingabe => ({ schritte: [...schritte] });

/** The steps of a kept draft; none where it says none. */
export function schritteAus(json: string | null | undefined): Schritt[] {
  try {
    const schritte = (JSON.parse(json ?? '{}') as Partial<BearbeitungEingabe> | null)?.schritte;
    return Array.isArray(schritte) ? schritte.filter((schritt) => schritt && wortVon(schritt)) : [];
  } catch {
    return [];
  }
}

const gleich = (einer: Schritt) => JSON.stringify(einer);

/** Without the first step that is this one; by what it says, for its place may have changed meanwhile. */
export function ohne(schritte: readonly Schritt[], weg: Schritt): Schritt[] {
  const stelle = schritte.findIndex((einer) => gleich(einer) === gleich(weg));
  return schritte.filter((_, i) => i !== stelle);
}

/** Where the step stands; behind the last where it is gone. */
export function stelleVon(schritte: readonly Schritt[], gesucht: Schritt): number {
  const stelle = schritte.findIndex((einer) => gleich(einer) === gleich(gesucht));
  return stelle < 0 ? schritte.length : stelle;
}

/** With another step, or several, in the place of this one; behind the last where it is gone. */
export function ersetzt(schritte: readonly Schritt[], alt: Schritt, neue: readonly Schritt[]): Schritt[] {
  const stelle = stelleVon(schritte, alt);
  return stelle === schritte.length ? [...schritte] : [...schritte.slice(0, stelle), ...neue, ...schritte.slice(stelle + 1)];
}

/** Both drafts, the second's steps behind those of the first and none twice. */
export function zusammen(eine: readonly Schritt[], andere: readonly Schritt[]): Schritt[] {
  const schon = new Set(eine.map(gleich));
  return [...eine, ...andere.filter((schritt) => !schon.has(gleich(schritt)))];
}

/** Nodes that the steps begin, which the net does not know yet. */
export function begonnene(schritte: readonly Schritt[]): { __typename: string; kennung: string; name: string }[] {
  return schritte.flatMap(({ anlegen, aufteilen }) => {
    const neu = anlegen ?? aufteilen;
    if (!neu?.kennung) return [];
    const name = neu.werte.find(({ merkmal }) => merkmal === 'name')?.wert ?? neu.kennung;
    const typ = anlegen ? typename(anlegen.art) : aufteilen!.von.split('/')[0]!;
    return [{ __typename: typ, kennung: neu.kennung, name }];
  });
}

/** The nodes that a step names. */
export function genannte(schritt: Schritt): string[] {
  const { verbinden, zusammenfuehren, aufteilen } = schritt;
  const sache = (schritt.aendern ?? schritt.beenden ?? schritt.oeffnen ?? schritt.entfernen ?? schritt.belegen ?? schritt.belegEntfernen)
    ?.sache;
  const kante = sache ? kanteAus(sache) : undefined;
  return [
    ...(kante ? [kante.von, kante.nach] : sache ? [sache] : []),
    ...(verbinden ? [verbinden.von, verbinden.nach] : []),
    ...(zusammenfuehren ? [zusammenfuehren.bleibt, zusammenfuehren.geht] : []),
    ...(aufteilen ? [aufteilen.von] : []),
    ...quellen(schritt),
  ];
}

/** The source that a step names, where the net knows it. */
function quellen(schritt: Schritt): string[] {
  const beleg = belegVon(schritt);
  return beleg?.quelle ? [`Quelle/${beleg.quelle}`] : [];
}

/** Who says what a step does; undefined where the step does not say. */
export function belegVon(schritt: Schritt): BelegEingabe | undefined {
  const inhalt = schritt[wortVon(schritt)];
  return (inhalt && 'beleg' in inhalt && inhalt.beleg) || undefined;
}
