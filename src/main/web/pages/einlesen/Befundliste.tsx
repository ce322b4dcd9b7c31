import { KernBadge } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { Tabelle } from '../parts/Tabelle';
import { ortVon, type Befund } from './preview';

const VARIANT = { FEHLER: 'danger', WARNUNG: 'warning', HINWEIS: 'info' } as const;

/** All findings, each with its cell, what stands there and what would be right. */
export function Befundliste({ befunde }: { befunde: Befund[] }) {
  const { t } = useTranslation();
  return (
    <section className="abschnitt" aria-labelledby="befunde">
      <h2 id="befunde" className="kern-heading-medium">
        {t('einlesen.befunde')}
      </h2>
      {befunde.length === 0 ? (
        <p className="kern-body">{t('einlesen.keineBefunde')}</p>
      ) : (
        <Tabelle
          caption={t('einlesen.befunde')}
          rows={befunde.map((befund, i) => ({ ...befund, id: String(i) }))}
          rowKey={({ id }) => id}
          columns={[
            { label: t('einlesen.ort'), heads: true, cell: (befund) => ortVon(befund) },
            {
              label: t('einlesen.schwere'),
              cell: ({ schwere }) => <KernBadge withIcon variant={VARIANT[schwere]} text={t(`einlesen.schweren.${schwere}`)} />,
            },
            { label: t('einlesen.wert'), cell: ({ wert }) => wert },
            {
              label: t('einlesen.befund'),
              cell: ({ satz, erwartet, vorschlaege }) => (
                <>
                  {satz}
                  {erwartet && <span className="leise"> {t('einlesen.erwartet', { erwartet })}</span>}
                  {vorschlaege.length > 0 && (
                    <span className="leise"> {t('einlesen.vorschlaege', { vorschlaege: vorschlaege.join(', ') })}</span>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
