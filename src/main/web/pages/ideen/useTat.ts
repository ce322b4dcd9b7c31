import { useCallback, useState } from 'react';
import { tell } from '../data/login';
import { AskError } from '../data/request';

/** Does something on the server, one thing at a time, and holds what went wrong. */
export function useTat() {
  const [problem, setProblem] = useState<AskError>();
  const [busy, setBusy] = useState(false);
  /** @return whether it was done */
  const tue = useCallback(async (tun: () => Promise<unknown>) => {
    setProblem(undefined);
    setBusy(true);
    try {
      await tun();
      return true;
    } catch (error) {
      const told = AskError.of(error);
      if (told.kind === 'login') tell();
      else setProblem(told);
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  return { tue, problem, busy };
}
