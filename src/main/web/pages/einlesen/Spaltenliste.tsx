import { useTranslation } from 'react-i18next';
import { Tabelle } from '../parts/Tabelle';
import type { Vorschau } from './preview';

/** What each heading was taken for. */
export function Spaltenliste({ tabellen }: { tabellen: Vorschau['tabellen'] }) {
  const { t } = useTranslation();
  return (
    <section className="abschnitt" aria-labelledby="spalten">
      <h2 id="spalten" className="kern-heading-medium">
        {t('einlesen.spalten')}
      </h2>
      <Tabelle
        caption={t('einlesen.spalten')}
        rows={tabellen.flatMap(({ blatt, spalten }, i) => spalten.map((spalte) => ({ ...spalte, blatt, id: `${i} ${spalte.ort}` })))}
        rowKey={({ id }) => id}
        columns={[
          { label: t('einlesen.ueberschrift'), heads: true, cell: ({ ueberschrift }) => ueberschrift },
          { label: t('einlesen.ort'), cell: ({ blatt, ort }) => [blatt, ort].filter(Boolean).join('!') },
          {
            label: t('einlesen.gelesen'),
            cell: ({ inhalt, genau }) =>
              inhalt ? `${inhalt.toLowerCase().replaceAll('_', ' ')}${genau ? '' : ` (${t('einlesen.gedeutet')})`}` : t('einlesen.nichtGelesen'),
          },
        ]}
      />
    </section>
  );
}
