import { useTranslation } from 'react-i18next';
import { GRADE } from './grade';
import { Gradmarke } from './Gradmarke';

/** What each grade means, folded away until somebody asks. */
export function Gradlegende() {
  const { t } = useTranslation();
  return (
    <details className="gradlegende">
      <summary>{t('grad.legende')}</summary>
      <dl>
        {GRADE.map((grad) => (
          <div key={grad}>
            <dt>
              <Gradmarke grad={grad} />
            </dt>
            <dd className="kern-body">{t(`gradhilfe.${grad}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
