import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Theme } from '../shell/theme';
import { paintLines, type Line, type Look } from './paint';
import type { Bild } from './picture';

/** What stands out, and what all other lines become then. */
export interface Betonung {
  nah: ReadonlySet<string>;
  /** How much of the others is left to see. */
  rest: number;
}

/** So long nothing moves before the lines are painted anew. */
const REST_MS = 150;

/**
 * The relationships of a large picture, on canvases of their own below the nodes.
 * The drawing library keeps style, box and state for each relationship, which takes seconds for thousands; here a line is a line.
 * While the picture moves, what is painted moves along as it is; the few lines that stand out or are dragged are painted each time.
 */
export class Lines {
  readonly #back = document.createElement('canvas');
  readonly #front = document.createElement('canvas');
  readonly #cy: Core;
  readonly #nodes;
  readonly #lines: readonly Line[];
  #betonung: Betonung = { nah: new Set(), rest: 1 };
  #dragged: string | undefined;
  #theme: Theme;
  #painted = { zoom: 1, x: 0, y: 0, width: 0, height: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(cy: Core, { knoten, kanten }: Bild, theme: Theme) {
    const places = new Map(knoten.map(({ id }, i) => [id, i]));
    this.#cy = cy;
    this.#theme = theme;
    this.#nodes = knoten.map(({ id }) => cy.getElementById(id));
    this.#lines = kanten.map((kante) => ({ ...kante, a: places.get(kante.von)!, b: places.get(kante.nach)! }));
    this.#back.className = this.#front.className = 'linien';
    cy.container()!.prepend(this.#back, this.#front);
    cy.on('render', this.#follow);
    cy.on('drag', 'node', this.#drag);
    cy.on('free', 'node', this.#free);
    this.#repaint();
  }

  set betonung(betonung: Betonung) {
    this.#betonung = betonung;
    this.#repaint();
  }

  set theme(theme: Theme) {
    this.#theme = theme;
    this.#repaint();
  }

  remove() {
    clearTimeout(this.#timer);
    this.#cy.off('render', this.#follow);
    this.#cy.off('drag', 'node', this.#drag);
    this.#cy.off('free', 'node', this.#free);
    this.#back.remove();
    this.#front.remove();
  }

  readonly #follow = () => {
    const { zoom, x, y, width, height } = this.#view();
    const old = this.#painted;
    if (width !== old.width || height !== old.height) return this.#repaint();
    if (zoom !== old.zoom || x !== old.x || y !== old.y) {
      const scale = zoom / old.zoom;
      this.#back.style.transform = `matrix(${scale},0,0,${scale},${x - old.x * scale},${y - old.y * scale})`;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#repaint, REST_MS);
    }
    this.#paintFront();
  };

  readonly #drag = (event: EventObject) => {
    const id = (event.target as NodeSingular).id();
    if (this.#dragged === id) return;
    this.#dragged = id;
    this.#repaint();
  };

  readonly #free = () => {
    if (this.#dragged === undefined) return;
    this.#dragged = undefined;
    this.#repaint();
  };

  readonly #repaint = () => {
    clearTimeout(this.#timer);
    this.#painted = this.#view();
    this.#back.style.transform = '';
    this.#paint(this.#back, (line) => !this.#isLoose(line), { near: false, rest: this.#betonung.rest });
    this.#paintFront();
  };

  #paintFront() {
    const loose = this.#lines.filter((line) => this.#isLoose(line));
    this.#paint(this.#front, (line) => !this.#betonung.nah.has(line.id), { near: false, rest: this.#betonung.rest }, loose);
    this.#paint(this.#front, (line) => this.#betonung.nah.has(line.id), { near: true, rest: 1 }, loose, false);
  }

  #isLoose({ id, von, nach }: Line) {
    return this.#betonung.nah.has(id) || von === this.#dragged || nach === this.#dragged;
  }

  #view() {
    const cy = this.#cy;
    return { zoom: cy.zoom(), ...cy.pan(), width: cy.width(), height: cy.height() };
  }

  #paint(canvas: HTMLCanvasElement, which: (line: Line) => boolean, look: Omit<Look, 'theme'>, lines = this.#lines, clear = true) {
    const at = (i: number) => this.#nodes[i]!.position();
    paintLines(canvas, this.#view(), lines.filter(which), at, { ...look, theme: this.#theme }, clear);
  }
}
