import { useTranslation } from 'react-i18next';
import { setLanguage } from '../texts/language';
import { setTheme, useTheme } from './theme';

/** Language and appearance: settings of the reader, not of a page. */
export function Settings() {
  const { t, i18n } = useTranslation();
  const theme = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  const otherLanguage = i18n.language === 'de' ? 'en' : 'de';

  return (
    <div className="einstellungen">
      <button type="button" className="kern-btn kern-btn--tertiary" lang={otherLanguage} onClick={() => void setLanguage(otherLanguage)}>
        <span className="kern-icon kern-icon--language" aria-hidden="true" />
        <span className="kern-label">{t('kopf.andereSprache')}</span>
      </button>
      <button
        type="button"
        className="kern-btn kern-btn--tertiary"
        aria-label={t(`kopf.ansicht.${other}`)}
        title={t(`kopf.ansicht.${other}`)}
        onClick={() => setTheme(other)}
      >
        <span className={`kern-icon kern-icon--${other}-mode`} aria-hidden="true" />
      </button>
    </div>
  );
}
