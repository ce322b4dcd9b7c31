import type { NachweisFragment } from '../generated/graphql';
import { Register } from './evidence';
import type { Nachbar } from './neighbours';

/** The evidence of a page about one node: of the node itself, then of its relationships in their order. */
export function registerOf(knoten: { belege: readonly NachweisFragment[]; beziehungen: { edges: readonly Nachbar[] } }): Register {
  return new Register([knoten.belege, ...knoten.beziehungen.edges.map(({ belege }) => belege)]);
}
