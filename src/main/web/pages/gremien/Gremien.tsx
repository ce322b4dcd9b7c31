import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { GremienDocument } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';

export function Gremien() {
  const { t, i18n } = useTranslation();
  const answer = useQuery(GremienDocument, {});
  return (
    <Page title={t('gremien.titel')} lead={t('gremien.vorspann')} question={{ document: GremienDocument, variables: {} }}>
      <AnswerOf answer={answer}>
        {({ gremien, drucksachen }) => (
          <>
            <section className="abschnitt" aria-labelledby="gremien">
              <h2 id="gremien" className="kern-heading-medium">
                {t('gremien.gremien')}
              </h2>
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
            </section>
            <section className="abschnitt" aria-labelledby="drucksachen">
              <h2 id="drucksachen" className="kern-heading-medium">
                {t('gremien.drucksachen')}
              </h2>
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
                    cell: ({ folgtAuf: { nodes } }) =>
                      nodes.length ? (
                        <ul className="liste">
                          {nodes.map((vorige) => (
                            <li key={vorige.kennung}>
                              <KnotenLink knoten={{ ...vorige, name: vorige.kurz ?? vorige.name }} />
                            </li>
                          ))}
                        </ul>
                      ) : null,
                  },
                ]}
              />
            </section>
          </>
        )}
      </AnswerOf>
    </Page>
  );
}
