import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useLoggedIn } from '../data/useIch';
import type { PlanzeileFragment } from '../generated/graphql';
import { formatDatum, formatEuro } from '../net/format';
import { KnotenLink } from '../parts/KnotenLink';
import { knotenliste } from '../parts/knotenliste';
import { Tabelle, type Column } from '../parts/Tabelle';

interface Props {
  massnahmen: readonly PlanzeileFragment[];
  onWahl: (massnahme: PlanzeileFragment) => void;
}

/** All measures of a plan. */
export function Massnahmentafel({ massnahmen, onWahl }: Props) {
  const { t, i18n } = useTranslation();
  const darf = useLoggedIn()?.rollen.includes('redaktion') ?? false;
  const columns: Column<PlanzeileFragment>[] = [
    { label: t('massnahmenplan.massnahme'), heads: true, cell: ({ titel, imNetz }) => (imNetz ? <KnotenLink knoten={imNetz} /> : titel) },
    { label: t('massnahmenplan.gegenstand'), cell: ({ gegenstaende }) => knotenliste(gegenstaende) },
    { label: t('massnahmenplan.leitung'), cell: ({ federfuehrung }) => federfuehrung && <KnotenLink knoten={federfuehrung} /> },
    { label: t('massnahmenplan.partner'), cell: ({ partner }) => knotenliste(partner) },
    { label: t('massnahmenplan.pilot'), cell: ({ pilot }) => pilot },
    { label: t('massnahmenplan.foerderung'), cell: ({ foerderung }) => foerderung },
    { label: t('massnahmenplan.kriterien'), cell: ({ pruefungen }) => <Pruefungen pruefungen={pruefungen} /> },
    { label: t('massnahmenplan.termin'), cell: ({ termin }) => termin && formatDatum(termin, i18n.language) },
    {
      label: t('massnahmenplan.kosten'),
      number: true,
      cell: ({ kosten }) => (kosten === null ? null : formatEuro(kosten, i18n.language)),
    },
    { label: t('massnahmenplan.status'), cell: ({ status }) => t(`planstatus.${status}`) },
  ];
  if (darf)
    columns.push({
      label: t('massnahmenplan.bearbeiten'),
      cell: (massnahme) => (
        <KernButton
          variant="tertiary"
          text={t('massnahmenplan.bearbeiten')}
          aria-label={t('massnahmenplan.bearbeite', massnahme)}
          onClick={() => onWahl(massnahme)}
        />
      ),
    });
  return <Tabelle caption={t('massnahmenplan.massnahmen')} rows={massnahmen} rowKey={({ kennung }) => kennung} columns={columns} />;
}

function Pruefungen({ pruefungen }: { pruefungen: PlanzeileFragment['pruefungen'] }) {
  const { t } = useTranslation();
  return (
    <ul className="liste">
      {pruefungen.map(({ kriterium, stand, begruendung }) => (
        <li key={kriterium.kennung}>
          {kriterium.name}: {t(`kriteriumsstand.${stand}`)}
          {begruendung && ` (${begruendung})`}
        </li>
      ))}
    </ul>
  );
}
