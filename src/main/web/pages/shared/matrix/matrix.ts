import type { AbdeckungQuery, Achse } from '../../generated/graphql';

export type Abdeckung = AbdeckungQuery['abdeckung'];
export type Zeile = Abdeckung['zeilen'][number];
export type Spalte = Abdeckung['spalten'][number];
export type Zelle = Zeile['gesamt'];
export type Wert = Zeile['wert'];

/** A cell, or a row or column as a whole where only one is named, or what stands in none of them. */
export interface Stelle {
  zeile?: string;
  spalte?: string;
  ohne?: 'zeile' | 'spalte';
}

/** What is drawn of a matrix. */
export interface Ansicht {
  zeilen: readonly Omit<Zeile, 'summe'>[];
  spalten: readonly Omit<Spalte, 'summe'>[];
}

/**
 * What of the matrix is shown.
 * @param nurLuecken only rows and columns in which some cell is a gap
 * @param ohneLeere no rows and columns without any project
 */
export function ansichtOf({ zeilen, spalten }: Abdeckung, { nurLuecken, ohneLeere }: { nurLuecken: boolean; ohneLeere: boolean }): Ansicht {
  const shown = (zellen: Zelle[], gesamt: Zelle) =>
    (!nurLuecken || zellen.some(({ istLuecke }) => istLuecke)) && (!ohneLeere || gesamt.anzahl > 0);
  const columns = spalten.flatMap(({ gesamt }, i) =>
    shown(
      zeilen.map(({ zellen }) => zellen[i]!),
      gesamt,
    )
      ? [i]
      : [],
  );
  return {
    spalten: columns.map((i) => spalten[i]!),
    zeilen: zeilen
      .filter(({ zellen, gesamt }) => shown(zellen, gesamt))
      .map((zeile) => ({ ...zeile, zellen: columns.map((i) => zeile.zellen[i]!) })),
  };
}

/** The shown matrix as a table of names and numbers, with the same totals. */
export function tableOf(
  { zeilen, spalten }: Ansicht,
  verschiedene: number | string,
  names: Record<'zeile' | 'spalte', (wert: Wert) => string>,
  words: { ecke: string; gesamt: string },
): (string | number)[][] {
  return [
    [words.ecke, ...spalten.map(({ wert }) => names.spalte(wert)), words.gesamt],
    ...zeilen.map(({ wert, zellen, gesamt }) => [names.zeile(wert), ...zellen.map((zelle) => zelle.wert), gesamt.wert]),
    [words.gesamt, ...spalten.map(({ gesamt }) => gesamt.wert), verschiedene],
  ];
}

/** The same table of what sources state alone: what is missing against the other is judgement. */
export function statedOf(
  { zeilen, spalten }: Ansicht,
  names: Record<'zeile' | 'spalte', (wert: Wert) => string>,
  words: { ecke: string; gesamt: string },
): (string | number)[][] {
  return [
    [words.ecke, ...spalten.map(({ wert }) => names.spalte(wert)), words.gesamt],
    ...zeilen.map(({ wert, zellen, gesamt }) => [names.zeile(wert), ...zellen.map(({ belegt }) => belegt), gesamt.belegt]),
  ];
}

/** Kinds of value whose names are words of the schema and not of the data. */
export const hasWords = (achse: Achse): achse is 'AKTEURSART' | 'STATUS' | 'PRIORITAET' =>
  achse === 'AKTEURSART' || achse === 'STATUS' || achse === 'PRIORITAET';
