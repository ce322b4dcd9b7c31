import { useEffect, useState } from 'react';
import { ask } from '../data/ask';
import { SchnellsucheDocument, type SchnellsucheQuery } from '../generated/graphql';

const PAUSE_MS = 150;
const KUERZESTES = 2;

export type Treffer = SchnellsucheQuery['schnellsuche'][number];

/** The hits for what is typed, once typing pauses; the last ones stay until the next are there. None for less than two letters. */
export function useSchnellsuche(text: string): { von: string; treffer: readonly Treffer[] } {
  const [antwort, setAntwort] = useState<{ von: string; treffer: readonly Treffer[] }>({ von: '', treffer: [] });
  const lang = text.length >= KUERZESTES;
  useEffect(() => {
    if (!lang) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(SchnellsucheDocument, { text }, controller.signal).then(
        ({ schnellsuche }) => setAntwort({ von: text, treffer: schnellsuche }),
        // Without an answer there is no list; Enter still leads to the page that says why.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, lang]);
  return lang ? antwort : { von: text, treffer: [] };
}
