import type { Befund } from '../generated/rest';
import { ortVon } from './preview';
import type { Stelle } from './sheet';

/** What somebody wants to have read otherwise, as the server takes it; null takes back. */
export interface Wuensche {
  /** By cell: the value, or for parts of the cell what is to stand there. */
  korrekturen: Record<string, string | null | Record<string, string>>;
  /** By name: what it stands for. */
  namen: Record<string, string | null>;
}

export const KEINE: Wuensche = { korrekturen: {}, namen: {} };
/** What a name stands for that is a person's. */
export const KONTAKT = 'Ansprechpartner';

/** Before what a name stands for: the name is kept with it for later files. */
export const ALIAS = 'Alias von ';

/** Whether a name that was decided can become another name of the one thing it stands for. */
export const kannAliasWerden = (name: string, ziel: string) =>
  ![name, '', KONTAKT].includes(ziel) && !ziel.includes(';') && !ziel.startsWith(ALIAS);

export const anzahl = ({ korrekturen, namen }: Wuensche) => Object.keys(korrekturen).length + Object.keys(namen).length;

/** Both; of the same the later one counts. */
export function dazu(bisher: Wuensche, neue: Wuensche): Wuensche {
  const korrekturen = { ...bisher.korrekturen };
  for (const [ort, wert] of Object.entries(neue.korrekturen)) {
    const davor = korrekturen[ort];
    korrekturen[ort] = istTeil(davor) && istTeil(wert) ? { ...davor, ...wert } : wert;
  }
  return { korrekturen, namen: { ...bisher.namen, ...neue.namen } };
}

const istTeil = (wert: unknown): wert is Record<string, string> => typeof wert === 'object' && wert !== null;

/** Those that were not sent, or were changed since. */
export function ohne(alle: Wuensche, gesendete: Wuensche): Wuensche {
  const rest = <T>(a: Record<string, T>, b: Record<string, T>) =>
    Object.fromEntries(Object.entries(a).filter(([name, wert]) => !(name in b) || JSON.stringify(b[name]) !== JSON.stringify(wert)));
  return { korrekturen: rest(alle.korrekturen, gesendete.korrekturen), namen: rest(alle.namen, gesendete.namen) };
}

/** A name of which one decides once for all its cells. */
const NAMENSARTEN = new Set<Befund['art']>([
  'ORGANISATION_NEU',
  'ORGANISATION_NAHE_TREFFER',
  'ORGANISATION_UNGETEILT',
  'TECHNOLOGIE_NEU',
  'PERSON',
  'KEINE_ORGANISATION',
  'ENTSCHEIDUNG_OHNE_ZIEL',
]);
/** Several names may stand in the cell, and one of them is meant. */
const TEILARTEN = new Set<Befund['art']>(['UNBEKANNTES_ZIEL', 'UNBEKANNTES_HANDLUNGSFELD', 'MEHRDEUTIG', 'VERWEIS_OHNE_ZIEL']);
/** As many characters of a value come with a finding; of a longer one nobody knows the rest. */
const GANZ = 200;

/** Whether a decision about a name answers the finding. */
export const istNamensfrage = ({ art, wert }: Befund) => NAMENSARTEN.has(art) && wert !== null && wert.length < GANZ;

/** Whether its suggestions can take the place of what stands in the cell. */
export const istKorrigierbar = ({ art, wert, vorschlaege }: Befund) =>
  !NAMENSARTEN.has(art) && art !== 'LESART_WAEHLEN' && vorschlaege.length > 0 && wert !== null && wert.length < GANZ;

/** What a name can stand for, the server's suggestions first; empty: nobody. */
export function ziele({ art, wert, vorschlaege }: Befund): string[] {
  const organisation = art !== 'TECHNOLOGIE_NEU';
  return [...new Set([...vorschlaege, wert!, ...(organisation ? [KONTAKT] : []), ''])];
}

/** The suggestion in all these cells. */
export function korrektur(stellen: readonly Stelle[], wert: string): Wuensche {
  return {
    namen: {},
    korrekturen: Object.fromEntries(
      stellen
        .filter(({ platz }) => platz?.spalte !== undefined)
        .map(({ befund }) => [ortVon(befund), TEILARTEN.has(befund.art) ? { [befund.wert!]: wert } : wert]),
    ),
  };
}

export const entscheidung = (name: string, ziel: string | null): Wuensche => ({ korrekturen: {}, namen: { [name]: ziel } });
export const ganzeZelle = (ort: string, wert: string | null): Wuensche => ({ namen: {}, korrekturen: { [ort]: wert } });

/** Whether somebody has answered the finding, and the file is not read again yet. */
export const istBeantwortet = ({ korrekturen, namen }: Wuensche, { befund }: Stelle) =>
  istNamensfrage(befund) ? befund.wert! in namen : ortVon(befund) in korrekturen;
