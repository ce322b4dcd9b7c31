import cytoscape, { type Core, type EdgeDefinition, type LayoutOptions, type SingularElementArgument } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useEffectEvent, useRef } from 'react';
import { showPicture } from '../data/pictures';
import { useTheme } from '../shell/theme';
import { schichten, type Point } from './layers';
import { Lines } from './lines';
import { paintForPaper } from './papier';
import { nachbarschaft, type Bild } from './picture';
import { KANTEN, savePng, saveSvg, withEdges } from './save';
import { stylesheet } from './styles';

cytoscape.use(fcose);

export type Anordnung = 'schichten' | 'frei';

/** From so many relationships on they are drawn by us, for speed. */
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
  const lines = useRef<Lines>(undefined);
  const theme = useTheme();
  const many = bild.kanten.length > MANY;
  // Lines that leave a node sideways would cross a name beside it.
  const below = plaetze !== undefined;
  const waehle = useEffectEvent(onWahl);

  useEffect(() => {
    const drawn = cytoscape({
      container: container.current,
      minZoom: 0.02,
      maxZoom: 4,
      boxSelectionEnabled: false,
      autounselectify: true,
      ...(many && { pixelRatio: 1 }),
    });
    drawn.on('tap', (event) => waehle(event.target === drawn ? undefined : nodeOf(event.target as SingularElementArgument)));
    tellRest(drawn);
    cy.current = drawn;
    onCy(drawn);
    const endPaper = paintForPaper(drawn, () => getComputedStyle(document.body).backgroundColor);
    const endShown = showPicture({
      label,
      png: () => savePng(drawn, getComputedStyle(document.body).backgroundColor),
      svg: () => void saveSvg(drawn, getComputedStyle(document.body).backgroundColor),
    });
    return () => {
      endPaper();
      endShown();
      drawn.destroy();
      onCy(undefined);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another name of the picture must not draw anew
  }, [many, onCy]);

  // Before the nodes are laid out, for the names need room too.
  useEffect(() => {
    cy.current!.style(stylesheet(theme, many, below));
  }, [theme, many, below]);

  useEffect(() => {
    const drawn = cy.current!;
    const kanten = bild.kanten.map(({ id, von, nach, belegart }): EdgeDefinition => ({
      group: 'edges',
      data: { id, source: von, target: nach, belegart },
    }));
    drawn.batch(() => {
      drawn.elements().remove();
      drawn.add(bild.knoten.map(({ id, art, name }) => ({ group: 'nodes', data: { id, art, name } })));
      if (!many) drawn.add(kanten);
    });
    const lay = () => drawn.layout(layoutOf(bild, anordnung, drawn.width() / Math.max(1, drawn.height()), plaetze)).run();
    if (!many) return void lay();
    drawn.scratch(KANTEN, kanten);
    if (anordnung === 'frei') withEdges(drawn, lay);
    else lay();
    lines.current = new Lines(drawn, bild, theme);
    return () => {
      lines.current?.remove();
      lines.current = undefined;
      drawn.removeScratch(KANTEN);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the colours follow by themselves: another appearance must not lay out anew
  }, [bild, anordnung, many, plaetze]);

  useEffect(() => {
    if (lines.current) lines.current.theme = theme;
  }, [theme, bild]);

  useEffect(() => {
    const drawn = cy.current!;
    const nah = new Set(
      hervor ?? bild.kanten.filter(({ von, nach }) => gewaehlt && (von === gewaehlt || nach === gewaehlt)).map(({ id }) => id),
    );
    const nachbarn = new Set(gewaehlt && nachbarschaft(bild).get(gewaehlt));
    const there = gewaehlt !== undefined && drawn.getElementById(gewaehlt).nonempty();
    drawn.batch(() => {
      drawn.elements().forEach((element) => {
        const id = element.id();
        const known = hervor ? hervor.has(id) : !there || id === gewaehlt || nachbarn.has(id) || nah.has(id);
        element.toggleClass('blass', !known && hervor !== undefined);
        element.toggleClass('fern', !known && hervor === undefined);
        element.toggleClass('nah', element.isEdge() && nah.has(id));
        element.toggleClass('gewaehlt', id === gewaehlt && hervor === undefined);
      });
    });
    if (lines.current) lines.current.betonung = hervor ? { nah, rest: 0.4 } : { nah, rest: there ? 0.12 : 1 };
  }, [gewaehlt, bild, anordnung, many, hervor]);

  return <div ref={container} className="zeichnung" role="img" aria-label={label} />;
}

/** Says `aria-busy` until every node stands where it stays, and is painted in the letters it is named in. */
function tellRest(drawn: Core) {
  const busy = (is: boolean) => drawn.container()?.setAttribute('aria-busy', String(is));
  drawn.on('layoutstart', () => busy(true));
  drawn.on('layoutstop', () => drawn.one('render', () => void document.fonts.ready.then(() => drawn.destroyed() || busy(false))));
}

const nodeOf = (target: SingularElementArgument) => (target.isNode() ? target.id() : undefined);

function layoutOf(bild: Bild, anordnung: Anordnung, aspect: number, plaetze: Props['plaetze']): LayoutOptions {
  if (plaetze || anordnung === 'schichten') {
    const places = plaetze ?? schichten(bild, aspect);
    return {
      name: 'preset',
      positions: (node: { id: () => string }) => places.get(node.id())!,
      fit: true,
      padding: 24,
    } as unknown as LayoutOptions;
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
