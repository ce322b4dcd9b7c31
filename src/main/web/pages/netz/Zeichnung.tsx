import cytoscape, { type Core, type EdgeDefinition, type LayoutOptions, type SingularElementArgument } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useEffectEvent, useRef } from 'react';
import { showPicture } from '../data/pictures';
import { useTheme } from '../shell/theme';
import type { Point } from './layers';
import { paintForPaper } from './papier';
import { nachbarschaft, type Bild } from './picture';
import { savePng, saveSvg } from './save';
import { stylesheet } from './styles';

cytoscape.use(fcose);

interface Props {
  bild: Bild;
  gewaehlt: string | undefined;
  onWahl: (id: string | undefined) => void;
  onCy: (cy: Core | undefined) => void;
  label: string;
  /** Where the nodes are to stand, in place of a free order. */
  plaetze?: ReadonlyMap<string, Point> | undefined;
  /** Nodes and relationships that stand out from all others. */
  hervor?: ReadonlySet<string> | undefined;
}

/** The picture itself. All that it shows can also be reached without it: by search, panel and list. */
export default function Zeichnung({ bild, gewaehlt, onWahl, onCy, label, plaetze, hervor }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const cy = useRef<Core>(undefined);
  const theme = useTheme();
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
  }, [onCy]);

  // Before the nodes are laid out, for the names need room too.
  useEffect(() => {
    cy.current!.style(stylesheet(theme, below));
  }, [theme, below]);

  useEffect(() => {
    const drawn = cy.current!;
    const kanten = bild.kanten.map(({ id, von, nach, belegart }): EdgeDefinition => ({
      group: 'edges',
      data: { id, source: von, target: nach, belegart },
    }));
    drawn.batch(() => {
      drawn.elements().remove();
      drawn.add(bild.knoten.map(({ id, art, name }) => ({ group: 'nodes', data: { id, art, name } })));
      drawn.add(kanten);
    });
    drawn.layout(layoutOf(plaetze)).run();
  }, [bild, plaetze]);

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
  }, [gewaehlt, bild, hervor]);

  return <div ref={container} className="zeichnung" role="img" aria-label={label} />;
}

/** Says `aria-busy` until every node stands where it stays, and is painted in the letters it is named in. */
function tellRest(drawn: Core) {
  const busy = (is: boolean) => drawn.container()?.setAttribute('aria-busy', String(is));
  drawn.on('layoutstart', () => busy(true));
  drawn.on('layoutstop', () => drawn.one('render', () => void document.fonts.ready.then(() => drawn.destroyed() || busy(false))));
}

const nodeOf = (target: SingularElementArgument) => (target.isNode() ? target.id() : undefined);

function layoutOf(plaetze: Props['plaetze']): LayoutOptions {
  if (plaetze) {
    return {
      name: 'preset',
      positions: (node: { id: () => string }) => plaetze.get(node.id())!,
      fit: true,
      padding: 24,
    } as unknown as LayoutOptions;
  }
  return {
    name: 'fcose',
    animate: false,
    randomize: true,
    nodeSeparation: 120,
    idealEdgeLength: 140,
    nodeRepulsion: 12_000,
    fit: true,
    padding: 24,
  } as unknown as LayoutOptions;
}
