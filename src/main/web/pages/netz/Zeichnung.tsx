import cytoscape, { type Core, type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useRef } from 'react';
import { useTheme } from '../shell/theme';
import { schichten, type Point } from './layers';
import type { Bild } from './picture';
import { stylesheet } from './styles';

cytoscape.use(fcose);

export type Anordnung = 'schichten' | 'frei';

/** From so many relationships on, drawing cares more for speed than for looks. */
const MANY = 1200;

interface Props {
  bild: Bild;
  anordnung: Anordnung;
  gewaehlt: string | undefined;
  onWahl: (id: string | undefined) => void;
  onCy: (cy: Core | undefined) => void;
  label: string;
  /** Where the nodes are to stand, in place of an order of its own. */
  plaetze?: ReadonlyMap<string, Point> | undefined;
  /** Nodes and relationships that stand out from all others. */
  hervor?: ReadonlySet<string> | undefined;
}

/** The picture itself. All that it shows can also be reached without it: by search, panel and list. */
export default function Zeichnung({ bild, anordnung, gewaehlt, onWahl, onCy, label, plaetze, hervor }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const cy = useRef<Core>(undefined);
  const theme = useTheme();
  const many = bild.kanten.length > MANY;
  // Lines that leave a node sideways would cross a name beside it.
  const below = plaetze !== undefined;
  const wahl = useRef(onWahl);
  wahl.current = onWahl;

  useEffect(() => {
    const drawn = cytoscape({
      container: container.current,
      minZoom: 0.02,
      maxZoom: 4,
      boxSelectionEnabled: false,
      autounselectify: true,
      hideEdgesOnViewport: many,
      textureOnViewport: many,
      ...(many && { pixelRatio: 1 }),
    });
    drawn.on('tap', (event) => wahl.current(event.target === drawn ? undefined : nodeOf(event.target)));
    cy.current = drawn;
    onCy(drawn);
    return () => {
      drawn.destroy();
      onCy(undefined);
    };
  }, [many, onCy]);

  // Before the nodes are laid out, for the names need room too.
  useEffect(() => {
    cy.current!.style(stylesheet(theme, many, below));
  }, [theme, many, below]);

  useEffect(() => {
    const drawn = cy.current!;
    drawn.batch(() => {
      drawn.elements().remove();
      drawn.add([
        ...bild.knoten.map(({ id, art, name }) => ({ group: 'nodes' as const, data: { id, art, name } })),
        ...bild.kanten.map(({ id, von, nach, belegart }) => ({
          group: 'edges' as const,
          data: { id, source: von, target: nach, belegart },
        })),
      ]);
    });
    drawn.layout(layoutOf(bild, anordnung, drawn.width() / Math.max(1, drawn.height()), plaetze)).run();
  }, [bild, anordnung, many, plaetze]);

  useEffect(() => {
    const drawn = cy.current!;
    drawn.elements().removeClass('fern blass nah gewaehlt');
    if (hervor) {
      drawn.elements().forEach((element) => void element.addClass(!hervor.has(element.id()) ? 'blass' : element.isEdge() ? 'nah' : ''));
      return;
    }
    const node = gewaehlt ? drawn.getElementById(gewaehlt) : drawn.collection();
    if (node.empty()) return;
    node.addClass('gewaehlt');
    node.connectedEdges().addClass('nah');
    drawn.elements().not(node.closedNeighborhood()).addClass('fern');
  }, [gewaehlt, bild, anordnung, many, hervor]);

  return <div ref={container} className="zeichnung" role="img" aria-label={label} />;
}

const nodeOf = (target: { isNode: () => boolean; id: () => string }) => (target.isNode() ? target.id() : undefined);

function layoutOf(bild: Bild, anordnung: Anordnung, aspect: number, plaetze: Props['plaetze']): LayoutOptions {
  if (plaetze || anordnung === 'schichten') {
    const places = plaetze ?? schichten(bild, aspect);
    return { name: 'preset', positions: (node: { id: () => string }) => places.get(node.id())!, fit: true, padding: 24 } as unknown as LayoutOptions;
  }
  return {
    name: 'fcose',
    animate: false,
    randomize: true,
    quality: bild.knoten.length > 400 ? 'draft' : 'default',
    nodeSeparation: 120,
    idealEdgeLength: 140,
    nodeRepulsion: 12_000,
    fit: true,
    padding: 24,
  } as unknown as LayoutOptions;
}
