import type { Befund } from '../generated/rest';

export type Schwere = Befund['schwere'];

/** Sheet and cell as people name them. */
export const ortVon = ({ blatt, zelle }: Pick<Befund, 'blatt' | 'zelle'>) => [blatt, zelle].filter(Boolean).join('!');

/** A value of the net as text; nothing for nothing. */
export function wertText(wert: unknown): string {
  if (wert === null || wert === undefined) return '';
  if (Array.isArray(wert)) return wert.join(' | ');
  return typeof wert === 'string' ? wert : JSON.stringify(wert);
}
