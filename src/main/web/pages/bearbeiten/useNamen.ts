import { useEffect, useState } from 'react';
import { ask } from '../data/ask';
import { SachennameDocument } from '../generated/graphql';
import { kennungDes, schluesselVon, typDes } from './sache';
import { begonnene, genannte, type Schritt } from './schritte';

/** Names that were told once; they are asked for anew when the page is loaded anew. */
const bekannte = new Map<string, string>();

/** Those about which nothing could be learned. */
const vergebliche = new Set<string>();

/** What the nodes that these steps name are called; as long as that is not known, by their kennung. */
export const useNamen = (schritte: readonly Schritt[]) => useAlleNamen(schritte).name;

/** The same, and whether all of them are known by now, or cannot be. */
export function useAlleNamen(schritte: readonly Schritt[]): { name: (schluessel: string) => string; fertig: boolean } {
  const [, setGelernt] = useState(0);
  const neue = new Map(begonnene(schritte).map((knoten) => [schluesselVon(knoten), knoten.name]));
  const unbekannte = [...new Set(schritte.flatMap(genannte))]
    .filter((einer) => !neue.has(einer) && !bekannte.has(einer) && !vergebliche.has(einer))
    .join(' ');
  useEffect(() => {
    if (!unbekannte) return;
    const controller = new AbortController();
    for (const schluessel of unbekannte.split(' ')) {
      ask(SachennameDocument, { schluessel }, controller.signal).then(
        ({ knoten }) => {
          if (knoten) bekannte.set(schluessel, knoten.name);
          else vergebliche.add(schluessel);
          setGelernt((n) => n + 1);
        },
        // It may be gone meanwhile: then its kennung says what was meant.
        () => {
          if (controller.signal.aborted) return;
          vergebliche.add(schluessel);
          setGelernt((n) => n + 1);
        },
      );
    }
    return () => controller.abort();
  }, [unbekannte]);
  return {
    name: (schluessel) => neue.get(schluessel) ?? bekannte.get(schluessel) ?? `${typDes(schluessel)} ${kennungDes(schluessel)}`,
    fertig: unbekannte === '',
  };
}
