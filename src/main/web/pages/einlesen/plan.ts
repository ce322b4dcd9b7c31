import type { Einleseplan, Spalte, Tabellenfund, Zeile } from '../generated/rest';
import { platzVon } from './sheet';

/** Stands in the place of a plan where the file holds a whole city: its headings are fixed. */
export const STADTMAPPE = 'stadtmappe';

/** What counts beside every other plan; nobody needs to copy it. */
export const STANDARD = 'steckbrief';
export const IGNORIERT = 'ignoriert';

/** What a column can say, in the groups in which one looks for it. As plans name it. */
export const INHALTE = {
  projekt: ['kennung', 'name', 'beschreibung', 'status', 'prioritaet', 'beginn', 'ende', 'zeitraum'],
  wozu: ['handlungsfelder', 'ziele', 'strategische-ziele', 'leitziele', 'nutzen', 'zielgruppe', 'wirkung'],
  wer: ['verantwortliche', 'mitwirkende', 'foerderer', 'ansprechpartner'],
  geld: ['kosten', 'kostenrahmen', 'finanzierung'],
  wie: ['vorgehen', 'meilensteine', 'risiken', 'technologien', 'raumbezug', 'rechtsgrundlagen', 'beschluesse', 'hinweise'],
  andere: ['voraussetzungen', 'schnittstellen'],
} as const;

export type Inhalt = (typeof INHALTE)[keyof typeof INHALTE][number];

export const wort = (inhalt: string) => inhalt.toLowerCase().replaceAll('_', '-');

/** What the form shows of a column: the word of a content, `Art/kennung` for a ja-or-x column, nothing where nobody knows. */
export function wahlVon({ inhalt, ziel }: Spalte): string {
  if (inhalt === 'ZUORDNUNG' && ziel) return `${typVon(ziel.art)}/${ziel.eigen}`;
  return inhalt === null ? '' : wort(inhalt);
}

const typVon = (art: string) => art.replace(/_?([A-Z])([A-Z]*)/g, (_, first: string, rest: string) => first + rest.toLowerCase());

/** From where corrections start: the plan by which the file was read, or nothing but decisions about names where that is the usual one. */
export function grundlage(plan: Einleseplan): Einleseplan {
  if (plan.name !== STANDARD) return plan;
  return { ...LEER, name: 'berichtigt', namen: plan.namen };
}

const LEER: Einleseplan = {
  name: '',
  beschreibung: null,
  form: null,
  blaetter: [],
  kopfzeile: null,
  spalten: {},
  werte: {},
  namen: {},
  zuordnungen: {},
  ungeteilt: [],
  unterscheidung: [],
  nachUnten: [],
};

/**
 * The plan with other contents for some headings.
 * @param wahlen by heading: the word of a content, `Art/kennung`, or nothing to leave it to Zielnetz
 */
export function berichtige(plan: Einleseplan, wahlen: ReadonlyMap<string, string>): Einleseplan {
  const betroffen = new Set([...wahlen.keys()].map(vergleichbar));
  const bleibt = (ueberschrift: string) => !betroffen.has(vergleichbar(ueberschrift));
  const spalten = Object.fromEntries(Object.entries(plan.spalten).map(([name, liste]) => [name, liste.filter(bleibt)]));
  const zuordnungen = Object.fromEntries(Object.entries(plan.zuordnungen).filter(([ueberschrift]) => bleibt(ueberschrift)));
  for (const [ueberschrift, wahl] of wahlen) {
    if (wahl.includes('/')) zuordnungen[ueberschrift] = wahl;
    else if (wahl) spalten[wahl] = [...(spalten[wahl] ?? []), ueberschrift];
  }
  return { ...plan, spalten: Object.fromEntries(Object.entries(spalten).filter(([, liste]) => liste.length)), zuordnungen };
}

/** Only letters and digits count, as they do for the server. */
function vergleichbar(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The heading as a plan names it. Below a heading for several columns the server puts that in front: `Termine – Beginn`.
 * @param zeilen the rows of the headings, as far as they are known
 */
export function ueberschriftImPlan({ ueberschrift, ort, spalte }: Spalte, zeilen: readonly Zeile[]): string {
  const platz = platzVon(ort);
  const zelle = zeilen.find(({ nummer }) => nummer === platz?.zeile)?.zellen.find((eine) => eine.spalte === spalte);
  if (!zelle || !ueberschrift.includes(' – ') || vergleichbar(zelle.text) === vergleichbar(ueberschrift)) return ueberschrift;
  const teile = ueberschrift.split(' – ');
  for (let i = 1; i < teile.length; i++) {
    const rest = teile.slice(i).join(' – ');
    if (vergleichbar(rest) === vergleichbar(zelle.text)) return rest;
  }
  return ueberschrift;
}

/** Some of what stands below a heading, or beside a label, so that one can tell what the column is about. */
export function beispiele({ form, kopfzeile }: Tabellenfund, { spalte, ort }: Spalte, zeilen: readonly Zeile[]): string[] {
  const platz = platzVon(ort);
  if (!platz) return [];
  if (form !== 'ZEILEN') {
    const zeile = zeilen.find(({ nummer }) => nummer === platz.zeile);
    return (
      zeile?.zellen
        .filter((zelle) => zelle.spalte > spalte)
        .slice(0, 1)
        .map(kurz) ?? []
    );
  }
  const darunter = zeilen.filter(({ nummer }) => nummer > Math.max(kopfzeile, platz.zeile));
  const texte = darunter.flatMap(({ zellen }) => zellen.filter((zelle) => zelle.spalte === spalte).map(kurz));
  return [...new Set(texte)].slice(0, 3);
}

const kurz = ({ text }: { text: string }) => {
  const einzeilig = text.replace(/\s+/g, ' ').trim();
  return einzeilig.length > 60 ? `${einzeilig.slice(0, 59)}…` : einzeilig;
};

/** A name as plans have it: small letters, digits and hyphens. */
export function planname(text: string): string {
  const umschrift: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umschrift[letter]!)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Reads a plan that somebody saved; undefined where the text is none. */
export function liesPlan(text: string): Einleseplan | undefined {
  try {
    const plan: unknown = JSON.parse(text);
    if (typeof plan !== 'object' || plan === null || typeof (plan as Einleseplan).name !== 'string') return undefined;
    return { ...LEER, ...plan };
  } catch {
    return undefined;
  }
}
