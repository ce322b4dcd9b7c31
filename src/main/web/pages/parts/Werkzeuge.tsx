import { createContext, use, type ComponentType } from 'react';
import type { PunktFragment } from '../generated/graphql';

type Punkt = Pick<PunktFragment, '__typename' | 'kennung' | 'name'>;

/** What changes the net by hand, as the pages that only show it know it: loaded when somebody has logged in who may. */
export interface Werkzeuge {
  /** Everything that can be done with a node. */
  Knoten: ComponentType<{ knoten: Punkt & { bis: string | null } }>;
  /** Changes one fact. `sache` is `Projekt/aim` or `Projekt/aim GEHOERT_ZU Handlungsfeld/energie`. */
  Tatsache: ComponentType<{ sache: string; merkmal?: string; was: string }>;
  /** Begins a new node of one of these kinds, by the names of their types. */
  Neu: ComponentType<{ arten: readonly string[] }>;
}

export const Werkzeugkasten = createContext<Werkzeuge | undefined>(undefined);

/** What can be done with a node; nothing where nobody may. */
export function Knotenwerkzeug(props: { knoten: Punkt & { bis: string | null } }) {
  const kasten = use(Werkzeugkasten);
  return kasten && <kasten.Knoten {...props} />;
}

/** Leads from a fact to its form. @param was the fact in words, for whoever does not see where the link stands */
export function Tatsachenwerkzeug(props: { sache: string; merkmal?: string; was: string }) {
  const kasten = use(Werkzeugkasten);
  return kasten && <kasten.Tatsache {...props} />;
}

/** Leads from a list to the form of a new entry. */
export function Neuwerkzeug(props: { arten: readonly string[] }) {
  const kasten = use(Werkzeugkasten);
  return kasten && <kasten.Neu {...props} />;
}
