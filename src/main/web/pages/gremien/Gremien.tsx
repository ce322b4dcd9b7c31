import { useTranslation } from 'react-i18next';
import { GremienDocument } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { knotenliste } from '../parts/knotenliste';
import { Belegmarke } from '../parts/Nachweise';
import { Tabelle } from '../parts/Tabelle';
import { Neuwerkzeug } from '../parts/Werkzeuge';
import { AnswerPage } from '../shell/AnswerPage';

export function Gremien() {
  const { t, i18n } = useTranslation();
  return (
    <AnswerPage title={t('gremien.titel')} lead={t('gremien.vorspann')} document={GremienDocument} variables={{}}>
      {({ gremien, drucksachen }) => (
        <>
          <Neuwerkzeug arten={['Gremium', 'Drucksache']} />
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
          <Abschnitt id="drucksachen" titel={t('gremien.drucksachen')}>
            <Tabelle
              caption={t('gremien.drucksachen')}
              rows={drucksachen.nodes}
              rowKey={({ kennung }) => kennung}
              columns={[
                { label: t('gremien.drucksache'), heads: true, cell: (drucksache) => <KnotenLink knoten={drucksache} /> },
                { label: t('gremien.art'), cell: ({ art }) => art && t(`drucksachenart.${art}`) },
                { label: t('gremien.datum'), cell: ({ datum }) => datum && formatDatum(datum, i18n.language) },
                { label: t('gremien.status'), cell: ({ status }) => status },
                {
                  label: t('gremien.folgtAuf'),
                  cell: ({ folgtAuf: { edges } }) =>
                    knotenliste(
                      edges.map(({ node, belegart }) => ({ ...node, name: node.kurz ?? node.name, belegart })),
                      ({ belegart }) => <Belegmarke art={belegart} />,
                    ),
                },
              ]}
            />
          </Abschnitt>
        </>
      )}
    </AnswerPage>
  );
}
