import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { VorgangDocument, type ImporteQuery } from '../generated/graphql';
import { formatZeitpunkt } from '../net/format';
import { Aenderungsliste } from '../parts/Aenderungsliste';
import { Tabelle } from '../parts/Tabelle';
import { AnswerOf } from '../shell/AnswerOf';

type Zeile = ImporteQuery['importe']['nodes'][number];
/** As many changes as are shown of one Vorgang. */
const GEZEIGT = 100;

interface Props {
  vorgaenge: readonly Zeile[];
  /** Whether the reader may take this back. */
  darf: (vorgang: Zeile) => boolean;
  onRuecknahme: (kennung: string) => Promise<void>;
}

/** What was written and when, the newest first. */
export function Importliste({ vorgaenge, darf, onRuecknahme }: Props) {
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
        {
          label: t('einlesen.aenderungen'),
          cell: ({ kennung, anzahl, art }) =>
            art === 'ERSTBEFUELLUNG' || anzahl === 0 ? anzahl : <Aenderungen kennung={kennung} anzahl={anzahl} />,
        },
        {
          label: t('einlesen.stand'),
          cell: (vorgang) =>
            vorgang.aufgehobenVon ? (
              t('einlesen.aufgehoben', { kennung: vorgang.aufgehobenVon.kennung })
            ) : darf(vorgang) && vorgang.art === 'EINLESEN' ? (
              <Ruecknahme kennung={vorgang.kennung} tun={onRuecknahme} />
            ) : null,
        },
      ]}
    />
  );
}

/** What a Vorgang changed, asked for when somebody wants to see it. */
function Aenderungen({ kennung, anzahl }: { kennung: string; anzahl: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('einlesen.anzahlAenderungen', { count: anzahl })}</summary>
      {open && <Liste kennung={kennung} />}
    </details>
  );
}

function Liste({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const answer = useQuery(VorgangDocument, { kennung, first: GEZEIGT });
  return (
    <AnswerOf answer={answer}>
      {({ vorgang }) =>
        vorgang && (
          <>
            <Aenderungsliste aenderungen={vorgang.aenderungen} />
            {vorgang.anzahl > GEZEIGT && <p className="kern-body leise">{t('blatt.weitere', { count: vorgang.anzahl - GEZEIGT })}</p>}
          </>
        )
      }
    </AnswerOf>
  );
}

/** Asks once more before it takes back. */
function Ruecknahme({ kennung, tun }: { kennung: string; tun: (kennung: string) => Promise<void> }) {
  const { t } = useTranslation();
  const [sicher, setSicher] = useState(false);
  const [busy, setBusy] = useState(false);
  return (
    <span className="knopfleiste">
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
      {sicher && !busy && <KernButton variant="tertiary" text={t('einlesen.doch')} onClick={() => setSicher(false)} />}
    </span>
  );
}
