import type { EigeneUmgebungQuery, NamensaehnlicheQuery } from '../generated/graphql';
import type { Name } from './jetzt';
import { NAH, namensnaehe } from './naehe';
import { schluesselVon } from './sache';

type Eigener = NonNullable<EigeneUmgebungQuery['knoten']>;
type Gefundener = NamensaehnlicheQuery['suche']['nodes'][number]['knoten'];

export interface Kandidat {
  knoten: Name;
  /** Likeness of names, from 0 to 1. */
  naehe: number;
  /** How many neighbours both have. */
  gemeinsame: number;
}

const MEISTE = 8;
/** Less in common says nothing: a hub shares something with everybody. */
const GENUG_GEMEINSAME = 2;
const GENUGER_TEIL = 1 / 4;

/** Nodes of the same kind that may be this one: those of near names, and those with the same neighbours; the likeliest first. */
export function kandidaten(eigener: Eigener, gefundene: readonly Gefundener[]): Kandidat[] {
  const selbst = schluesselVon(eigener);
  const nachbarn = new Set(eigener.beziehungen.edges.map(({ node }) => schluesselVon(node)));
  const genug = Math.max(GENUG_GEMEINSAME, nachbarn.size * GENUGER_TEIL);
  const alle = new Map<string, Kandidat>();
  for (const { node } of eigener.beziehungen.edges) {
    // Each neighbour once, though several relationships lead to it.
    const dort = new Map(node.beziehungen.edges.map((edge) => [schluesselVon(edge.node), edge.node]));
    for (const [schluessel, knoten] of dort) {
      if (knoten.__typename !== eigener.__typename) continue;
      const bisher = alle.get(schluessel);
      alle.set(schluessel, { knoten, naehe: namensnaehe(eigener, knoten), gemeinsame: (bisher?.gemeinsame ?? 0) + 1 });
    }
  }
  for (const knoten of gefundene) {
    const gemeinsame = new Set(knoten.beziehungen.edges.map(({ node }) => schluesselVon(node)).filter((einer) => nachbarn.has(einer))).size;
    alle.set(schluesselVon(knoten), { knoten, naehe: namensnaehe(eigener, knoten), gemeinsame });
  }
  alle.delete(selbst);
  return [...alle.values()]
    .filter(({ naehe, gemeinsame }) => naehe >= NAH || gemeinsame >= genug)
    .sort((a, b) => punkte(b) - punkte(a) || a.knoten.name.localeCompare(b.knoten.name, 'de'))
    .slice(0, MEISTE);
}

const punkte = ({ naehe, gemeinsame }: Kandidat) => naehe + Math.min(gemeinsame, 5) / 10;
