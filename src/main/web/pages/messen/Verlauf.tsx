import { scaleLinear } from '@visx/scale';
import { useTranslation } from 'react-i18next';
import type { MessreiheQuery } from '../generated/graphql';
import './messen.css';

type Reihe = MessreiheQuery['messreihe'];

const BREITE = 360;
const HOEHE = 220;
const RAND = { links: 44, rechts: 12, oben: 14, unten: 28 };
const SCHRITTE = 4;

/** The values over time with the line of the target. All that it shows stands in the sentences and the table beside it. */
export function Verlauf({ reihe: { titel, punkte, ziel, trend, abstand } }: { reihe: Reihe }) {
  const { i18n } = useTranslation();
  const zahl = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const zeiten = punkte.map(({ zeit }) => zeit);
  const werte = [...punkte.map(({ wert }) => wert), ...(ziel ? [ziel.wert] : [])];
  const [von, bis] = spanne(zeiten, 0.5);
  const [unten, oben] = spanne(werte, Math.max(...werte.map(Math.abs)) * 0.1 || 1);
  const x = scaleLinear<number>({ domain: [von, bis], range: [RAND.links, BREITE - RAND.rechts] });
  const y = scaleLinear<number>({ domain: [unten, oben], range: [HOEHE - RAND.unten, RAND.oben], nice: true });
  const jahre = x.ticks(SCHRITTE).filter(Number.isInteger);
  return (
    <svg className="verlauf" viewBox={`0 0 ${BREITE} ${HOEHE}`} role="img" aria-label={`${titel}: ${trend.satz} ${abstand.satz}`}>
      {y.ticks(SCHRITTE).map((wert) => (
        <g key={wert}>
          <line className="verlauf-netz" x1={RAND.links} x2={BREITE - RAND.rechts} y1={y(wert)} y2={y(wert)} />
          <text className="verlauf-wort" x={RAND.links - 6} y={y(wert)} dy="0.32em" textAnchor="end">
            {zahl.format(wert)}
          </text>
        </g>
      ))}
      {jahre.map((jahr) => (
        <text key={jahr} className="verlauf-wort" x={x(jahr)} y={HOEHE - 8} textAnchor="middle">
          {jahr}
        </text>
      ))}
      {ziel && <Ziellinie y={y(ziel.wert)} wort={zahl.format(ziel.wert)} />}
      <polyline className="verlauf-linie" points={punkte.map(({ zeit, wert }) => `${x(zeit)},${y(wert)}`).join(' ')} />
      {punkte.map(({ kennung, zeit, wert, belegart }) => (
        <circle
          key={kennung}
          className={belegart === 'EINGESCHAETZT' ? 'verlauf-punkt geschaetzt' : 'verlauf-punkt'}
          cx={x(zeit)}
          cy={y(wert)}
          r="4.5"
        />
      ))}
    </svg>
  );
}

function Ziellinie({ y, wort }: { y: number; wort: string }) {
  const { t } = useTranslation();
  return (
    <>
      <line className="verlauf-ziel" x1={RAND.links} x2={BREITE - RAND.rechts} y1={y} y2={y} />
      <text className="verlauf-wort" x={BREITE - RAND.rechts} y={y - 5} textAnchor="end">
        {t('messen.zielMit', { wert: wort })}
      </text>
    </>
  );
}

/** From the least to the greatest, with room around them. */
function spanne(zahlen: readonly number[], rand: number): [number, number] {
  return [Math.min(...zahlen) - rand, Math.max(...zahlen) + rand];
}
