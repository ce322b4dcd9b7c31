import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Muster } from '../chart/Muster';
import { useGueltigAm } from '../data/gueltigkeit';
import { addressWith, useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { PaarBelegeDocument, ProjektueberschneidungenDocument } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { Gemeinsames } from '../shared/paar/Gemeinsames';
import { Paartafel } from '../shared/paar/Paartafel';
import { Rechnung } from '../shared/paar/Rechnung';
import { Staerkelegende } from '../shared/paar/Staerkewort';
import { AnswerOf } from '../shell/AnswerOf';

const ERSTE = 10;

/** Projects that have something in common with this one, the most first, and below what it shares with one of them. */
export default function Aehnliche({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const answer = useQuery(ProjektueberschneidungenDocument, { kennung, first: ERSTE, ...useGueltigAm() }, true);
  return (
    <Abschnitt id="aehnliche" titel={t('projekt.aehnliche')} className="nur-schirm">
      <Muster />
      <AnswerOf answer={answer}>
        {({ projekt }) => {
          const { nodes, totalCount } = projekt!.ueberschneidungen;
          if (!nodes.length) return <p className="kern-body">{t('projekt.keineAehnlichen')}</p>;
          const mit = params.get('mit') ?? nodes[0]!.mit.kennung;
          return (
            <div className="stapel">
              <Staerkelegende />
              <Paartafel
                einer
                paare={nodes}
                caption={t('projekt.aehnliche')}
                gewaehlt={(paar) => paar.mit.kennung === mit}
                href={(paar) => addressWith(params, { mit: paar.mit.kennung })}
              />
              <p>
                <Link className="kern-link" href={`/ueberschneidungen?projekt=${encodeURIComponent(kennung)}`}>
                  {t('projekt.alleAehnlichen', { count: totalCount ?? nodes.length })}
                </Link>
              </p>
              <Teilen projekt={kennung} mit={mit} />
            </div>
          );
        }}
      </AnswerOf>
    </Abschnitt>
  );
}

function Teilen({ projekt, mit }: { projekt: string; mit: string }) {
  const { t } = useTranslation();
  const answer = useQuery(PaarBelegeDocument, { projekt, mit });
  return (
    <AnswerOf answer={answer}>
      {({ projekt: eines }) => {
        const paar = eines?.ueberschneidungen.nodes[0];
        return (
          paar && (
            <>
              <h3 className="kern-heading-small">
                {t('projekt.teiltMit')} <KnotenLink knoten={paar.mit} />
              </h3>
              <p className="kern-body" lang="de">
                {paar.regel}
              </p>
              <Gemeinsames geteiltes={paar.geteiltes} />
              <Rechnung paar={paar} max={paar.punkte} />
            </>
          )
        );
      }}
    </AnswerOf>
  );
}
