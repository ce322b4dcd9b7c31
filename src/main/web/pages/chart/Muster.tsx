import { PatternCircles, PatternLines, PatternWaves } from '@visx/pattern';
import { STUFEN } from '../grade/stufe';
import '../grade/grade.css';

type Orientation = NonNullable<React.ComponentProps<typeof PatternLines>['orientation']>;

/** What projects can share: a pattern of its own for each, beside its colour. */
const LINES: Record<string, Orientation | 'circles' | 'waves' | 'plain'> = {
  FELDER: 'plain',
  ZIELE: ['diagonal'],
  LEITZIELE: 'circles',
  AKTEURE: ['horizontal'],
  TECHNOLOGIEN: ['vertical'],
  ZEIT: ['diagonalRightToLeft'],
  TEXT: 'waves',
};
const GRADLINIEN: Partial<Record<string, Orientation | 'circles' | 'waves'>> = {
  NICHTS: ['diagonal'],
  OHNE_ANGABE: 'circles',
  NUR_BEENDET: ['vertical'],
  NUR_GEPLANT: ['horizontal'],
  NUR_MITTELBAR: 'waves',
  EIN_PROJEKT: ['horizontal', 'vertical'],
};

/** The patterns of all bars, once on a page that has bars. */
export function Muster() {
  return (
    <svg className="muster" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(LINES).map(([name, lines]) => pattern(name, lines, `var(--teil-${name})`, 'var(--teil-strich)'))}
        {STUFEN.map((stufe) => pattern(stufe, GRADLINIEN[stufe] ?? 'plain', `var(--grad-${stufe})`, 'var(--grad-strich)'))}
      </defs>
    </svg>
  );
}

function pattern(name: string, lines: Orientation | 'circles' | 'waves' | 'plain', background: string, stroke: string) {
  const shared = { id: `muster-${name}`, key: name, width: 8, height: 8, background } as const;
  if (lines === 'circles') return <PatternCircles {...shared} key={name} radius={1.4} fill={stroke} stroke="none" />;
  if (lines === 'waves') return <PatternWaves {...shared} key={name} stroke={stroke} strokeWidth={1.2} fill="none" />;
  return (
    <PatternLines
      {...shared}
      key={name}
      stroke={stroke}
      strokeWidth={lines === 'plain' ? 0 : 1.2}
      orientation={lines === 'plain' ? ['horizontal'] : lines}
    />
  );
}
