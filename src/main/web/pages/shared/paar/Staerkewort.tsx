import { useTranslation } from 'react-i18next';
import type { Ueberschneidungsstaerke } from '../../generated/graphql';

export const STAERKEN: Ueberschneidungsstaerke[] = ['STARK', 'MITTEL', 'SCHWACH'];

const BALKEN: Record<Ueberschneidungsstaerke, number> = { STARK: 3, MITTEL: 2, SCHWACH: 1 };

/** How much an overlap is: the word, and one to three bars beside it. */
export function Staerkewort({ staerke }: { staerke: Ueberschneidungsstaerke }) {
  const { t } = useTranslation();
  return (
    <span className="staerke">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {[1, 2, 3].map((i) => (
          <rect key={i} x={i * 5 - 4} y={16 - i * 5} width="4" height={i * 5} className={i <= BALKEN[staerke] ? 'voll' : 'hohl'} />
        ))}
      </svg>
      {t(`staerke.${staerke}`)}
    </span>
  );
}

/** What the words mean, with the bounds that the net is asked by. */
export function Staerkelegende() {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('staerkelegende.titel')}</summary>
      <dl className="staerkelegende kern-body kern-body--small">
        {STAERKEN.map((staerke) => (
          <div key={staerke}>
            <dt>
              <Staerkewort staerke={staerke} />
            </dt>
            <dd>{t(`staerkehilfe.${staerke}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="kern-body kern-body--small leise">{t('staerkelegende.woher')}</p>
    </details>
  );
}
