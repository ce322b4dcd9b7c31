import { useTranslation } from 'react-i18next';
import { Musterfeld, Stapel } from '../../chart/Stapel';
import type { PaarFragment } from '../../generated/graphql';
import { beitraegeOf } from './beitraege';

/** Where the points of a pair come from: for whoever wants the numbers behind the word. @param max the points that fill the whole bar */
export function Rechnung({ paar, max, offen = false }: { paar: PaarFragment; max: number; offen?: boolean }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const beitraege = beitraegeOf(paar);
  return (
    <details className="rechnung" open={offen}>
      <summary>{t('ueberschneidungen.rechnung')}</summary>
      <p className="kern-body kern-body--small">
        <strong className="punkte">{t('ueberschneidungen.punkte', { punkte: number.format(paar.punkte) })}</strong>
        {paar.textaehnlichkeit > 0 && (
          <span className="leise"> {t('ueberschneidungen.textaehnlich', { anteil: percent.format(paar.textaehnlichkeit) })}</span>
        )}
      </p>
      <Stapel teile={beitraege.map(({ teil, beitrag }) => ({ muster: teil, wert: beitrag }))} max={max} />
      <ul className="beitraege kern-body kern-body--small">
        {beitraege.map(({ teil, beitrag }) => (
          <li key={teil}>
            <Musterfeld muster={teil} />
            {t(`teil.${teil}`)} {number.format(beitrag)}
          </li>
        ))}
      </ul>
    </details>
  );
}
