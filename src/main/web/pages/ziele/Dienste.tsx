import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useGueltigAm } from '../data/gueltigkeit';
import { useQuery } from '../data/useQuery';
import { DiensteDocument } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';
import { AnswerOf } from '../shell/AnswerOf';

/** The projects that serve a Leitziel, each with the ways on which it does. */
export function Dienste({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const answer = useQuery(DiensteDocument, { kennung, ...useGueltigAm() });
  return (
    <Abschnitt id="dienste" titel={t('ziele.dienendeProjekte')}>
      <AnswerOf answer={answer}>
        {({ leitziel }) => (
          <>
            {leitziel && (
              <p className="kern-body" lang="de">
                {leitziel.projekte.ueberStrategie.satz}
              </p>
            )}
            {leitziel?.projekte.edges.length ? (
              <Tabelle
                caption={t('tabelle.bereich', { von: 1, bis: leitziel.projekte.edges.length, gesamt: leitziel.projekte.totalCount })}
                rows={leitziel.projekte.edges}
                rowKey={({ node }) => node.kennung}
                columns={[
                  { label: t('projekte.name'), heads: true, cell: ({ node }) => <KnotenLink knoten={node} /> },
                  {
                    label: t('ziele.wie'),
                    cell: ({ wie, wege }) => (
                      <details>
                        <summary>{t(`wie.${wie}`)}</summary>
                        <ul className="liste">
                          {wege.map(({ schritte, belegart }) => {
                            const weg = schritte.map(({ inWorten }) => inWorten).join('; ');
                            return (
                              <li key={weg}>
                                {weg} ({t(`belegart.${belegart}`)})
                              </li>
                            );
                          })}
                        </ul>
                      </details>
                    ),
                  },
                  { label: t('ziele.belegart'), cell: ({ belegart }) => t(`belegart.${belegart}`) },
                ]}
              />
            ) : (
              <p className="kern-body">{t('ziele.keine')}</p>
            )}
            {leitziel && leitziel.projekte.ueberStrategie.anzahl > 0 && (
              <p className="kern-body">
                <Link className="kern-link" href={`/abdeckung?weg=strategie&spalte=${encodeURIComponent(kennung)}`}>
                  {t('ziele.mitStrategie')}
                </Link>
              </p>
            )}
          </>
        )}
      </AnswerOf>
    </Abschnitt>
  );
}
