import type { Befund, Bereich, Zeile } from '../generated/rest';
import type { Schwere } from './preview';

/** The letters of a column counted from 0: A, Z, AA. */
export function spaltenname(spalte: number): string {
  let name = '';
  for (let rest = spalte; rest >= 0; rest = Math.floor(rest / 26) - 1) name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

/** A place on a sheet; a whole row has no column. */
export interface Platz {
  blatt: string;
  zeile: number;
  spalte: number | undefined;
}

/** Reads `B7`, `7`, `Projekte!B7`; undefined where no one place is meant. */
export function platzVon(ort: string, blatt = ''): Platz | undefined {
  const match = /^(?:(.*)!)?([A-Z]{1,3})?(\d+)$/s.exec(ort);
  if (!match) return undefined;
  const [, genannt, buchstaben, zeile] = match;
  const spalte = buchstaben && [...buchstaben].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { blatt: genannt ?? blatt, zeile: Number(zeile), spalte: spalte === '' ? undefined : spalte };
}

export const zellname = ({ zeile, spalte }: Omit<Platz, 'blatt'>) => (spalte === undefined ? '' : spaltenname(spalte)) + zeile;

export interface Stelle {
  befund: Befund;
  /** Its place in the list of all findings. */
  nummer: number;
  platz: Platz | undefined;
}

export function stellenVon(befunde: readonly Befund[]): Stelle[] {
  return befunde.map((befund, nummer) => ({ befund, nummer, platz: platzVon(befund.zelle, befund.blatt) }));
}

/** The findings of one sheet by cell or row: `B7`, `7`. */
export function jeZelle(stellen: readonly Stelle[], blatt: string): Map<string, Stelle[]> {
  const zellen = new Map<string, Stelle[]>();
  for (const stelle of stellen) {
    if (stelle.platz?.blatt !== blatt) continue;
    const name = zellname(stelle.platz);
    const dort = zellen.get(name);
    if (dort) dort.push(stelle);
    else zellen.set(name, [stelle]);
  }
  return zellen;
}

const RANG: Schwere[] = ['FEHLER', 'WARNUNG', 'HINWEIS'];

export function schlimmste(stellen: readonly Stelle[]): Schwere {
  return RANG.find((schwere) => stellen.some(({ befund }) => befund.schwere === schwere)) ?? 'HINWEIS';
}

/** Rows in order with what is missing between them; no row twice, the newer ones count. */
export function verbinde(bisher: readonly Zeile[], neue: readonly Zeile[]): Zeile[] {
  const alle = new Map([...bisher, ...neue].map((zeile) => [zeile.nummer, zeile]));
  return [...alle.values()].sort((a, b) => a.nummer - b.nummer);
}

/** Whether a cell is part of a merged range whose value stands elsewhere. */
export function verdeckt(bereiche: readonly Bereich[], zeile: number, spalte: number): boolean {
  return bereiche.some(
    (b) =>
      zeile >= b.vonZeile &&
      zeile <= b.bisZeile &&
      spalte >= b.vonSpalte &&
      spalte <= b.bisSpalte &&
      (zeile !== b.vonZeile || spalte !== b.vonSpalte),
  );
}

/**
 * The cell to which a key leads from this one among the rows that are shown; undefined where it leads nowhere.
 * @param von a cell, `B7`, or the head of a row, `7`
 */
export function nachbar(zeilen: readonly Zeile[], spalten: number, von: string, taste: string): string | undefined {
  const platz = platzVon(von);
  const hier = zeilen.findIndex(({ nummer }) => nummer === platz?.zeile);
  if (!platz || hier < 0) return undefined;
  const spalte = platz.spalte ?? -1;
  const nach: Record<string, [number, number]> = {
    ArrowLeft: [hier, spalte - 1],
    ArrowRight: [hier, spalte + 1],
    ArrowUp: [hier - 1, spalte],
    ArrowDown: [hier + 1, spalte],
    Home: [hier, 0],
    End: [hier, spalten - 1],
  };
  const ziel = nach[taste];
  const zeile = ziel && zeilen[ziel[0]];
  if (!zeile || ziel[1] < -1 || ziel[1] >= spalten) return undefined;
  return zellname({ zeile: zeile.nummer, spalte: ziel[1] < 0 ? undefined : ziel[1] });
}
