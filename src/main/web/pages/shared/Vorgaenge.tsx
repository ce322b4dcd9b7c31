import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { VorgangskopfFragment } from '../generated/graphql';
import { addressOfVorgang } from '../net/addresses';
import { formatZeitpunkt } from '../net/format';
import { Tabelle } from '../parts/Tabelle';

/** Vorgänge, the newest first, each leading to what it alone changed. */
export function Vorgaenge({ vorgaenge, newest }: { vorgaenge: readonly VorgangskopfFragment[]; newest: string }) {
  const { t, i18n } = useTranslation();
  return (
    <Tabelle
      caption={t('vergleich.vorgaenge')}
      rows={vorgaenge}
      rowKey={({ kennung }) => kennung}
      columns={[
        {
          label: t('einlesen.vorgang'),
          heads: true,
          cell: ({ kennung, art }) => (
            <Link className="kern-link" href={addressOfVorgang(kennung, newest)}>
              {kennung}: {t(`einlesen.vorgangsart.${art}`)}
            </Link>
          ),
        },
        { label: t('einlesen.zeit'), cell: ({ zeit }) => formatZeitpunkt(zeit, i18n.language) },
        { label: t('einlesen.urheber'), cell: ({ urheber }) => urheber },
        { label: t('einlesen.datei'), cell: ({ datei, anmerkung }) => [datei, anmerkung].filter(Boolean).join(' – ') || null },
        { label: t('einlesen.aenderungen'), number: true, cell: ({ anzahl }) => anzahl },
      ]}
    />
  );
}
