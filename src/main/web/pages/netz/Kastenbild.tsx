import { Fragment } from 'react';
import { useTheme } from '../shell/theme';
import type { Kasten } from './falten';
import type { Platz } from './layers';
import { TEXTBREITE, ZEILE } from './schrift';
import { aussehen, PATHS } from './styles';

interface Props {
  kasten: Kasten;
  platz: Platz;
  zeilen: readonly string[];
  /** All that is said of it, for who does not see it. */
  label: string;
  /** How many projects lie in it, in words. */
  zahl: string | undefined;
  aktiv: boolean;
  gewaehlt: boolean;
  /** Whether another one stands out, with which it has nothing to do. */
  fern: boolean;
  onFocus: () => void;
  onWahl: () => void;
}

const LINKS = 36;

/** One box: shape and colour of its kind, its whole name, how many projects lie in it and whether it can be unfolded. */
export function Kastenbild({ kasten, platz: { x, y, w, h }, zeilen, label, zahl, aktiv, gewaehlt, fern, onFocus, onWahl }: Props) {
  const { form, farbe } = aussehen(kasten.art, useTheme());
  const klassen = ['kasten', gewaehlt && 'gewaehlt', fern && 'fern', kasten.offen !== undefined && 'faltbar'].filter(Boolean).join(' ');
  return (
    <g
      className={klassen}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      data-id={kasten.id}
      role="button"
      tabIndex={aktiv ? 0 : -1}
      aria-label={label}
      aria-expanded={kasten.offen}
      onFocus={onFocus}
      onClick={onWahl}
    >
      <rect className="grund" width={w} height={h} rx="6" stroke={farbe} />
      <path d={PATHS[form]} fill={farbe} transform={`translate(9 ${h / 2 - 9}) scale(0.9)`} />
      <text aria-hidden="true">
        {zeilen.map((zeile, i) => (
          <Fragment key={i}>
            {/* Words stay apart for who reads the lines as one text. */}
            <tspan x={LINKS} y={8 + (i + 0.75) * ZEILE}>
              {zeile}
            </tspan>{' '}
          </Fragment>
        ))}
        {zahl && (
          <tspan className="zahl" x={LINKS} y={8 + (zeilen.length + 0.75) * ZEILE}>
            {zahl}
          </tspan>
        )}
      </text>
      {kasten.offen !== undefined && (
        <path
          className="falte"
          d={kasten.offen ? 'M0 3l5 6 5-6' : 'M2 0l6 5-6 5'}
          transform={`translate(${LINKS + TEXTBREITE + 8} ${h / 2 - 5})`}
        />
      )}
    </g>
  );
}
