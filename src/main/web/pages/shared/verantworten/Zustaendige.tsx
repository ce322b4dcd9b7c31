import { useTranslation } from 'react-i18next';
import { useQuery } from '../../data/useQuery';
import { ZustaendigeDocument } from '../../generated/graphql';
import { Quellen } from '../../parts/Begruendung';
import { KnotenLink } from '../../parts/KnotenLink';
import { Belegmarke } from '../../parts/Nachweise';
import { AnswerOf } from '../../shell/AnswerOf';

/** Who answers for something, by which way, and who says so. */
export function Zustaendige({ fuer }: { fuer: string }) {
  const { t } = useTranslation();
  const answer = useQuery(ZustaendigeDocument, { fuer });
  return (
    <AnswerOf answer={answer}>
      {({ zustaendig: { zustaendige } }) =>
        zustaendige.length === 0 ? (
          <p className="kern-body">{t('verantworten.niemandZustaendig')}</p>
        ) : (
          <ul className="luecken kern-body">
            {zustaendige.map(({ wer, art, belegart, schritte }) => (
              <li key={`${art} ${wer.__typename}/${wer.kennung}`}>
                <KnotenLink knoten={wer} /> <span className="leise">({t(`verantworten.art.${art}`)})</span>
                <Belegmarke art={belegart} />
                <ol>
                  {schritte.map(({ inWorten, belege }) => (
                    <li key={inWorten}>
                      <span lang="de">{inWorten}</span>
                      <Quellen belege={belege} />
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ul>
        )
      }
    </AnswerOf>
  );
}
