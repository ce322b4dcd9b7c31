import { useTranslation } from 'react-i18next';
import { useGueltigAm } from '../data/gueltigkeit';
import { useQuery } from '../data/useQuery';
import { ProjektvollstaendigkeitDocument } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { AnswerOf } from '../shell/AnswerOf';

/** How much of the form is said, what is missing, and whom one can ask. */
export function Vollstaendigkeit({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const answer = useQuery(ProjektvollstaendigkeitDocument, { kennung, ...useGueltigAm() });
  return (
    <Abschnitt id="vollstaendig" titel={t('projekt.vollstaendigkeit')} className="nur-schirm">
      <AnswerOf answer={answer}>
        {({ luecken }) => {
          // Only incomplete forms are told.
          const lage = luecken.steckbriefe.nodes[0];
          const prozent = lage?.vollstaendig ?? 100;
          return (
            <>
              {luecken.terminfragen.nodes.map(({ satz }) => (
                <p key={satz} className="kern-body">
                  <strong>{satz}</strong> {t('projekt.traegtNicht')}
                </p>
              ))}
              <p className="messlatte">
                <meter min={0} max={100} value={prozent} aria-label={t('projekt.vollstaendigkeit')} />
                <strong>{prozent}&nbsp;%</strong>
              </p>
              {lage ? (
                <>
                  <p className="kern-body">
                    {t('projekt.esFehlt', { liste: lage.fehlt.map((teil) => t(`steckbriefteil.${teil}`)).join(', ') })}
                  </p>
                  {lage.fragen.length > 0 && (
                    <p className="kern-body">
                      {t('projekt.fragen')}{' '}
                      {lage.fragen.map((knoten, i) => (
                        <span key={`${knoten.__typename}/${knoten.kennung}`}>
                          {i > 0 && ', '}
                          <KnotenLink knoten={knoten} />
                        </span>
                      ))}
                    </p>
                  )}
                </>
              ) : (
                <p className="kern-body">{t('projekt.allesGesagt')}</p>
              )}
            </>
          );
        }}
      </AnswerOf>
    </Abschnitt>
  );
}
