import type { Core } from 'cytoscape';

const MARGIN = 24;

export function savePng(cy: Core, background: string) {
  save(cy.png({ full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: background, output: 'blob' }), 'netz.png');
}

/** Lets the same painter paint once more, on a canvas that writes SVG. */
export async function saveSvg(cy: Core, background: string) {
  const { Context } = await import('svgcanvas');
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const context = new Context(w + 2 * MARGIN, h + 2 * MARGIN);
  const painter = cy as unknown as {
    renderer: () => { path2dEnabled: (on: boolean) => void };
    renderTo: (context: unknown, zoom: number, pan: { x: number; y: number }, pixelRatio: number) => void;
  };
  // Paths of their own kind cannot be written down.
  painter.renderer().path2dEnabled(false);
  try {
    painter.renderTo(context, 1, { x: MARGIN - x1, y: MARGIN - y1 }, 1);
  } finally {
    painter.renderer().path2dEnabled(true);
  }
  const svg = context.getSerializedSvg(true).replace('<defs', `<rect width="100%" height="100%" fill="${background}"/><defs`);
  save(new Blob([svg], { type: 'image/svg+xml' }), 'netz.svg');
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
