import { useEffect, useState } from 'react';
import { ask } from '../data/ask';
import { AskError } from '../data/request';
import type { Answer } from '../data/useQuery';
import { BearbeitungPruefenDocument, type VorschauinhaltFragment } from '../generated/graphql';
import { bearbeitungAus, type Schritt } from './schritte';

/** What these steps would change, asked anew whenever they change; what was told before stays until then. Nothing is written. */
export function usePruefung(schritte: readonly Schritt[]): Answer<VorschauinhaltFragment> {
  const [stand, setStand] = useState<{ von: string; data?: VorschauinhaltFragment; error?: AskError }>({ von: '' });
  const [versuch, setVersuch] = useState(0);
  const text = JSON.stringify(schritte);
  const von = `${versuch} ${text}`;
  useEffect(() => {
    if (text === '[]') return;
    const controller = new AbortController();
    ask(BearbeitungPruefenDocument, { bearbeitung: bearbeitungAus(JSON.parse(text) as Schritt[]) }, controller.signal).then(
      ({ bearbeitungPruefen }) => setStand({ von, data: bearbeitungPruefen }),
      (error: unknown) => controller.signal.aborted || setStand({ von, error: AskError.of(error) }),
    );
    return () => controller.abort();
  }, [text, von]);
  const pending = stand.von !== von;
  return { data: stand.data, error: pending ? undefined : stand.error, pending, retry: () => setVersuch((n) => n + 1) };
}
