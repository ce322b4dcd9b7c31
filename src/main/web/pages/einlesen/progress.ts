import { useCallback, useState } from 'react';
import { rest } from '../data/rest';
import type { Meldung } from '../generated/rest';

const TAKT_MS = 500;

/** What is being done just now, and a way to do something long of which the server says how far it is. */
export function useFortschritt() {
  const [meldung, setMeldung] = useState<Meldung>();

  /** @param tun gets the number by which the server is asked how far it is; any text will do */
  const begleite = useCallback(async (tun: (nummer: string) => Promise<void>) => {
    const nummer = `${Date.now()}-${Math.random()}`;
    let fertig = false;
    setMeldung({ phase: 'WARTET', erledigt: 0, gesamt: 0 });
    const timer = setInterval(() => {
      rest<Meldung | undefined>('GET', `/api/importe/fortschritt/${nummer}`).then(
        // Nothing is known while the file is on its way; an answer that was on its way when the work ended says nothing any more.
        (neue) => neue && !fertig && setMeldung(neue),
        () => undefined,
      );
    }, TAKT_MS);
    try {
      await tun(nummer);
    } finally {
      fertig = true;
      clearInterval(timer);
      setMeldung(undefined);
    }
  }, []);

  return [meldung, begleite] as const;
}
