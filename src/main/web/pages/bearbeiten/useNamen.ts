import { useEffect, useState } from 'react';
import { ask } from '../data/ask';
import { SachennameDocument } from '../generated/graphql';
import { kennungDes, schluesselVon, typDes } from './sache';
import { begonnene, genannte, type Schritt } from './schritte';

/** Names that were told once; they are asked for anew when the page is loaded anew. */
const bekannte = new Map<string, string>();

/** What the nodes that these steps name are called; as long as that is not known, by their kennung. */
export function useNamen(schritte: readonly Schritt[]): (schluessel: string) => string {
  const [, setGelernt] = useState(0);
  const neue = new Map(begonnene(schritte).map((knoten) => [schluesselVon(knoten), knoten.name]));
  const unbekannte = [...new Set(schritte.flatMap(genannte))].filter((einer) => !neue.has(einer) && !bekannte.has(einer)).join(' ');
  useEffect(() => {
    if (!unbekannte) return;
    const controller = new AbortController();
    for (const schluessel of unbekannte.split(' ')) {
      ask(SachennameDocument, { schluessel }, controller.signal).then(
        ({ knoten }) => {
          if (!knoten) return;
          bekannte.set(schluessel, knoten.name);
          setGelernt((n) => n + 1);
        },
        // It may be gone meanwhile: then its kennung says what was meant.
        () => undefined,
      );
    }
    return () => controller.abort();
  }, [unbekannte]);
  return (schluessel) => neue.get(schluessel) ?? bekannte.get(schluessel) ?? `${typDes(schluessel)} ${kennungDes(schluessel)}`;
}
