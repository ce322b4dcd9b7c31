import { useTranslation } from 'react-i18next';
import type { FaelligkeitsangabeFragment } from '../../generated/graphql';
import { formatDatum } from '../../net/format';

/** When a duty is due, or that nobody says so, with how it comes about. */
export function Faelligkeitswort({ lage: { tag, stand, satz } }: { lage: FaelligkeitsangabeFragment }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      {stand === 'UEBERFAELLIG' ? <strong>{t('verantworten.stand.UEBERFAELLIG')}</strong> : t(`verantworten.stand.${stand}`)}
      {tag && ` ${formatDatum(tag, i18n.language)}`}
      {(tag || stand === 'ERLEDIGT') && i18n.language === 'de' && <span className="leise"> ({satz})</span>}
    </>
  );
}
