import { useTranslation } from 'react-i18next';
import { Musterfeld } from '../../chart/Stapel';
import type { GeteiltesFragment } from '../../generated/graphql';
import { Begruendung } from '../../parts/Begruendung';
import { KnotenLink } from '../../parts/KnotenLink';
import { Belegmarke } from '../../parts/Nachweise';

/** Everything two projects share, the largest contribution first, each with the steps that lead there and who says so. */
export function Gemeinsames({ geteiltes }: { geteiltes: readonly GeteiltesFragment[] }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 3 });
  return (
    <ul className="geteiltes">
      {geteiltes.map(({ teil, knoten, worte, monate, beitrag, projekte, belegart, schritte }, i) => (
        <li key={i}>
          <p className="paarzeile kern-body">
            <Musterfeld muster={teil} />
            <strong>{t(`teil.${teil}`)}:</strong>
            {knoten && <KnotenLink knoten={knoten} />}
            {teil === 'ZEIT' && t('ueberschneidungen.monate', { count: monate })}
            {teil === 'TEXT' && worte.join(', ')}
            <Belegmarke art={belegart} />
          </p>
          <details>
            <summary className="kern-body kern-body--small">
              {t(schritte.length ? 'ueberschneidungen.werSagt' : 'ueberschneidungen.wieViel')}
            </summary>
            {schritte.length > 0 && <Begruendung schritte={schritte} />}
            <p className="kern-body kern-body--small leise">
              {projekte > 0 && `${t('ueberschneidungen.haben', { count: projekte })} `}
              {t('ueberschneidungen.beitrag', { beitrag: number.format(beitrag) })}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
