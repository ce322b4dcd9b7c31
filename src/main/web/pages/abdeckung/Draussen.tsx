import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { AusserhalbDocument } from '../generated/graphql';
import { KnotenLink } from '../parts/KnotenLink';
import { AnswerOf } from '../shell/AnswerOf';
import { variablesOf } from './address';
import { Seiten } from './Projektliste';

/** The projects that stand in no row, or in no column, because nobody says in which. */
export function Draussen({ ohne }: { ohne: 'zeile' | 'spalte' }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { kennzahl: _, ...variables } = variablesOf(params);
  const zeile = ohne === 'zeile';
  const answer = useQuery(AusserhalbDocument, { ...variables, zeile, nach: params.get('stellenach') }, true);
  return (
    <AnswerOf answer={answer}>
      {({ abdeckung: { ohneZeile, ohneSpalte } }) => {
        const projekte = ohneZeile ?? ohneSpalte;
        if (!projekte) return null;
        return (
          <div className="stapel">
            <h2 className="kern-heading-small">
              {t('abdeckung.ausserhalb', { count: projekte.totalCount, achse: t(`achse.${zeile ? variables.zeilen : variables.spalten}`) })}
            </h2>
            <p className="kern-body leise">{t('abdeckung.ausserhalbRat')}</p>
            <ul className="projekte kern-body">
              {projekte.nodes.map((projekt) => (
                <li key={projekt.kennung}>
                  <KnotenLink knoten={projekt} />
                </li>
              ))}
            </ul>
            <Seiten pageInfo={projekte.pageInfo} />
          </div>
        );
      }}
    </AnswerOf>
  );
}
