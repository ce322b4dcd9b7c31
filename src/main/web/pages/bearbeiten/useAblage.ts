import { useState } from 'react';
import { useLocation } from 'wouter';
import { ask } from '../data/ask';
import { tell } from '../data/login';
import { AskError } from '../data/request';
import { forget } from '../data/useKept';
import { BearbeitungPruefenDocument, type BefundFragment } from '../generated/graphql';
import { istUeberholt } from './abhilfe';
import { aendereKorb, useKorb } from './korb';
import { bearbeitungAus, ersetzt, stelleVon, type Schritt } from './schritte';

/**
 * Puts steps into the basket: checked with what lies there, so that what is wrong is said beside the form in which it was typed.
 * @param gehalten under which names the form keeps what was typed, forgotten when it lies in the basket
 * @param alter a step of the basket in whose place they come; behind the others where there is none
 */
export function useAblage(gehalten: string, alter?: Schritt) {
  const [, navigate] = useLocation();
  const { schritte: bisher } = useKorb();
  const [befunde, setBefunde] = useState<readonly BefundFragment[]>([]);
  const [problem, setProblem] = useState<AskError>();
  const [nichts, setNichts] = useState(false);
  const [busy, setBusy] = useState(false);

  const hinein = (schritte: readonly Schritt[], neue: readonly Schritt[]) =>
    alter ? ersetzt(schritte, alter, neue) : [...schritte, ...neue];
  const platz = alter ? stelleVon(bisher, alter) : bisher.length;

  async function pruefe(neue: readonly Schritt[]): Promise<readonly BefundFragment[]> {
    try {
      const { bearbeitungPruefen } = await ask(BearbeitungPruefenDocument, { bearbeitung: bearbeitungAus(hinein(bisher, neue)) });
      return bearbeitungPruefen.befunde.filter(
        ({ schritt, schwere }) => schritt >= platz && schritt < platz + neue.length && schwere !== 'HINWEIS',
      );
    } catch (error) {
      const told = AskError.of(error);
      // Nobody there to check: the basket checks again.
      if (told.kind === 'offline' || told.kind === 'loading') return [];
      throw told;
    }
  }

  /** @param vorDemGehen is done when the steps lie in the basket, before the page goes on to `wohin` */
  async function lege(neue: readonly Schritt[], wohin: string, vorDemGehen: () => void) {
    setProblem(undefined);
    setNichts(neue.length === 0);
    if (!neue.length) return;
    setBusy(true);
    try {
      const gefunden = await pruefe(neue);
      // Where somebody else was faster, the basket shows both values and lets one choose.
      const ueberholt = gefunden.filter((befund) => istUeberholt(neue[befund.schritt - platz]!, befund));
      // Who sends the same again has read the warnings.
      const gelesen = gefunden.every(
        (befund) => ueberholt.includes(befund) || (befund.schwere !== 'FEHLER' && befunde.some(({ satz }) => satz === befund.satz)),
      );
      if (!gelesen) return setBefunde(gefunden);
      await aendereKorb((dort) => hinein(dort, neue));
      vorDemGehen();
      forget(gehalten);
      navigate(ueberholt.length ? '/korb' : wohin);
    } catch (error) {
      const told = AskError.of(error);
      // The page asks for the login; what was typed waits for it.
      if (told.kind === 'login') tell();
      else setProblem(told);
    } finally {
      setBusy(false);
    }
  }

  return { lege, befunde, problem, nichts, busy };
}
