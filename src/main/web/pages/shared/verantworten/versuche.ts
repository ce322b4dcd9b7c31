import { useState } from 'react';
import { tell } from '../../data/login';
import { AskError } from '../../data/request';

/** Does something that may be refused, keeps why, and looks again afterwards. */
export function useVersuch(danach: () => void) {
  const [problem, setProblem] = useState<AskError>();
  const [laeuft, setLaeuft] = useState(false);
  async function versuche(tun: () => Promise<void>) {
    setProblem(undefined);
    setLaeuft(true);
    try {
      await tun();
    } catch (error) {
      const told = AskError.of(error);
      setProblem(told);
      if (told.kind === 'login') tell();
    } finally {
      setLaeuft(false);
    }
    danach();
  }
  return { problem, laeuft, versuche };
}
