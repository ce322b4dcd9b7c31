import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useGueltigAm } from '../data/gueltigkeit';
import { useQuery } from '../data/useQuery';
import { ProjektvollstaendigkeitDocument } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Ansprechbare } from '../parts/Ansprechbare';
import { AnswerOf } from '../shell/AnswerOf';
import { aufgabenOf } from './aufgaben';

/** How much of the form is said, what is to be done about the rest, and whom one can ask. */
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
                  <strong lang="de">{satz}</strong> {t('projekt.traegtNicht')}
                </p>
              ))}
              <p className="messlatte">
                <meter min={0} max={100} value={prozent} aria-label={t('projekt.vollstaendigkeit')} />
                <strong>{prozent}&nbsp;%</strong>
              </p>
              {lage ? (
                <>
                  <ul className="luecken kern-body aufgaben">
                    {aufgabenOf(lage.fehlt).map((aufgabe) => (
                      <li key={aufgabe}>{t(`aufgabe.${aufgabe}`)}</li>
                    ))}
                  </ul>
                  <p className="kern-body">
                    {t('projekt.fragen')} <Ansprechbare knoten={lage.fragen} />.{' '}
                    <Link className="kern-link" href="/einlesen">
                      {t('projekt.steckbriefAbgeben')}
                    </Link>
                  </p>
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
