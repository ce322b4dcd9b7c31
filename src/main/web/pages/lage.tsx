import { Akteursrolle } from './akteure/Akteursrolle';
import { Handzettel } from './parts/Handzettel';
import type { Knotendaten } from './shared/knoten/angaben';
import { Dienste } from './ziele/Dienste';
import { ACHSEN, Ziellage } from './ziele/Ziellage';

/** What the page of a node says of some kinds beside what is said of every node: how well a goal is carried, what an actor stands for. */
export function lageOf({ __typename, kennung, beziehungen }: Knotendaten) {
  return (
    <>
      {isZiel(__typename) && <Ziellage typ={__typename} kennung={kennung} nachbarn={beziehungen.edges} />}
      {__typename === 'Leitziel' && <Handzettel art="leitziele" kennung={kennung} />}
      {__typename === 'Leitziel' && <Dienste kennung={kennung} />}
      {__typename === 'Akteur' && <Akteursrolle kennung={kennung} />}
    </>
  );
}

const isZiel = (typename: string): typename is keyof typeof ACHSEN => typename in ACHSEN;
