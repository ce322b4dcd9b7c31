import type { AehnlicheFragment, EigeneUmgebungQuery, NamensaehnlicheQuery } from '../generated/graphql';
import { NAH, namensnaehe } from '../net/naehe';
import type { Name } from './jetzt';
import { schluesselVon } from './sache';

type Eigener = NonNullable<EigeneUmgebungQuery['knoten']>;
type Gefundener = AehnlicheFragment['nodes'][number]['knoten'];

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

/** What to look for to find nodes of near names: all of the name, and its two longest words, for a search wants every word. */
export function suchworte(name: string) {
  const worte = (name.match(/[\p{L}\p{N}]+/gu) ?? []).sort((a, b) => b.length - a.length);
  return { ganz: name.slice(0, 200), eines: worte[0] ?? name, anderes: worte[1] ?? worte[0] ?? name };
}

/** What was found by any of these words, each node once. */
export function alleGefundenen({ ganz, eines, anderes }: NamensaehnlicheQuery): Gefundener[] {
  const alle = [ganz, eines, anderes].flatMap(({ nodes }) => nodes.map(({ knoten }) => knoten));
  return [...new Map(alle.map((knoten) => [schluesselVon(knoten), knoten])).values()];
}

/** Nodes of the same kind that may be this one: those of near names, and those with the same neighbours; the likeliest first. */
export function kandidaten(eigener: Eigener, gefundene: readonly Gefundener[]): Kandidat[] {
  const selbst = schluesselVon(eigener);
  const nachbarn = new Set(eigener.beziehungen.edges.map(({ node }) => schluesselVon(node)));
  const genug = Math.max(GENUG_GEMEINSAME, nachbarn.size * GENUGER_TEIL);
  const alle = new Map<string, Kandidat>();
  // Each neighbour once, though several relationships, or several periods of one, lead to it.
  const hier = new Map(eigener.beziehungen.edges.map(({ node }) => [schluesselVon(node), node]));
  for (const node of hier.values()) {
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
