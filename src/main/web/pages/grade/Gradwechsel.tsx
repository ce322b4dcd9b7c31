import { useTranslation } from 'react-i18next';
import type { Grad, GradwechselFragment } from '../generated/graphql';
import { Stellenname } from '../parts/Stellenname';
import { Tabelle } from '../parts/Tabelle';
import { Gradmarke } from './Gradmarke';

/** Places whose grade changes: before, after, and why. */
export function Gradwechsel({ wechsel, caption }: { wechsel: readonly GradwechselFragment[]; caption: string }) {
  const { t } = useTranslation();
  const marke = (grad: Grad | null) => (grad ? <Gradmarke grad={grad} /> : <span className="leise">{t('gradwechsel.nicht')}</span>);
  return (
    <Tabelle
      caption={caption}
      rows={wechsel}
      rowKey={({ schluessel }) => schluessel}
      columns={[
        { label: t('luecken.stelle'), heads: true, cell: (luecke) => <Stellenname luecke={luecke} /> },
        { label: t('gradwechsel.vorher'), cell: ({ vorher }) => marke(vorher) },
        { label: t('gradwechsel.nachher'), cell: ({ nachher }) => marke(nachher) },
        { label: t('luecken.grund'), cell: ({ grundNachher, grundVorher }) => grundNachher ?? grundVorher },
        {
          label: t('luecken.projekte'),
          cell: ({ anzahlVorher, anzahlNachher }) => t('gradwechsel.anzahl', { vorher: anzahlVorher, nachher: anzahlNachher }),
        },
      ]}
    />
  );
}
