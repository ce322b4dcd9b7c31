import { useTranslation } from 'react-i18next';
import { GremienDocument } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';
import { Neuwerkzeug } from '../parts/Werkzeuge';
import { AnswerPage } from '../shell/AnswerPage';
import { Beschlussketten } from './Beschlussketten';

export function Gremien() {
  const { t } = useTranslation();
  return (
    <AnswerPage title={t('gremien.titel')} lead={t('gremien.vorspann')} document={GremienDocument} variables={{}}>
      {({ gremien, drucksachen }) => (
        <>
          <Neuwerkzeug arten={['Gremium', 'Drucksache']} />
          <Abschnitt id="drucksachen" titel={t('gremien.drucksachen')}>
            <Beschlussketten papiere={drucksachen.nodes} />
          </Abschnitt>
          <Abschnitt id="gremien" titel={t('gremien.gremien')}>
            <Tabelle
              caption={t('gremien.gremien')}
              rows={gremien.nodes}
              rowKey={({ kennung }) => kennung}
              columns={[
                { label: t('gremien.gremium'), heads: true, cell: (gremium) => <KnotenLink knoten={gremium} /> },
                { label: t('gremien.beschreibung'), cell: ({ beschreibung }) => beschreibung },
                { label: t('angabe.geltung'), cell: ({ geltung }) => geltung && t(`geltung.${geltung}`) },
                { label: t('gremien.beziehungen'), number: true, cell: ({ beziehungen }) => beziehungen.totalCount },
              ]}
            />
          </Abschnitt>
        </>
      )}
    </AnswerPage>
  );
}
