import { useCallback, useState } from 'react';
import { tell } from '../data/login';
import { AskError } from '../data/request';

/** Does things one after another, and keeps what went wrong with the last. */
export function useTun() {
  const [problem, setProblem] = useState<AskError>();
  const [busy, setBusy] = useState(false);
  const tue = useCallback(async (tun: () => Promise<void>) => {
    setProblem(undefined);
    setBusy(true);
    try {
      await tun();
    } catch (error) {
      const told = AskError.of(error);
      if (told.kind === 'login') tell();
      else setProblem(told);
    } finally {
      setBusy(false);
    }
  }, []);
  return { tue, problem, busy };
}
