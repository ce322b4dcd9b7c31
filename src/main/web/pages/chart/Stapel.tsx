import { fillOf } from './fills';
import './chart.css';

export interface Teil {
  /** Which colour and pattern it has, see `Muster`. */
  muster: string;
  wert: number;
}

interface Props {
  teile: readonly Teil[];
  /** The value that fills the whole length. */
  max: number;
  /** What it shows, for who does not see it. Left out where the same stands beside it in words. */
  label?: string;
}

/** One bar of parts. The page needs one `Muster` for their patterns. */
export function Stapel({ teile, max, label }: Props) {
  const x = (wert: number) => 100 * Math.min(1, wert / (max || 1));
  return (
    <svg className="stapelbild" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })} focusable="false">
      {teile.map(({ muster, wert }, i) => {
        const from = teile.slice(0, i).reduce((sum, vorher) => sum + vorher.wert, 0);
        return (
          wert > 0 && (
            <rect
              key={muster}
              x={`${x(from)}%`}
              width={`${x(from + wert) - x(from)}%`}
              y="0"
              height="100%"
              fill={fillOf(muster)}
              className="stapelteil"
            />
          )
        );
      })}
    </svg>
  );
}

/** The colour and pattern of a part, as in the bars, for a legend. */
export function Musterfeld({ muster }: { muster: string }) {
  return (
    <svg className="musterfeld" width="20" height="20" aria-hidden="true" focusable="false">
      <rect width="20" height="20" fill={fillOf(muster)} className="stapelteil" />
    </svg>
  );
}
