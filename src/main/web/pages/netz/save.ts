import type { Core } from 'cytoscape';
import { saveAs } from '../data/save';

const MARGIN = 24;

export function savePng(cy: Core, background: string) {
  whole(cy, () => saveAs(cy.png({ full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: background, output: 'blob' }), 'netz.png'));
}

/** Lets the same painter paint once more, on a canvas that writes SVG. */
export async function saveSvg(cy: Core, background: string) {
  const { Context } = await import('svgcanvas');
  const painter = (
    cy as unknown as {
      renderer: () => {
        path2dEnabled: (on: boolean) => void;
        getCachedZSortedEles: () => unknown[];
        drawElements: (context: unknown, elements: unknown[]) => void;
      };
    }
  ).renderer();
  const svg = whole(cy, () => {
    const { x1, y1, w, h } = cy.elements().boundingBox();
    const context = new Context(w + 2 * MARGIN, h + 2 * MARGIN);
    context.translate(MARGIN - x1, MARGIN - y1);
    // Paths of their own kind cannot be written down, nor can the pictures that the painter keeps of nodes.
    painter.path2dEnabled(false);
    try {
      painter.drawElements(context, painter.getCachedZSortedEles());
    } finally {
      painter.path2dEnabled(true);
    }
    return context.getSerializedSvg(true);
  });
  const grounded = svg.replace('<defs', `<rect width="100%" height="100%" fill="${background}"/><defs`);
  saveAs(new Blob([grounded], { type: 'image/svg+xml' }), 'netz.svg');
}

/** A picture that is taken along has all names, however small they are on the screen. */
export function whole<R>(cy: Core, paint: () => R): R {
  cy.nodes().style('min-zoomed-font-size', 0);
  try {
    return paint();
  } finally {
    cy.nodes().removeStyle('min-zoomed-font-size');
  }
}
