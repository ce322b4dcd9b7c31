import { useTranslation } from 'react-i18next';
import { fromHost } from '../data/basis';

/** Takes away one page about a project or a Leitziel. */
export function Handzettel({ art, kennung }: { art: 'projekte' | 'leitziele'; kennung: string }) {
  const { t } = useTranslation();
  return (
    <span className="nur-schirm">
      {t('bericht.handzettel')}{' '}
      {(['pdf', 'docx'] as const).map((form) => (
        <span key={form}>
          <a
            className="kern-link"
            href={fromHost(`/api/berichte/${art}/${encodeURIComponent(kennung)}.${form}`)}
            aria-label={t('bericht.handzettelAls', { form: form.toUpperCase() })}
          >
            {form.toUpperCase()}
          </a>{' '}
        </span>
      ))}
    </span>
  );
}
