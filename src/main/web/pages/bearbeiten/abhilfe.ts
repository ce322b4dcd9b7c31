import type { BefundFragment, WertEingabe } from '../generated/graphql';
import { wortVon, type Schritt } from './schritte';

/** The step with one value of the suggestion in the place of what is wrong; undefined where the suggestion is nothing that can be put in. */
export function mitVorschlag(
  schritt: Schritt,
  { feld, schwere }: Pick<BefundFragment, 'feld' | 'schwere'>,
  vorschlag: string,
): Schritt | undefined {
  const wort = wortVon(schritt);
  const inhalt = schritt[wort] as Record<string, unknown> & { werte?: WertEingabe[] };
  const mit = (neues: object) => ({ [wort]: { ...inhalt, ...neues } }) as Schritt;
  if (wort === 'zusammenfuehren' && schwere === 'WARNUNG') {
    const bisher = schritt.zusammenfuehren!.vomGehenden ?? [];
    return feld && !bisher.includes(feld) ? mit({ vomGehenden: [...bisher, feld] }) : undefined;
  }
  const werte = inhalt.werte;
  if (werte?.some(({ merkmal }) => merkmal === feld)) {
    // A name like another's is no fault of the name: what is suggested are the others.
    if (feld === 'name' && schwere === 'WARNUNG') return undefined;
    return mit({ werte: werte.map((eines) => (eines.merkmal === feld ? { ...eines, wert: vorschlag } : eines)) });
  }
  const beleg = inhalt.beleg as object | undefined;
  if (beleg && feld === 'quelle') return mit({ beleg: { ...beleg, quelle: vorschlag.replace(/^Quelle\//, '') } });
  return typeof inhalt[feld] === 'string' ? mit({ [feld]: vorschlag }) : undefined;
}

/** Whether somebody else changed what this step changes: then the suggestion is what stands there now. */
export function istUeberholt(schritt: Schritt, { feld, schwere, satz }: Pick<BefundFragment, 'feld' | 'schwere' | 'satz'>): boolean {
  return (
    schwere === 'FEHLER' &&
    satz.startsWith('Inzwischen ') &&
    (schritt.aendern?.werte.some(({ merkmal, bisher }) => merkmal === feld && typeof bisher === 'string') ?? false)
  );
}

/** The step that keeps to its value, knowing what stands there now. */
export function trotzdem(schritt: Schritt, feld: string, jetzt: string): Schritt {
  const { aendern } = schritt;
  return {
    aendern: { ...aendern!, werte: aendern!.werte.map((eines) => (eines.merkmal === feld ? { ...eines, bisher: jetzt } : eines)) },
  };
}

/** The step without this value, or undefined where nothing is left of it. */
export function ohneWert(schritt: Schritt, feld: string): Schritt | undefined {
  const werte = schritt.aendern!.werte.filter(({ merkmal }) => merkmal !== feld);
  return werte.length ? { aendern: { ...schritt.aendern!, werte } } : undefined;
}
