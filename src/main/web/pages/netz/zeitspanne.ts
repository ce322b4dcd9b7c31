import type { ZeitspanneQuery } from '../generated/graphql';

/** The first days of the quarters in which something of the net begins or ends, and those between; none where nothing is said. */
export function quartale({ projekte, felderAb, felderBis }: ZeitspanneQuery): string[] {
  const jahre = [projekte.ab, projekte.bis, felderAb, felderBis]
    .flatMap(({ gruppen }) => gruppen)
    .flatMap(({ schluessel }) => (schluessel ? [Number(schluessel)] : []));
  if (!jahre.length) return [];
  const [erstes, letztes] = [Math.min(...jahre), Math.max(...jahre) + 1];
  return Array.from(
    { length: (letztes - erstes) * 4 + 1 },
    (_, i) => `${erstes + Math.floor(i / 4)}-${['01', '04', '07', '10'][i % 4]}-01`,
  );
}

/** The place of the last of these days that is not later; the first where all are. */
export function platzVon(tage: readonly string[], tag: string): number {
  return Math.max(
    0,
    tage.findLastIndex((einer) => einer <= tag),
  );
}
