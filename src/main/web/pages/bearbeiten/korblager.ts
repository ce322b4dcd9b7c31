import { ask } from '../data/ask';
import { AskError } from '../data/request';
import { GemerkterKorbDocument, KorbLeerenDocument, KorbMerkenDocument } from '../generated/graphql';
import { bearbeitungAus, schritteAus, type Schritt } from './schritte';

/** A basket as it is kept: its steps, and which state of it this is. */
export interface Gelagertes {
  schritte: Schritt[];
  fassung: number | null;
}

const name = (wer: string) => `zielnetz.korb.${wer}`;

/** The basket that the server keeps for whoever is logged in. @throws AskError */
export async function hole(): Promise<Gelagertes> {
  const { korb } = await ask(GemerkterKorbDocument, {});
  return { schritte: schritteAus(korb?.bearbeitung), fassung: korb?.fassung ?? null };
}

/** Keeps the basket on the server, an empty one by forgetting it. @throws AskError with the code KORB_GEAENDERT where another tab was faster */
export async function lege({ schritte, fassung }: Gelagertes): Promise<number | null> {
  if (!schritte.length) {
    // Nobody asks which state it is that is forgotten.
    if ((await hole()).fassung !== fassung) throw new AskError('refused', [], 409, { code: 'KORB_GEAENDERT' });
    await ask(KorbLeerenDocument, {});
    return null;
  }
  return (await ask(KorbMerkenDocument, { bearbeitung: JSON.stringify(bearbeitungAus(schritte)), fassung })).korbMerken.fassung;
}

/** What this tab holds that the server does not know: it could not be kept there. */
export function imFenster(wer: string): Schritt[] {
  return schritteAus(sessionStorage.getItem(name(wer)));
}

export function haltImFenster(wer: string, schritte: readonly Schritt[]) {
  if (schritte.length) sessionStorage.setItem(name(wer), JSON.stringify(bearbeitungAus(schritte)));
  else sessionStorage.removeItem(name(wer));
}
