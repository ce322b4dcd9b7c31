import { ask } from '../data/ask';
import { KantenwerteDocument, TypedDocumentString } from '../generated/graphql';
import { typename } from '../net/kinds';
import { artDes, kanteAus, typDes, type Kante } from './sache';
import { merkmaleDerArt, type Regeln } from './werte';

/** What the net says of a thing now. */
export interface Jetziges {
  /** In words, for headings. */
  knoten: readonly Name[];
  werte: Record<string, unknown>;
  /** Who says so. */
  belege: readonly Belegtes[];
}

export interface Belegtes {
  fundstelle: string | null;
  merkmal: string | null;
  quelle: { kennung: string; name: string };
}

export interface Name {
  __typename: string;
  kennung: string;
  name: string;
  /** Until when it held, where that is said. */
  bis?: string | null;
}

const BELEG = 'art fundstelle merkmal begruendung quelle { kennung name }';

/** All that the net says of a node or a relationship that its form can change; null where there is none. @throws AskError */
export async function frageJetziges(sache: string, regeln: Regeln, signal: AbortSignal): Promise<Jetziges | null> {
  const kante = kanteAus(sache);
  return kante ? jetzigeKante(sache, kante, signal) : jetzigerKnoten(sache, regeln, signal);
}

/** Asks for what the metamodel says that this kind has, so that a new kind needs no question of its own; also where it has ended. */
async function jetzigerKnoten(schluessel: string, regeln: Regeln, signal: AbortSignal): Promise<Jetziges | null> {
  const art = artDes(schluessel);
  const felder = merkmaleDerArt(regeln, art).map(({ name }) => name);
  const document = new TypedDocumentString<
    { knoten: (Name & { belege: Belegtes[] } & Record<string, unknown>) | null },
    { schluessel: string }
  >(
    `query Jetzt($schluessel: ID!) { knoten(schluessel: $schluessel, gueltigAm: "ALLE") { __typename kennung name ... on ${typename(art)} { ${felder.join(' ')} } belege { ${BELEG} } } }`,
  );
  const { knoten } = await ask(document, { schluessel }, signal);
  return knoten && { knoten: [knoten], werte: knoten, belege: knoten.belege };
}

async function jetzigeKante(sache: string, kante: Kante, signal: AbortSignal): Promise<Jetziges | null> {
  for (let after: string | null = null; ;) {
    const { knoten }: { knoten: Kantenseite } = await ask(KantenwerteDocument, { von: kante.von, art: kante.art, after }, signal);
    const edge = knoten?.beziehungen.edges.find(({ kennung }) => kennung === sache);
    if (knoten && edge)
      return {
        knoten: [{ ...knoten, __typename: typDes(kante.von) }, edge.node],
        werte: edge as unknown as Record<string, unknown>,
        belege: edge.belege,
      };
    after = knoten?.beziehungen.pageInfo.endCursor ?? null;
    if (!after || !knoten?.beziehungen.pageInfo.hasNextPage) return null;
  }
}

type Kantenseite =
  | (Name & {
      beziehungen: {
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        edges: readonly { kennung: string; node: Name; belege: readonly Belegtes[] }[];
      };
    })
  | null;
