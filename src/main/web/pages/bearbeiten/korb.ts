import { useEffect, useSyncExternalStore } from 'react';
import { currentIch } from '../data/login';
import { AskError } from '../data/request';
import { useLoggedIn } from '../data/useIch';
import { haltImFenster, hole, imFenster, lege, type Gelagertes } from './korblager';
import { zusammen, type Schritt } from './schritte';

export interface Korb extends Gelagertes {
  /** Whose it is; empty as long as it is not known. */
  wer: string;
  /** Why the server does not have what is shown: then this tab alone does. */
  problem: AskError | undefined;
}

type Aenderung = (schritte: readonly Schritt[]) => Schritt[];

const LEER: Korb = { wer: '', schritte: [], fassung: null, problem: undefined };
const VERSUCHE = 3;
let korb = LEER;
/** One change after the other: each stands on the state that the one before left on the server. */
let zuletzt: Promise<unknown> = Promise.resolve();
const listeners = new Set<() => void>();

function setze(neu: Partial<Korb>) {
  korb = { ...korb, ...neu };
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The basket of pending changes of whoever is logged in. Asked for when it is first needed, and kept by the server for days. */
export function useKorb(): Korb {
  const ich = useLoggedIn();
  useEffect(() => {
    if (ich && ich.name !== korb.wer) void reihe(() => lade(ich.name));
  }, [ich]);
  const jetziger = useSyncExternalStore(subscribe, () => korb);
  return ich && jetziger.wer === ich.name ? jetziger : LEER;
}

/** Changes the basket. What another tab did meanwhile stays: the change is made to that. */
export const aendereKorb = (aenderung: Aenderung) => reihe(() => aendere(aenderung));

/** Changes it as what was done says: shown once the server knows it, so that whoever leaves the page then finds nothing of it again. */
export const erledigeImKorb = (aenderung: Aenderung) => reihe(() => aendere(aenderung, false));

/** Takes over what another tab did to the basket. @returns whether there was nothing of the kind @throws AskError */
export const frischeKorb = () =>
  reihe(async () => {
    if (!korb.wer || korb.problem) return true;
    const dort = await hole();
    const gleich = dort.fassung === korb.fassung;
    if (!gleich) setze(dort);
    return gleich;
  });

function reihe<T>(tun: () => Promise<T>): Promise<T> {
  const danach = zuletzt.then(tun);
  zuletzt = danach.catch(() => undefined);
  return danach;
}

async function lade(wer: string) {
  const eigene = imFenster(wer);
  try {
    const { schritte, fassung } = await hole();
    setze({ wer, schritte, fassung, problem: undefined });
    if (eigene.length) await aendere((dort) => zusammen(dort, eigene));
  } catch (error) {
    setze({ wer, schritte: eigene, problem: AskError.of(error) });
  }
}

async function aendere(aenderung: Aenderung, sofort = true) {
  const wer = korb.wer || currentIch()?.name || '';
  let schritte = aenderung(korb.schritte);
  const zeige = () => {
    haltImFenster(wer, schritte);
    setze({ wer, schritte });
  };
  // At once, and in this tab first: whatever the server says, nothing is lost.
  if (sofort) zeige();
  for (let versuch = 1; ; versuch++) {
    try {
      const fassung = await lege({ schritte, fassung: korb.fassung });
      setze({ wer, schritte, fassung, problem: undefined });
      return haltImFenster(wer, []);
    } catch (error) {
      const problem = AskError.of(error);
      if (problem.problem?.code !== 'KORB_GEAENDERT' || versuch === VERSUCHE) {
        zeige();
        return setze({ problem });
      }
    }
    const { schritte: dort, fassung } = await hole();
    schritte = aenderung(dort);
    setze({ fassung });
    if (sofort) zeige();
  }
}
