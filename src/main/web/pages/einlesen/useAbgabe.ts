import { useEffect, useState } from 'react';
import type { Blattkopf, Einleseplan } from '../generated/rest';
import type { Versuche } from '../shared/versuche';
import { hole } from './hole';

/** What was handed in beside its preview: its sheets, and the plan by which it was read. Stays until that of another preview is there. */
export function useAbgabe(token: string, versuche: Versuche) {
  const [abgabe, setAbgabe] = useState<{ blaetter: Blattkopf[]; plan: Einleseplan | undefined }>({ blaetter: [], plan: undefined });
  useEffect(() => {
    let current = true;
    void versuche(async () => {
      const [blaetter, plan] = await Promise.all([
        hole<Blattkopf[]>(`/api/importe/${token}/blaetter`),
        hole<Einleseplan>(`/api/importe/${token}/plan`),
      ]);
      if (current) setAbgabe({ blaetter, plan });
    }, true);
    return () => void (current = false);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another token is another file or another plan; how failures are told is not
  }, [token]);
  return abgabe;
}
