/** A thing of the answer, and what leads to it. */
export interface Net {
  nodes: { id: string; name: string; kind: string }[];
  lines: { from: string; to: string; by: string }[];
  /** Whether there was more than can be told apart in a picture. */
  cut: boolean;
}

/** Names and numbers of a matrix. */
export interface Matrix {
  columns: string[];
  rows: { name: string; values: number[] }[];
}

const MOST = 150;
const SCAFFOLD = new Set(['nodes', 'edges', 'node']);

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const labelOf = (one: Json) => [one.name, one.kurz, one.schluessel, one.kennung].find((value) => typeof value === 'string');

/** All that has a name in the answer, joined to what it stands in. */
export function netOf(data: unknown): Net {
  const nodes = new Map<string, Net['nodes'][number]>();
  const lines = new Map<string, Net['lines'][number]>();
  let cut = false;
  walk(data, undefined, '');
  return { nodes: [...nodes.values()], lines: [...lines.values()], cut };

  function walk(value: unknown, above: string | undefined, by: string) {
    if (Array.isArray(value)) {
      for (const one of value) walk(one, above, by);
    } else if (isObject(value)) {
      const name = labelOf(value);
      const here = name === undefined ? above : meet(value, name as string, above, by);
      for (const [field, inner] of Object.entries(value)) walk(inner, here, SCAFFOLD.has(field) ? by : field);
    }
  }

  function meet(one: Json, name: string, above: string | undefined, by: string): string | undefined {
    const id = name;
    if (!nodes.has(id)) {
      if (nodes.size >= MOST) {
        cut = true;
        return above;
      }
      nodes.set(id, { id, name, kind: typeof one.__typename === 'string' ? one.__typename : by });
    }
    if (above !== undefined && above !== id) lines.set(`${above}\n${id}\n${by}`, { from: above, to: id, by });
    return id;
  }
}

/** The first matrix in the answer; undefined where there is none with names. */
export function matrixOf(data: unknown): Matrix | undefined {
  if (Array.isArray(data)) return data.map(matrixOf).find(Boolean);
  if (!isObject(data)) return undefined;
  const { zeilen, spalten } = data;
  if (Array.isArray(zeilen) && Array.isArray(spalten)) {
    const columns = spalten.map(nameOf);
    const rows = zeilen.map((row: Json) => ({
      name: nameOf(row),
      values: (Array.isArray(row.zellen) ? row.zellen : []).map((cell: Json) => Number(cell.wert ?? cell.anzahl ?? NaN)),
    }));
    const whole = rows.length > 0 && rows.every(({ values }) => values.length === columns.length && !values.some(Number.isNaN));
    if (whole) return { columns, rows };
  }
  return Object.values(data).map(matrixOf).find(Boolean);
}

function nameOf(row: unknown): string {
  const value = isObject(row) ? row.wert : undefined;
  return isObject(value) ? String((labelOf(value) as string | undefined) ?? '') : '';
}
