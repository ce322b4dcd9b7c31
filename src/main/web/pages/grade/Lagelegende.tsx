import { useTranslation } from 'react-i18next';
import { Stufenmarke } from './Lagemarke';
import { KENNTNISSE, STUFEN } from './stufe';

/** What both ladders mean, folded away until somebody asks. */
export function Lagelegende() {
  const { t } = useTranslation();
  return (
    <details className="gradlegende">
      <summary>{t('lage.legende')}</summary>
      <p className="kern-body">{t('lage.luecke')}</p>
      <h3 className="kern-heading-small">{t('lage.traegt')}</h3>
      <dl>
        {STUFEN.map((stufe) => (
          <div key={stufe}>
            <dt>
              <Stufenmarke stufe={stufe} />
            </dt>
            <dd className="kern-body">{t(`stufenhilfe.${stufe}`)}</dd>
          </div>
        ))}
      </dl>
      <h3 className="kern-heading-small">{t('lage.bekannt')}</h3>
      <dl>
        {KENNTNISSE.map((kenntnis) => (
          <div key={kenntnis}>
            <dt className="kern-body">{t(`kenntnis.${kenntnis}`)}</dt>
            <dd className="kern-body">{t(`kenntnishilfe.${kenntnis}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
