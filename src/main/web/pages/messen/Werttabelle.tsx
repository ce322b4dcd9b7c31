import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { ask } from '../data/ask';
import { useLoggedIn } from '../data/useIch';
import { MesswertEntfernenDocument, type MessreiheQuery } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle, type Column } from '../parts/Tabelle';
import { Absage } from '../shared/Absage';
import { useTun } from '../shared/useTun';

type Reihe = MessreiheQuery['messreihe'];
type Punkt = Reihe['punkte'][number];

/** Every value with its source; the latest first. */
export function Werttabelle({ reihe, onChange }: { reihe: Reihe; onChange: () => void }) {
  const { t, i18n } = useTranslation();
  const darf = useLoggedIn()?.rollen.includes('redaktion') ?? false;
  const { tue, problem, busy } = useTun();
  if (!reihe.punkte.length) return <p className="kern-body">{t('messen.ohneWerte')}</p>;
  const loesche = (kennung: string) =>
    tue(async () => {
      await ask(MesswertEntfernenDocument, { kennung });
      onChange();
    });
  const tag = (punkt: Punkt) => formatDatum(punkt.tag, i18n.language);
  const columns: Column<Punkt>[] = [
    { label: t('messen.tag'), heads: true, cell: tag },
    { label: t('messen.wert'), number: true, cell: ({ text }) => text },
    {
      label: t('messen.belegart'),
      cell: ({ belegart }) => (belegart ? t(`messen.art.${belegart}`) : t('messen.art.ERRECHNET')),
    },
    { label: t('messen.quelle'), cell: (punkt) => <Quelle punkt={punkt} /> },
  ];
  if (darf)
    columns.push({
      label: t('messen.aendern'),
      cell: (punkt) =>
        punkt.fassung === null ? (
          t('messen.stehtImNetz')
        ) : (
          <KernButton
            variant="tertiary"
            disabled={busy}
            text={t('messen.loeschen')}
            aria-label={t('messen.loescheWert', { tag: tag(punkt) })}
            onClick={() => void loesche(punkt.kennung)}
          />
        ),
    });
  return (
    <>
      <Absage problem={problem} />
      <Tabelle caption={t('messen.werte')} rows={[...reihe.punkte].reverse()} rowKey={({ kennung }) => kennung} columns={columns} />
    </>
  );
}

function Quelle({ punkt: { quelle, quelltext, fundstelle, begruendung, anmerkung, herkunft, wissensstand } }: { punkt: Punkt }) {
  const { t } = useTranslation();
  const rest = [quelltext, fundstelle, begruendung, anmerkung].filter(Boolean).join('; ');
  return (
    <>
      {quelle && <KnotenLink knoten={quelle} />}
      {quelle && rest && ', '}
      {rest || (!quelle && t(`messen.herkunft.${herkunft}`))}
      {wissensstand && ` (${t('messen.ausStand', { stand: wissensstand })})`}
    </>
  );
}
