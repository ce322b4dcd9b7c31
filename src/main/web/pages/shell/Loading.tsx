import { useTranslation } from 'react-i18next';

/** Shown after a moment only: most answers are there sooner. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div className="laden" role="status">
      <span className="kern-loader kern-loader--visible" aria-hidden="true" />
      <span className="kern-body">{t('zustand.laden')}</span>
    </div>
  );
}
