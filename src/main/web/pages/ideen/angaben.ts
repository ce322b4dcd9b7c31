import type { IdeeEingabe, IdeenblattQuery } from '../generated/graphql';
import { euroOf } from '../net/euro';

type Blatt = IdeenblattQuery['idee'];

/** The lists of an idea, in the order in which they are shown. */
export const LISTEN = [
  'handlungsfelder',
  'strategischeZiele',
  'leitziele',
  'verantwortliche',
  'mitwirkende',
  'foerderer',
  'technologien',
  'haengtAbVon',
] as const;
export type Liste = (typeof LISTEN)[number];

/** An idea as the form has it: texts as typed. */
export type Eingabe = Record<Liste, string[]> & Record<'titel' | 'text' | 'kosten' | 'ab' | 'bis' | 'einreicher', string>;

export const LEER: Eingabe = {
  titel: '',
  text: '',
  kosten: '',
  ab: '',
  bis: '',
  einreicher: '',
  handlungsfelder: [],
  strategischeZiele: [],
  leitziele: [],
  verantwortliche: [],
  mitwirkende: [],
  foerderer: [],
  technologien: [],
  haengtAbVon: [],
};

const zahl = (wert: number | null) => (wert === null ? '' : String(wert).replace('.', ','));

export function eingabeOf(idee: Blatt): Eingabe {
  return {
    titel: idee.titel,
    text: idee.text,
    kosten: zahl(idee.kosten),
    ab: idee.ab ?? '',
    bis: idee.bis ?? '',
    einreicher: idee.einreicher ?? '',
    ...(Object.fromEntries(LISTEN.map((liste) => [liste, idee[liste].map(({ kennung }) => kennung)])) as Record<Liste, string[]>),
  };
}

/** What is sent. Costs must be a number or nothing. */
export function ideeOf(eingabe: Eingabe): IdeeEingabe {
  const { titel, text, ab, bis, einreicher } = eingabe;
  return {
    ...(Object.fromEntries(LISTEN.map((liste) => [liste, eingabe[liste]])) as Record<Liste, string[]>),
    titel,
    text,
    kosten: euroOf(eingabe.kosten) ?? null,
    ab: ab.trim() || null,
    bis: bis.trim() || null,
    einreicher: einreicher.trim() || null,
  };
}

/** Where two versions of an idea differ, as the server says it. */
export interface Unterschied {
  feld: string;
  ihrWert: unknown;
  jetzigerWert: unknown;
}

export function unterschiedeOf(problem: Record<string, unknown> | undefined): Unterschied[] {
  return Array.isArray(problem?.unterschiede) ? (problem.unterschiede as Unterschied[]) : [];
}

export const wertText = (wert: unknown): string =>
  Array.isArray(wert)
    ? wert.join(', ')
    : wert === null || wert === undefined
      ? ''
      : typeof wert === 'number'
        ? zahl(wert)
        : String(wert as string);
