import type { BearbeitungsregelnQuery, MerkmalregelFragment, WertEingabe } from '../generated/graphql';

export type Regeln = BearbeitungsregelnQuery['bearbeitungsregeln'];
export type Merkmalregel = MerkmalregelFragment;

/** What somebody typed, and what stood there when they began to. */
export interface Eingetipptes {
  wert: string;
  bisher: string;
}

export type Eingaben = Record<string, Eingetipptes>;

/** A value of the net as a text that the server reads back as the same value; empty for none. */
export function alsText(wert: unknown): string {
  if (wert === null || wert === undefined) return '';
  if (Array.isArray(wert)) return wert.join(' | ');
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (typeof wert === 'number') return String(wert).replace('.', ',');
  return String(wert);
}

/** A list as it is typed, one entry a line, and back. */
export const alsZeilen = (text: string) => text.split(' | ').join('\n');
export const ausZeilen = (zeilen: string) =>
  zeilen
    .split('\n')
    .map((zeile) => zeile.trim())
    .filter((zeile) => zeile)
    .join(' | ');

/** What differs from what stood there, each with that, so that the server tells where somebody else was faster. */
export function geaenderte(eingaben: Eingaben): WertEingabe[] {
  return Object.entries(eingaben)
    .filter(([, { wert, bisher }]) => wert.trim() !== bisher.trim())
    .map(([merkmal, { wert, bisher }]) => ({ merkmal, wert: wert.trim() || null, bisher }));
}

/** What was typed into an empty form. */
export function gesagte(eingaben: Eingaben): WertEingabe[] {
  return Object.entries(eingaben)
    .filter(([, { wert }]) => wert.trim())
    .map(([merkmal, { wert }]) => ({ merkmal, wert: wert.trim() }));
}

/** Properties that are said once, when a node begins, and never change. */
const FEST = new Set(['kennung']);

/** The properties of a kind that can be typed. */
export function merkmaleDerArt(regeln: Regeln, art: string): Merkmalregel[] {
  return regeln.arten.find((eine) => eine.art === art)?.merkmale.filter(({ name }) => !FEST.has(name)) ?? [];
}

/** The properties of a kind of relationship. */
export function merkmaleDerKante(regeln: Regeln, art: string): readonly Merkmalregel[] {
  return regeln.kanten.find((eine) => eine.art === art)?.merkmale ?? [];
}
