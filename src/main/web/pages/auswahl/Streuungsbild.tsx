import { useTranslation } from 'react-i18next';
import type { TeilzeileFragment } from '../generated/graphql';

const STEP = 24;
const HEIGHT = 36;
const MIDDLE = 14;

interface Props {
  streuung: NonNullable<TeilzeileFragment['streuung']>;
  werte: readonly number[];
  groesster: number;
}

/** Each rating as a dot over its step, a line from the least to the greatest, and a stroke at the median. */
export function Streuungsbild({ streuung: { anzahl, kleinster, median, groesster: bis, abweichung }, werte, groesster }: Props) {
  const { t, i18n } = useTranslation();
  const x = (wert: number) => (wert - 0.5) * STEP;
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });
  const worte = t('auswahl.streuung', {
    anzahl,
    kleinster,
    groesster: bis,
    median: number.format(median),
    abweichung: number.format(abweichung),
  });
  return (
    <figure className="streuung">
      <svg width={groesster * STEP} height={HEIGHT} aria-hidden="true">
        {Array.from({ length: groesster }, (_, i) => (
          <text key={i} x={x(i + 1)} y={HEIGHT - 2} textAnchor="middle" className="streuungszahl">
            {i + 1}
          </text>
        ))}
        <line x1={x(kleinster)} x2={x(bis)} y1={MIDDLE} y2={MIDDLE} className="streuungslinie" />
        {werte.map((wert, i) => (
          <circle
            key={i}
            cx={x(wert)}
            cy={MIDDLE}
            r={4 + 2 * (werte.filter((anderer) => anderer === wert).length - 1)}
            className="streuungspunkt"
          />
        ))}
        <line x1={x(median)} x2={x(median)} y1={2} y2={MIDDLE + 12} className="streuungsmitte" />
      </svg>
      <figcaption className="kern-body kern-body--small">{worte}</figcaption>
    </figure>
  );
}
