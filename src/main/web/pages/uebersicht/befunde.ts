import type { UebersichtQuery } from '../generated/graphql';

type Ungetragen = 'LEITZIEL' | 'STRATEGISCHES_ZIEL' | 'HANDLUNGSFELD';
type Genannt = { __typename: string; kennung: string; name: string };

export interface Befund {
  /** Which sentence tells it: a key below `uebersicht.befund`. */
  satz:
    | 'ueberfaellig'
    | 'ohneProjekte'
    | Ungetragen
    | 'terminfragen'
    | 'widersprueche'
    | 'dublette'
    | 'konkurrenz'
    | 'stuetzen'
    | 'ohneBelegtesZiel'
    | 'ohneZiel'
    | 'ohneFederfuehrung'
    | 'ohneStatus';
  count: number;
  /** Of how many of its kind. */
  gesamt?: number;
  /** What it names, as far as there is room. */
  genannt: readonly Genannt[];
  /** Since when. */
  seit?: string;
  /** Where to go on. */
  href: string;
}

/** So many names a sentence holds. */
const NAMEN = 3;

/**
 * What stands out, the worst first: what was missed, what nothing carries, what contradicts itself, what may be there twice,
 * what hangs on one project, what nobody documents, what nobody says. What holds for every goal, field or project tells none from another and is left out.
 */
export function befundeOf(data: UebersichtQuery): Befund[] {
  const zahl = new Map(data.netzstand.jeKnotenart.map(({ art, anzahl }) => [art, anzahl]));
  const projekte = data.projekte.totalCount;
  if (projekte === 0) return [{ satz: 'ohneProjekte', count: 0, genannt: [], href: '/einlesen' }];
  return [
    ...versaeumt(data),
    ...(['LEITZIEL', 'STRATEGISCHES_ZIEL', 'HANDLUNGSFELD'] as const).flatMap((art) => ungetragen(data, art, zahl.get(art) ?? 0)),
    ...widerspruechlich(data),
    ...doppelt(data),
    ...allein(data),
    ...ungesagt(data, projekte),
  ];
}

function versaeumt({ ueberfaellig, luecken }: UebersichtQuery): Befund[] {
  // The list holds duties and the projects whose dates contradict their status; those have a sentence of their own.
  const count = ueberfaellig.totalCount - luecken.terminfragen.totalCount;
  const aelteste = ueberfaellig.nodes.find(({ was }) => was.__typename === 'Pflicht');
  if (count <= 0 || !aelteste) return [];
  return [{ satz: 'ueberfaellig', count, genannt: [aelteste.was], seit: aelteste.seit, href: '/faelliges' }];
}

function ungetragen({ luecken }: UebersichtQuery, art: Ungetragen, gesamt: number): Befund[] {
  const stellen = luecken.stellen.nodes.filter((stelle) => stelle.art === art);
  if (!stellen.length || stellen.length === gesamt) return [];
  const genannt = stellen.map(({ erstes }) => erstes).slice(0, NAMEN);
  return [{ satz: art, count: stellen.length, gesamt, genannt, href: `/luecken?arten=${art}&luecken=1` }];
}

function widerspruechlich({ luecken: { terminfragen }, widersprueche }: UebersichtQuery): Befund[] {
  const termin = terminfragen.nodes[0];
  const anders = widersprueche.nodes[0];
  return [
    ...(termin
      ? [{ satz: 'terminfragen', count: terminfragen.totalCount, genannt: [termin.projekt], href: '/luecken#fehlt' } as const]
      : []),
    ...(anders
      ? [
          {
            satz: 'widersprueche',
            count: widersprueche.totalCount,
            genannt: [anders.projekt],
            href: `/projekte/${encodeURIComponent(anders.projekt.kennung)}`,
          } as const,
        ]
      : []),
  ];
}

function doppelt({ dubletten, konkurrenz }: UebersichtQuery): Befund[] {
  return (
    [
      ['dublette', 'MOEGLICHE_DUBLETTE', dubletten],
      ['konkurrenz', 'KONKURRENZ', konkurrenz],
    ] as const
  ).flatMap(([satz, art, { nodes }]) =>
    nodes
      .slice(0, 1)
      .map(({ projekt, mit }): Befund => ({ satz, count: 1, genannt: [projekt, mit], href: `/ueberschneidungen?art=${art}` })),
  );
}

function allein({ luecken: { aufEinem, jeLage } }: UebersichtQuery): Befund[] {
  const count = aufEinem.totalCount;
  if (!count || count === jeLage.reduce((sum, { anzahl }) => sum + anzahl, 0)) return [];
  return [{ satz: 'stuetzen', count, genannt: aufEinem.nodes.map(({ erstes }) => erstes), href: '/luecken?traglage=EIN_PROJEKT' }];
}

/** First what is said without evidence, then what is not said, each where most projects lack it. */
function ungesagt(data: UebersichtQuery, gesamt: number): Befund[] {
  const fehlt = (satz: 'ohneBelegtesZiel' | 'ohneZiel' | 'ohneFederfuehrung' | 'ohneStatus', search: string): Befund[] => {
    const count = data[satz].totalCount;
    return count > 0 && count < gesamt ? [{ satz, count, gesamt, genannt: [], href: `/projekte?${search}` }] : [];
  };
  return [
    ...(data.ohneBelegtesZiel.totalCount > data.ohneZiel.totalCount ? fehlt('ohneBelegtesZiel', 'ziel=ohne&belegt=1') : []),
    ...[...fehlt('ohneZiel', 'ziel=ohne'), ...fehlt('ohneFederfuehrung', 'leitung=ohne'), ...fehlt('ohneStatus', 'status=ohne')].toSorted(
      (a, b) => b.count - a.count,
    ),
  ];
}
