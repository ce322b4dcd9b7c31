import { gueltigAmOf } from '../data/gueltigkeit';
import type { Knotenart, NetzbildQueryVariables } from '../generated/graphql';
import type { Wahl } from './picture';

/** The kinds that can be drawn, those drawn unasked first. */
export const UEBLICH: Knotenart[] = ['LEITZIEL', 'STRATEGISCHES_ZIEL', 'PROJEKT', 'HANDLUNGSFELD'];
export const WEITERE: Knotenart[] = [
  'AKTEUR',
  'STRATEGIE',
  'MASSNAHME',
  'THEMA',
  'GREMIUM',
  'ROLLE',
  'PFLICHT',
  'DRUCKSACHE',
  'VERFAHREN',
  'TERMIN',
  'GESETZ',
  'RISIKO',
  'CHANCE',
  'STAERKE',
  'SCHWAECHE',
  'HERAUSFORDERUNG',
  'KRITERIUM',
  'INDIKATOR',
  'TECHNOLOGIE',
  'DATENBESTAND',
];

export function artenOf(params: URLSearchParams): Knotenart[] {
  const named = params.get('arten')?.split(',') ?? [];
  const known = [...UEBLICH, ...WEITERE].filter((art) => named.includes(art));
  return known.length ? known : UEBLICH;
}

/** Undefined for the usual kinds, which need no word in the address. */
export function artenText(arten: Knotenart[]): string | undefined {
  const usual = arten.length === UEBLICH.length && UEBLICH.every((art) => arten.includes(art));
  return usual || arten.length === 0 ? undefined : arten.join(',');
}

export function variablesOf(params: URLSearchParams): NetzbildQueryVariables {
  return { arten: artenOf(params), nurBelegt: params.has('belegt'), ...gueltigAmOf(params) };
}

export function wahlOf(params: URLSearchParams): Wahl {
  const fokus = params.get('fokus');
  return {
    feld: params.get('feld') ?? undefined,
    status: params.get('status') ?? undefined,
    fokus: fokus ? { id: fokus, schritte: schritteOf(params) } : undefined,
  };
}

/** Everything that can be is unfolded. */
export const ALLE_OFFEN = '*';
/** Nothing is, though the address would unfold something by itself. */
export const KEINE_OFFEN = '-';

/** Which groups of projects are unfolded. Whoever looks at one field or the surroundings of a node wants to see the projects. @param alle all groups there are */
export function offeneOf(params: URLSearchParams, alle: readonly string[]): Set<string> {
  const offen = params.get('offen') ?? (params.has('feld') || params.has('fokus') ? ALLE_OFFEN : '');
  return new Set(offen === ALLE_OFFEN ? alle : offen.split(',').filter((id) => id && id !== KEINE_OFFEN));
}

export function schritteOf(params: URLSearchParams): number {
  return Math.min(9, Math.max(1, Math.trunc(Number(params.get('schritte'))) || 1));
}
