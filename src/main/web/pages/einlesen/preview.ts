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
  tabellen: { blatt: string; kopfzeile: number; zeilen: number; spalten: Spalte[] }[];
  projekte: Projektvergleich[];
  neueKnoten: { schluessel: string; name: string }[];
  befunde: Befund[];
}

type Zahl = 'fehler' | 'warnungen' | 'hinweise';

export interface Spalte {
  spalte: number;
  ueberschrift: string;
  ort: string;
  inhalt: string | null;
  genau: boolean;
}

export interface Befund {
  schwere: 'FEHLER' | 'WARNUNG' | 'HINWEIS';
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
  return Array.isArray(wert) ? wert.join(' | ') : String(wert);
}
