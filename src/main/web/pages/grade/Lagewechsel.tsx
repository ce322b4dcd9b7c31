import { useTranslation } from 'react-i18next';
import type { GradwechselFragment, Kenntnis, Traglage } from '../generated/graphql';
import { Stellenname } from '../parts/Stellenname';
import { Tabelle } from '../parts/Tabelle';
import { Lagemarke } from './Lagemarke';

/** Places that stand elsewhere on the ladders: before, after, what that means, and why. */
export function Lagewechsel({ wechsel, caption }: { wechsel: readonly GradwechselFragment[]; caption: string }) {
  const { t } = useTranslation();
  const marke = (kenntnis: Kenntnis | null, traglage: Traglage | null) =>
    kenntnis && traglage ? <Lagemarke kenntnis={kenntnis} traglage={traglage} /> : <span className="leise">{t('gradwechsel.nicht')}</span>;
  return (
    <Tabelle
      caption={caption}
      rows={wechsel}
      rowKey={({ schluessel }) => schluessel}
      columns={[
        { label: t('luecken.stelle'), heads: true, cell: (luecke) => <Stellenname luecke={luecke} /> },
        { label: t('gradwechsel.vorher'), cell: ({ kenntnisVorher, traglageVorher }) => marke(kenntnisVorher, traglageVorher) },
        { label: t('gradwechsel.nachher'), cell: ({ kenntnisNachher, traglageNachher }) => marke(kenntnisNachher, traglageNachher) },
        {
          label: t('gradwechsel.heisst'),
          cell: ({ richtung, schliesst }) => (schliesst ? t('gradwechsel.schliesst') : richtung && t(`wandelrichtung.${richtung}`)),
        },
        { label: t('luecken.grund'), cell: ({ grundNachher, grundVorher }) => grundNachher ?? grundVorher },
        {
          label: t('luecken.projekte'),
          cell: ({ anzahlVorher, anzahlNachher }) => t('gradwechsel.anzahl', { vorher: anzahlVorher, nachher: anzahlNachher }),
        },
      ]}
    />
  );
}
