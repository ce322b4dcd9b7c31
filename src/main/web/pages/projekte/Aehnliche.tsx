import { useTranslation } from 'react-i18next';
import { Muster } from '../chart/Muster';
import { useGueltigAm } from '../data/gueltigkeit';
import { addressWith, useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { PaarBelegeDocument, ProjektueberschneidungenDocument } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Gemeinsames } from '../shared/paar/Gemeinsames';
import { Paarkarte } from '../shared/paar/Paarkarte';
import { AnswerOf } from '../shell/AnswerOf';

const ERSTE = 5;
const ALLE = 50;

/** Projects that have something in common with this one, the most first, with what contributes. */
export default function Aehnliche({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const alle = params.has('alle');
  const offen = params.get('mit') ?? undefined;
  const answer = useQuery(ProjektueberschneidungenDocument, { kennung, first: alle ? ALLE : ERSTE, ...useGueltigAm() }, true);
  return (
    <Abschnitt id="aehnliche" titel={t('projekt.aehnliche')} className="nur-schirm">
      <Muster />
      <AnswerOf answer={answer}>
        {({ projekt }) => {
          const { nodes, totalCount } = projekt!.ueberschneidungen;
          if (!nodes.length) return <p className="kern-body">{t('projekt.keineAehnlichen')}</p>;
          return (
            <>
              <ol className="paare">
                {nodes.map((paar) => (
                  <Paarkarte
                    key={paar.mit.kennung}
                    einer
                    paar={paar}
                    max={nodes[0]!.punkte}
                    href={addressWith(params, { mit: offen === paar.mit.kennung ? undefined : paar.mit.kennung })}
                  >
                    {offen === paar.mit.kennung && <Belege projekt={kennung} mit={offen} />}
                  </Paarkarte>
                ))}
              </ol>
              {(totalCount ?? 0) > nodes.length && (
                <p className="blaettern">
                  <span className="kern-body">{t('tabelle.bereich', { von: 1, bis: nodes.length, gesamt: totalCount })}</span>
                  {!alle && (
                    <button type="button" className="als-link" onClick={() => change({ alle: '1' })}>
                      {t('projekt.mehrAehnliche')}
                    </button>
                  )}
                </p>
              )}
            </>
          );
        }}
      </AnswerOf>
    </Abschnitt>
  );
}

function Belege({ projekt, mit }: { projekt: string; mit: string }) {
  const answer = useQuery(PaarBelegeDocument, { projekt, mit });
  return (
    <AnswerOf answer={answer}>{({ projekt }) => <Gemeinsames geteiltes={projekt?.ueberschneidungen.nodes[0]?.geteiltes ?? []} />}</AnswerOf>
  );
}
