import { ListeDocument, TypedDocumentString, type Knotenart } from '../generated/graphql';
import { typename } from '../net/kinds';

/** By which field of the schema all nodes of a kind are asked for. Leitziele, strategic goals and fields are few and have a page of their own. */
const FELDER: Partial<Record<Knotenart, string>> = {
  PROJEKT: 'projekte',
  AKTEUR: 'akteure',
  STRATEGIE: 'strategien',
  MASSNAHME: 'massnahmen',
  DRUCKSACHE: 'drucksachen',
  GREMIUM: 'gremien',
  ROLLE: 'rollen',
  PFLICHT: 'pflichten',
  KRITERIUM: 'kriterien',
  RISIKO: 'risiken',
  CHANCE: 'chancen',
  STAERKE: 'staerken',
  SCHWAECHE: 'schwaechen',
  HERAUSFORDERUNG: 'herausforderungen',
  TECHNOLOGIE: 'technologien',
  DATENBESTAND: 'datenbestaende',
  GESETZ: 'gesetze',
  INDIKATOR: 'indikatoren',
  TERMIN: 'termine',
  VERFAHREN: 'verfahren',
  THEMA: 'themen',
  QUELLE: 'quellen',
};
export const GELISTET = Object.keys(FELDER) as Knotenart[];

/** Which page lists a kind. */
export function addressOfArt(art: Knotenart): string {
  if (art === 'LEITZIEL') return '/ziele';
  if (art === 'STRATEGISCHES_ZIEL') return '/ziele#strategische';
  if (art === 'HANDLUNGSFELD') return '/handlungsfelder';
  if (art === 'PROJEKT') return '/projekte';
  if (art === 'AKTEUR') return '/akteure';
  return `/liste?art=${art}`;
}

/** The question for all nodes of this kind: the same for every kind but for the names of its field and types. */
export function frageNach(art: Knotenart): typeof ListeDocument {
  const text = ListeDocument.toString()
    .replace('eintraege: themen(', `eintraege: ${FELDER[art]!}(`)
    .replace('ThemaFilter', `${typename(art)}Filter`)
    .replace('ThemaSortierung', `${typename(art)}Sortierung`);
  return new TypedDocumentString(text) as typeof ListeDocument;
}
