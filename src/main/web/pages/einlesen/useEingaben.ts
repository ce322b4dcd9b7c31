import { useCallback } from 'react';
import { useKept } from '../data/useKept';
import type { Einleseplan } from '../generated/rest';
import { KEINE, type Wuensche } from './wuensche';

/** What somebody entered about a preview and the server does not know yet. */
export interface Eingaben {
  token: string;
  anmerkung: string;
  /** Whether errors keep the whole file out. */
  ganz: boolean;
  zustimmung: boolean;
  planname: string | null;
  /** By heading: what its column is to be read as. */
  wahlen: Record<string, string>;
  wie: Partial<Einleseplan>;
  /** The cell in which somebody is writing. */
  zelle: { ort: string; text: string } | null;
  wuensche: Wuensche;
}

const LEER: Eingaben = {
  token: '',
  anmerkung: '',
  ganz: false,
  zustimmung: false,
  planname: null,
  wahlen: {},
  wie: {},
  zelle: null,
  wuensche: KEINE,
};

export type Aendere = (changes: Partial<Eingaben> | ((bisher: Eingaben) => Partial<Eingaben>)) => void;

/** Keeps what was entered until the file is imported or put aside: nothing is lost by a login, a reload or another page. */
export function useEingaben(token: string | null) {
  const [kept, setKept] = useKept<Eingaben>('einlesen.eingaben', LEER);
  const aendere: Aendere = useCallback(
    (changes) => setKept((bisher) => ({ ...bisher, ...(typeof changes === 'function' ? changes(bisher) : changes) })),
    [setKept],
  );
  /** A preview is opened: what was entered about another one goes. */
  const beginne = useCallback(
    (neues: string) => setKept((bisher) => (bisher.token === neues ? bisher : { ...LEER, token: neues })),
    [setKept],
  );
  /** Another preview of the same file: what was entered goes over to it. */
  const folge = useCallback((neues: string) => setKept((bisher) => ({ ...bisher, token: neues })), [setKept]);
  return { eingaben: kept.token === token ? kept : LEER, aendere, beginne, folge };
}
