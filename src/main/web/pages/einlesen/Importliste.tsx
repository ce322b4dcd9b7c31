import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImporteQuery } from '../generated/graphql';
import { formatZeitpunkt } from '../net/format';
import { Tabelle } from '../parts/Tabelle';

type Zeile = ImporteQuery['importe']['nodes'][number];

/** What was written and when, the newest first. @param onRuecknahme given where the reader may take back */
export function Importliste({ vorgaenge, onRuecknahme }: { vorgaenge: readonly Zeile[]; onRuecknahme?: (kennung: string) => Promise<void> }) {
  const { t, i18n } = useTranslation();
  return (
    <Tabelle
      caption={t('einlesen.importe')}
      rows={vorgaenge}
      rowKey={({ kennung }) => kennung}
      columns={[
        { label: t('einlesen.vorgang'), heads: true, cell: ({ kennung, art }) => `${kennung}: ${t(`einlesen.vorgangsart.${art}`)}` },
        { label: t('einlesen.zeit'), cell: ({ zeit }) => formatZeitpunkt(zeit, i18n.language) },
        { label: t('einlesen.urheber'), cell: ({ urheber }) => urheber },
        { label: t('einlesen.datei'), cell: ({ datei, anmerkung }) => [datei, anmerkung].filter(Boolean).join(' – ') || null },
        { label: t('einlesen.aenderungen'), number: true, cell: ({ anzahl }) => anzahl },
        {
          label: t('einlesen.stand'),
          cell: ({ kennung, art, aufgehobenVon }) =>
            aufgehobenVon
              ? t('einlesen.aufgehoben', { kennung: aufgehobenVon.kennung })
              : onRuecknahme && art === 'EINLESEN' && <Ruecknahme kennung={kennung} tun={onRuecknahme} />,
        },
      ]}
    />
  );
}

/** Asks once more before it takes back. */
function Ruecknahme({ kennung, tun }: { kennung: string; tun: (kennung: string) => Promise<void> }) {
  const { t } = useTranslation();
  const [sicher, setSicher] = useState(false);
  const [busy, setBusy] = useState(false);
  return (
    <KernButton
      variant={sicher ? 'primary' : 'secondary'}
      disabled={busy}
      text={t(sicher ? 'einlesen.wirklichZuruecknehmen' : 'einlesen.zuruecknehmen', { kennung })}
      onClick={() => {
        if (!sicher) return setSicher(true);
        setBusy(true);
        void tun(kennung).finally(() => {
          setBusy(false);
          setSicher(false);
        });
      }}
    />
  );
}
