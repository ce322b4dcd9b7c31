import type { Core } from 'cytoscape';
import { savePng, saveSvg } from './save';

/** What the bar of buttons does with a picture, whichever way it is drawn. */
export interface Griff {
  zoome: (groesser: boolean) => void;
  alles: () => void;
  png: () => void;
  svg: () => void;
}

const STEP = 1.4;

/** The same for a picture that the drawing library draws. */
export function griffVon(cy: Core, dark: boolean): Griff {
  const background = dark ? '#000000' : '#ffffff';
  const zoom = (factor: number) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  return {
    zoome: (groesser) => zoom(groesser ? STEP : 1 / STEP),
    alles: () => cy.fit(undefined, 24),
    png: () => savePng(cy, background),
    svg: () => void saveSvg(cy, background),
  };
}
