import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fromHost } from '../data/basis';
import { download } from '../data/rest';
import { Abschnitt } from '../parts/Abschnitt';
import type { Versuche } from '../shared/versuche';

const EXPORTE = ['xlsx', 'ods', 'csv'] as const;
const STADT = ['xlsx', 'ods'] as const;

interface Props {
  angemeldet: boolean;
  versuche: Versuche;
}

/** What can be taken along: the empty form, all Steckbriefe in the form in which they come in, and the whole city as a workbook. */
export function Ausgaben({ angemeldet, versuche }: Props) {
  const { t } = useTranslation();
  const link = (path: string, text: string) => (
    <a
      className="kern-link"
      href={fromHost(path)}
      download
      onClick={(event: MouseEvent) => {
        // The login is known to this page alone; a plain link would bring what everybody may see.
        if (!angemeldet || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        void versuche(() => download(path));
      }}
    >
      {text}
    </a>
  );
  return (
    <Abschnitt id="ausgaben" titel={t('einlesen.mitnehmen')}>
      <p className="kern-body">
        {link('/api/vorlagen/steckbrief.xlsx', t('einlesen.vorlage'))} – {t('einlesen.vorlageRat')}
      </p>
      <p className="kern-body">
        {t('einlesen.exporte')}{' '}
        {EXPORTE.map((endung, i) => (
          <span key={endung}>
            {i > 0 && ', '}
            {link(`/api/export/steckbriefe.${endung}`, t(`einlesen.format.${endung}`))}
          </span>
        ))}
        . {t(angemeldet ? 'einlesen.exportMitPersonen' : 'einlesen.exportOhnePersonen')}
      </p>
      <p className="kern-body">
        {t('einlesen.stadt')} {link('/api/vorlagen/stadt.xlsx', t('einlesen.stadtLeer'))}, {t('einlesen.stadtGefuellt')}{' '}
        {STADT.map((endung, i) => (
          <span key={endung}>
            {i > 0 && ', '}
            {link(`/api/export/stadt.${endung}`, t(`einlesen.format.${endung}`))}
          </span>
        ))}
        .
      </p>
    </Abschnitt>
  );
}
