import { useEffect, useMemo, useState } from 'react';
import type { Blattausschnitt, Blattkopf, Vorschau, Zeile } from '../generated/rest';
import { hole } from './hole';

const MUSTERZEILEN = '8';

/** The first rows of each table, by the name of the sheet. */
export function useMuster({ token, tabellen }: Vorschau, blaetter: Blattkopf[]): ReadonlyMap<string, Zeile[]> {
  const [muster, setMuster] = useState<ReadonlyMap<string, Zeile[]>>(new Map());
  const wanted = useMemo(
    () =>
      tabellen.slice(0, 20).flatMap(({ blatt, kopfzeile, form }) => {
        const kopf = blaetter.find(({ name }) => name === blatt);
        return kopf
          ? [{ blatt, nummer: kopf.nummer, ab: form === 'BLAETTER' ? 1 : kopfzeile, zeilen: form === 'BLAETTER' ? '60' : MUSTERZEILEN }]
          : [];
      }),
    [tabellen, blaetter],
  );
  useEffect(() => {
    let current = true;
    void Promise.all(
      wanted.map(async ({ blatt, nummer, ab, zeilen }) => {
        const query = new URLSearchParams({ ab: String(ab), zeilen });
        const ausschnitt = await hole<Blattausschnitt>(`/api/importe/${token}/blaetter/${nummer}?${query}`);
        return [blatt, ausschnitt.zeilen] as const;
      }),
    ).then(
      (gelesen) => {
        const jeBlatt = new Map<string, Zeile[]>();
        for (const [blatt, zeilen] of gelesen) jeBlatt.set(blatt, [...(jeBlatt.get(blatt) ?? []), ...zeilen]);
        if (current) setMuster(jeBlatt);
      },
      // Examples are a help only; the columns can be told without.
      () => undefined,
    );
    return () => void (current = false);
  }, [token, wanted]);
  return muster;
}
