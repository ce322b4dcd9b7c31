import cytoscape, { type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useRef } from 'react';
import type { Answer } from './answer';
import { matrixOf, netOf, type Matrix, type Net } from './picture';

cytoscape.use(fcose);

const WIDE = 200;
const CELL = 64;
const HIGH = 34;

/** Names stand beside each other, not on each other. */
const LAYOUT = {
  name: 'fcose',
  animate: false,
  padding: 24,
  nodeDimensionsIncludeLabels: true,
  nodeSeparation: 120,
  idealEdgeLength: () => 110,
} as LayoutOptions;

/** The answer as a picture: a matrix as one, anything else as the net of what it names. All of it stands in the table, too. */
export default function AnswerPicture({ answer }: { answer: Answer }) {
  const matrix = matrixOf(answer.body.data);
  if (matrix) return <Grid matrix={matrix} />;
  const net = netOf(answer.body.data);
  return net.nodes.length > 1 ? (
    <Drawn net={net} />
  ) : (
    <p>In dieser Antwort steht nichts, was sich zeichnen ließe: Ein Bild braucht Dinge mit `name`, oder eine `abdeckung` mit Namen.</p>
  );
}

function Grid({ matrix: { columns, rows } }: { matrix: Matrix }) {
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  const top = 150;
  return (
    <svg
      className="matrixbild"
      role="img"
      aria-label={`Matrix aus ${rows.length} Zeilen und ${columns.length} Spalten`}
      width={WIDE + columns.length * CELL + 90}
      height={top + rows.length * HIGH + 4}
    >
      {columns.map((column, at) => (
        <text key={column} transform={`translate(${WIDE + (at + 0.5) * CELL}, ${top - 8}) rotate(-35)`}>
          {short(column, 26)}
          <title>{column}</title>
        </text>
      ))}
      {rows.map(({ name, values }, y) => (
        <g key={name} transform={`translate(0, ${top + y * HIGH})`}>
          <text x={WIDE - 8} y={HIGH / 2 + 5} textAnchor="end">
            {short(name, 24)}
            <title>{name}</title>
          </text>
          {values.map((value, x) => (
            <g key={columns[x]} transform={`translate(${WIDE + x * CELL}, 0)`}>
              <rect width={CELL - 2} height={HIGH - 2} style={{ fillOpacity: value ? 0.08 + 0.27 * (value / most) : 0 }} />
              <text x={CELL / 2 - 1} y={HIGH / 2 + 5} textAnchor="middle">
                {value.toLocaleString('de-DE')}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

const short = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function Drawn({ net }: { net: Net }) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const style = getComputedStyle(document.body);
    const colour = (name: string) => resolved(style.getPropertyValue(name));
    const drawn = cytoscape({
      container: container.current,
      elements: [
        ...net.nodes.map((node) => ({ data: { ...node } })),
        ...net.lines.map(({ from, to, by }) => ({ data: { source: from, target: to, by } })),
      ],
      style: [
        {
          selector: 'node',
          style: {
            label: 'data(name)',
            width: 14,
            height: 14,
            'background-color': colour('--akzent'),
            color: colour('--text'),
            'font-size': 11,
            'text-wrap': 'wrap',
            'text-max-width': '120px',
            'text-valign': 'bottom',
            'text-margin-y': 4,
          },
        },
        { selector: 'edge', style: { width: 1.2, 'line-color': colour('--text-leise'), 'curve-style': 'bezier', opacity: 0.6 } },
      ],
      layout: LAYOUT,
      minZoom: 0.1,
      maxZoom: 4,
    });
    return () => drawn.destroy();
  }, [net]);
  return (
    <>
      <p className="zeilenzahl">
        {net.nodes.length} Dinge, {net.lines.length} Verbindungen{net.cut && '; weitere sind weggelassen'}
      </p>
      <div
        ref={container}
        className="netzbild"
        role="img"
        aria-label={`Netz aus ${net.nodes.length} Dingen und ${net.lines.length} Verbindungen; alles davon steht in der Tabelle`}
      />
    </>
  );
}

/** Cytoscape knows neither light-dark() nor variables. */
function resolved(value: string): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
