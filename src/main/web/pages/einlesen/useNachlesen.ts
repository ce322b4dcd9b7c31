import { useEffect, useEffectEvent, useState } from 'react';
import { AskError } from '../data/request';
import { rest } from '../data/rest';
import { useLoginEnded } from '../data/useIch';
import type { Vorschau } from '../generated/rest';
import type { Versuche } from '../shared/versuche';
import { ruhe } from './hole';
import type { useFortschritt } from './progress';
import type { Aendere } from './useEingaben';
import { anzahl, ohne, type Wuensche } from './wuensche';

interface Props {
  token: string;
  wuensche: Wuensche;
  aendere: Aendere;
  versuche: Versuche;
  begleite: ReturnType<typeof useFortschritt>[1];
  /** Whether something else is being done. */
  busy: boolean;
  onVorschau: (vorschau: Vorschau) => void;
}

/**
 * Reads the file again with what was corrected and decided, as soon as nothing else is being done; what is asked for meanwhile
 * comes with the next time. What the server refuses goes, and what did not reach it waits.
 */
export function useNachlesen({ token, wuensche, aendere, versuche, begleite, busy, onVorschau }: Props) {
  const [wartet, setWartet] = useState(false);
  const ended = useLoginEnded();
  const [before, setBefore] = useState(ended);
  // What waited for a login is asked for again after it.
  if (before !== ended) {
    setBefore(ended);
    if (!ended) setWartet(false);
  }
  const offen = anzahl(wuensche);

  const lies = useEffectEvent(() =>
    versuche(() =>
      begleite(async (fortschritt) => {
        await ruhe();
        const form = new FormData();
        form.set('fortschritt', fortschritt);
        for (const feld of ['korrekturen', 'namen'] as const) {
          if (Object.keys(wuensche[feld]).length) form.set(feld, JSON.stringify(wuensche[feld]));
        }
        try {
          const neue = await rest<Vorschau>('POST', `/api/importe/${token}/vorschau`, form);
          aendere((bisher) => ({ wuensche: ohne(bisher.wuensche, wuensche) }));
          onVorschau(neue);
        } catch (error) {
          if (AskError.of(error).status === 400) aendere((bisher) => ({ wuensche: ohne(bisher.wuensche, wuensche) }));
          else setWartet(true);
          throw error;
        }
      }),
    ),
  );
  useEffect(() => {
    if (offen > 0 && !busy && !wartet) void lies();
  }, [offen, busy, wartet]);

  return { offen, wartet: wartet && offen > 0, nochmal: () => setWartet(false) };
}
