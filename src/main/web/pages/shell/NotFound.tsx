import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Page } from './Page';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('nichtGefunden.titel')} lead={t('nichtGefunden.rat')}>
      <p>
        <Link className="kern-link" href="/">
          {t('nichtGefunden.start')}
        </Link>
      </p>
    </Page>
  );
}
