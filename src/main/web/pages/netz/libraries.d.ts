declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';
  const fcose: Ext;
  export default fcose;
}

declare module 'svgcanvas' {
  /** A canvas context that writes SVG. */
  export class Context {
    constructor(width: number, height: number);
    translate(x: number, y: number): void;
    getSerializedSvg(fixNamedEntities?: boolean): string;
  }
}
