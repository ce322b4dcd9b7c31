import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useKept } from '../data/useKept';
import type { Vorschau } from '../generated/rest';
import { useEingaben } from './useEingaben';

/** What the address says of a preview, gone. */
const OHNE_VORSCHAU = { vorschau: undefined, blatt: undefined, zelle: undefined, zeilen: undefined, schwere: undefined, befund: undefined };

/**
 * The preview that is open, and what was entered about it. Which it is stands in the address, and the tab remembers it: who comes
 * back by another way finds it again.
 */
export function useVorschau(params: URLSearchParams, change: (changes: Record<string, string | undefined>) => void) {
  const token = params.get('vorschau');
  const [vorschau, setVorschau] = useState<Vorschau>();
  const [offene, setOffene] = useKept<string | undefined>('einlesen.vorschau', undefined);
  const { eingaben, aendere, beginne, folge } = useEingaben(token);
  const kehreZurueck = useEffectEvent(() => {
    if (!token && offene) change({ vorschau: offene });
  });
  useEffect(() => kehreZurueck(), []);

  /** The preview that the address names. */
  const oeffne = useCallback(
    (neue: Vorschau) => {
      setVorschau(neue);
      setOffene(neue.token);
      beginne(neue.token);
    },
    [setOffene, beginne],
  );
  /** That of a file just handed in. */
  const zeige = useCallback(
    (neue: Vorschau) => {
      oeffne(neue);
      change({ ...OHNE_VORSCHAU, vorschau: neue.token });
    },
    [oeffne, change],
  );
  /** That of the same file read again: what was entered and where one looks stay. */
  const zeigeWieder = useCallback(
    (neue: Vorschau) => {
      // At once, so that no moment sees the one without the other and takes it for another preview.
      flushSync(() => {
        folge(neue.token);
        setVorschau(neue);
        setOffene(neue.token);
        change({ vorschau: neue.token, befund: undefined });
      });
    },
    [folge, setOffene, change],
  );
  const schliesse = useCallback(() => {
    setVorschau(undefined);
    setOffene(undefined);
    beginne('');
    change(OHNE_VORSCHAU);
  }, [setOffene, beginne, change]);
  return { vorschau, eingaben, aendere, oeffne, zeige, zeigeWieder, schliesse };
}
