/** What `POST /api/importe/vorschau` answers. */
export interface Vorschau {
  token: string;
  datei: string;
  beschreibung: string;
  plan: string;
  zaehlung: Record<
    'neu' | 'geaendert' | 'unveraendert' | 'ausgelassen' | 'nichtErwaehnt' | 'beziehungenNeu' | 'beziehungenWeg' | 'aenderungen' | Zahl,
    number
  >;
  tabellen: Tabellenteil[];
  projekte: Projektvergleich[];
  neueKnoten: { schluessel: string; name: string }[];
  befunde: Befund[];
}

type Zahl = 'fehler' | 'warnungen' | 'hinweise';

export interface Tabellenteil {
  blatt: string;
  form: 'ZEILEN' | 'BLAETTER';
  kopfzeile: number;
  zeilen: number;
  spalten: Spalte[];
}

export interface Spalte {
  /** Counted from 0. */
  spalte: number;
  ueberschrift: string;
  /** Cell of the heading. */
  ort: string;
  inhalt: string | null;
  genau: boolean;
  /** The goal or field of a ja-or-x column. */
  ziel: { art: string; eigen: string } | null;
}

export type Schwere = 'FEHLER' | 'WARNUNG' | 'HINWEIS';

export interface Befund {
  schwere: Schwere;
  blatt: string;
  zelle: string;
  wert: string | null;
  satz: string;
  erwartet: string | null;
  vorschlaege: string[];
}

export interface Projektvergleich {
  kennung: string;
  name: string;
  art: 'NEU' | 'GEAENDERT' | 'UNVERAENDERT' | 'AUSGELASSEN';
  ort: string;
  felder: { merkmal: string; alt: unknown; neu: unknown; ort: string }[];
  neueBeziehungen: Beziehungszeile[];
  wegfallende: Beziehungszeile[];
}

export interface Beziehungszeile {
  satz: string;
  ziel: string;
  zielname: string;
  ort: string;
  bestehend: boolean;
}

export interface Vorgang {
  kennung: string;
  datei: string | null;
  aenderungen: number;
}

export interface Meldung {
  phase: 'WARTET' | 'LIEST' | 'VERGLEICHT' | 'SCHREIBT' | 'LAEDT' | 'FERTIG';
  erledigt: number;
  gesamt: number;
}

/** Sheet and cell as people name them. */
export const ortVon = ({ blatt, zelle }: Pick<Befund, 'blatt' | 'zelle'>) => [blatt, zelle].filter(Boolean).join('!');

/** A value of the net as text; nothing for nothing. */
export function wertText(wert: unknown): string {
  if (wert === null || wert === undefined) return '';
  if (Array.isArray(wert)) return wert.join(' | ');
  return typeof wert === 'string' ? wert : JSON.stringify(wert);
}
