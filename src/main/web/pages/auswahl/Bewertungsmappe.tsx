import { useTranslation } from 'react-i18next';
import { useLoggedIn } from '../data/useIch';
import { Abschnitt } from '../parts/Abschnitt';
import { Herunterladen } from '../parts/Herunterladen';
import { Listenabgabe } from '../shared/Listenabgabe';

/** One's own ratings as a workbook, out and in; only for those who rate. */
export function Bewertungsmappe({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  if (!useLoggedIn()?.rollen.includes('redaktion')) return null;
  return (
    <Abschnitt id="mappe" titel={t('auswahl.mappe')} className="nur-schirm">
      <p className="kern-body">{t('auswahl.mappeRat')}</p>
      <Herunterladen weg="/api/export/bewertungen" titel={t('auswahl.mappeHolen')} />
      <Listenabgabe weg="/api/bewertungen" onDone={onDone} />
    </Abschnitt>
  );
}
