import type { Core } from 'cytoscape';
import { whole } from './save';

const WIDEST = 3000;

/** A picture of the whole net for paper, painted when somebody prints: the canvases of the screen keep their size and would be cut off. @returns what ends it */
export function paintForPaper(cy: Core, background: () => string): () => void {
  let picture: HTMLCanvasElement | undefined;
  const paint = () => {
    picture?.remove();
    picture = whole(cy, () =>
      (
        cy as unknown as {
          renderer: () => { bufferCanvasImage: (how: object) => HTMLCanvasElement };
        }
      )
        .renderer()
        .bufferCanvasImage({ full: true, maxWidth: WIDEST, maxHeight: WIDEST, scale: 2, bg: background() }),
    );
    picture.className = 'nur-papier papierbild';
    cy.container()?.after(picture);
  };
  const remove = () => picture?.remove();
  window.addEventListener('beforeprint', paint);
  window.addEventListener('afterprint', remove);
  return () => {
    window.removeEventListener('beforeprint', paint);
    window.removeEventListener('afterprint', remove);
    remove();
  };
}
