import { useEffect, useState } from 'react';
import { AskError } from '../data/request';
import type { Answer } from '../data/useQuery';
import { frageJetziges, type Jetziges } from './jetzt';
import { schluesselVon } from './sache';
import { type Schritt, begonnene } from './schritte';
import type { Regeln } from './werte';

/** What the net says of a thing now, or what the basket begins it with. `data` is null where there is no such thing. */
export function useJetziges(sache: string, regeln: Regeln, korb: readonly Schritt[]): Answer<Jetziges | null> {
  const [stand, setStand] = useState<{ sache: string; data?: Jetziges | null; error?: AskError }>({ sache: '' });
  const [versuch, setVersuch] = useState(0);
  const neu = begonnene(korb).find((knoten) => schluesselVon(knoten) === sache);
  const imKorb = neu !== undefined;
  useEffect(() => {
    if (imKorb) return;
    const controller = new AbortController();
    frageJetziges(sache, regeln, controller.signal).then(
      (data) => setStand({ sache, data }),
      (error: unknown) => controller.signal.aborted || setStand({ sache, error: AskError.of(error) }),
    );
    return () => controller.abort();
  }, [sache, regeln, versuch, imKorb]);
  const retry = () => setVersuch((n) => n + 1);
  if (neu) return { data: { knoten: [neu], werte: { name: neu.name }, belege: [] }, error: undefined, pending: false, retry };
  const aktuell = stand.sache === sache ? stand : undefined;
  return { data: aktuell?.data, error: aktuell?.error, pending: !aktuell, retry };
}
