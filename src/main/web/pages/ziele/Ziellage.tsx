import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useGueltigAm } from '../data/gueltigkeit';
import { useQuery } from '../data/useQuery';
import { ZiellageDocument } from '../generated/graphql';
import { Lagemarke } from '../grade/Lagemarke';
import { gapsAddress } from '../grade/stufe';
import { Abschnitt } from '../parts/Abschnitt';
import { Begruendung, Quellen } from '../parts/Begruendung';
import { KnotenLink } from '../parts/KnotenLink';
import { Belegmarke } from '../parts/Nachweise';
import type { Nachbar } from '../parts/neighbours';
import { Tabelle } from '../parts/Tabelle';
import { AnswerOf } from '../shell/AnswerOf';

export const ACHSEN = { Leitziel: 'LEITZIEL', StrategischesZiel: 'STRATEGISCHES_ZIEL', Handlungsfeld: 'HANDLUNGSFELD' } as const;

interface Props {
  typ: keyof typeof ACHSEN;
  kennung: string;
  nachbarn: readonly Nachbar[];
}

/** How well a goal or field is carried, by which projects, and what measures it. */
export function Ziellage({ typ, kennung, nachbarn }: Props) {
  const { t } = useTranslation();
  // The ways to a Leitziel are told by a table of their own.
  const mitProjekten = typ !== 'Leitziel';
  const answer = useQuery(ZiellageDocument, { achse: ACHSEN[typ], kennung, arten: [ACHSEN[typ]], mitProjekten, ...useGueltigAm() });
  const indikatoren = nachbarn.filter(({ kante, richtung }) => kante === 'MISST' && richtung === 'HER');
  return (
    <Abschnitt id="lage" titel={t('ziel.lage')}>
      <AnswerOf answer={answer}>
        {({ luecken, abdeckung }) => {
          const stelle = luecken.stellen.nodes.find(({ schluessel }) => schluessel === `${typ}/${kennung}`);
          const stuetzen = abdeckung?.zeilen[0]?.gesamt.stuetzen;
          return (
            <>
              {stelle && (
                <p className="kern-body">
                  <Lagemarke kenntnis={stelle.kenntnis} traglage={stelle.traglage} belegt={stelle.traglageBelegt} />{' '}
                  <span lang="de">{stelle.grund}</span>
                  {stelle.istLuecke && (
                    <>
                      {' '}
                      <Link className="kern-link" href={gapsAddress([ACHSEN[typ]])}>
                        {t('ziel.alleLuecken')}
                      </Link>
                    </>
                  )}
                </p>
              )}
              {stuetzen && stuetzen.edges.length > 0 && (
                <Tabelle
                  caption={t('ziel.projekte')}
                  rows={stuetzen.edges}
                  rowKey={({ node }) => node.kennung}
                  columns={[
                    { label: t('projekte.name'), heads: true, cell: ({ node }) => <KnotenLink knoten={node} /> },
                    { label: t('ziel.zustand'), cell: ({ stand }) => t(`projektstand.${stand}`) },
                    {
                      label: t('ziel.warum'),
                      cell: ({ schritte, belegart, unmittelbar }) => (
                        <>
                          <Belegmarke art={belegart} />
                          {!unmittelbar && <span className="leise"> {t('abdeckung.mittelbar')}</span>}
                          {/* One step says no more than the row itself; who says so does. */}
                          {schritte.length === 1 ? <Quellen allein belege={schritte[0]!.belege} /> : <Begruendung schritte={schritte} />}
                        </>
                      ),
                    },
                  ]}
                />
              )}
              {stuetzen && stuetzen.totalCount > stuetzen.edges.length && (
                <p className="kern-body leise">{t('blatt.weitere', { count: stuetzen.totalCount - stuetzen.edges.length })}</p>
              )}
            </>
          );
        }}
      </AnswerOf>
      {typ !== 'Handlungsfeld' && (
        <p className="kern-body">
          {indikatoren.length ? t('ziel.indikatoren') : t('ziel.ohneIndikator')}{' '}
          {indikatoren.map(({ node }, i) => (
            <span key={node.kennung}>
              {i > 0 && ', '}
              <KnotenLink knoten={node} />
            </span>
          ))}
        </p>
      )}
    </Abschnitt>
  );
}
