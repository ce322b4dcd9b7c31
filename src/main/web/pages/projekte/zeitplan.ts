import type { ProjektFilter, ZeitplanQueryVariables } from '../generated/graphql';
import { afterOf } from '../parts/Vorwaerts';
import { PAGE_SIZE, variablesOf } from '../shared/filter';

interface Zeiten {
  ab: string | null;
  bis: string | null;
}

/** The projects of the table, those that state a period apart from those that do not. */
export function zeitplanVariables(params: URLSearchParams): ZeitplanQueryVariables {
  const { filter, nurBelegt, gueltigAm } = variablesOf(params);
  const ohne: ProjektFilter = { ab: { fehlt: true }, bis: { fehlt: true } };
  const und = (condition: ProjektFilter): ProjektFilter => (filter ? { und: [filter, condition] } : condition);
  const after = afterOf(params);
  return {
    mit: und({ nicht: ohne }),
    ohne: und(ohne),
    first: PAGE_SIZE,
    ...(after && { after }),
    nurBelegt: nurBelegt ?? false,
    ...(gueltigAm && { gueltigAm }),
  };
}

/** The first moment of a date as precise as its source, or the moment behind its last. */
export function momentOf(datum: string, ende: boolean): Date {
  const [jahr, monat, tag] = datum.split('-').map(Number) as [number, number?, number?];
  if (!monat) return new Date(Date.UTC(jahr + (ende ? 1 : 0), 0, 1));
  if (!tag) return new Date(Date.UTC(jahr, monat - 1 + (ende ? 1 : 0), 1));
  return new Date(Date.UTC(jahr, monat - 1, tag + (ende ? 1 : 0)));
}

/** Whole years from the earliest to the latest that anybody states, and today. */
export function spanneOf(zeilen: readonly Zeiten[], heute: Date): [Date, Date] {
  const jahre = [
    heute.getUTCFullYear(),
    ...zeilen.flatMap(({ ab, bis }) => [ab, bis]).flatMap((datum) => (datum ? [Number(datum.slice(0, 4))] : [])),
  ];
  return [new Date(Date.UTC(Math.min(...jahre), 0, 1)), new Date(Date.UTC(Math.max(...jahre) + 1, 0, 1))];
}
