import { Akteursrolle } from './akteure/Akteursrolle';
import { Gemessenes } from './messen/Gemessenes';
import { Handzettel } from './parts/Handzettel';
import type { Knotendaten } from './shared/knoten/angaben';
import { Nennungen } from './shared/kommentare/Nennungen';
import { Akteurspflichten, Gremienpflichten, Rollenpflichten } from './shared/verantworten/Pflichten';
import { Pflichtlage } from './shared/verantworten/Pflichtlage';
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
      {__typename === 'Akteur' && <Akteurspflichten kennung={kennung} />}
      {__typename === 'Rolle' && <Rollenpflichten kennung={kennung} />}
      {__typename === 'Rolle' && <Nennungen rolle={kennung} />}
      {__typename === 'Gremium' && <Gremienpflichten kennung={kennung} />}
      {__typename === 'Pflicht' && <Pflichtlage kennung={kennung} />}
      {GEMESSENE.has(__typename) && <Gemessenes schluessel={`${__typename}/${kennung}`} />}
    </>
  );
}

/** Kinds that an indicator can measure; a project has a page of its own. */
const GEMESSENE = new Set(['Leitziel', 'StrategischesZiel', 'Handlungsfeld', 'Akteur', 'Strategie', 'Chance']);

const isZiel = (typename: string): typename is keyof typeof ACHSEN => typename in ACHSEN;
