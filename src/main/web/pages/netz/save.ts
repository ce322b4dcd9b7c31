import type { Core } from 'cytoscape';

const MARGIN = 24;

export function savePng(cy: Core, background: string) {
  withNames(cy, () => save(cy.png({ full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: background, output: 'blob' }), 'netz.png'));
}

/** Lets the same painter paint once more, on a canvas that writes SVG. */
export async function saveSvg(cy: Core, background: string) {
  const { Context } = await import('svgcanvas');
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const context = new Context(w + 2 * MARGIN, h + 2 * MARGIN);
  const painter = (
    cy as unknown as {
      renderer: () => {
        path2dEnabled: (on: boolean) => void;
        getCachedZSortedEles: () => unknown[];
        drawElements: (context: unknown, elements: unknown[]) => void;
      };
    }
  ).renderer();
  // Paths of their own kind cannot be written down, nor can the pictures that the painter keeps of nodes.
  painter.path2dEnabled(false);
  try {
    context.translate(MARGIN - x1, MARGIN - y1);
    withNames(cy, () => painter.drawElements(context, painter.getCachedZSortedEles()));
  } finally {
    painter.path2dEnabled(true);
  }
  const svg = context.getSerializedSvg(true).replace('<defs', `<rect width="100%" height="100%" fill="${background}"/><defs`);
  save(new Blob([svg], { type: 'image/svg+xml' }), 'netz.svg');
}

/** A picture that is taken along has all names, however small they are on the screen. */
function withNames(cy: Core, paint: () => void) {
  cy.nodes().style('min-zoomed-font-size', 0);
  paint();
  cy.nodes().removeStyle('min-zoomed-font-size');
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
