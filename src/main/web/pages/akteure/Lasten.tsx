import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { LastenDocument } from '../generated/graphql';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';
import { afterOf, Vorwaerts } from '../parts/Vorwaerts';
import { AnswerOf } from '../shell/AnswerOf';

const PAGE_SIZE = 50;

/** Who has how much to do, and who joins groups that have nothing else to do with each other; those who join most first. */
export function Lasten() {
  const { t, i18n } = useTranslation();
  const [params] = useAddress();
  const after = afterOf(params);
  const answer = useQuery(LastenDocument, { ...(after && { after }) }, true);
  const anteil = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <AnswerOf answer={answer}>
      {({ akteursnetz: { lasten } }) => (
        <div className="abschnitt">
          <p role="status" className="kern-body">
            {lasten.totalCount ? t('akteure.anzahl', { count: lasten.totalCount }) : t('akteur.keineLasten')}
          </p>
          <p className="kern-body leise">{t('akteur.vermittlungHilfe')}</p>
          {lasten.nodes.length > 0 && (
            <Tabelle
              caption={t('akteur.lasten')}
              rows={lasten.nodes}
              rowKey={({ akteur }) => akteur.kennung}
              columns={[
                { label: t('akteure.akteur'), heads: true, cell: ({ akteur }) => <KnotenLink knoten={akteur} /> },
                { label: t('akteur.spalte.projekte'), number: true, cell: ({ projekte }) => projekte },
                { label: t('akteur.spalte.verantwortet'), number: true, cell: ({ verantwortet }) => verantwortet },
                { label: t('akteur.spalte.wirktMit'), number: true, cell: ({ wirktMit }) => wirktMit },
                { label: t('akteur.spalte.foerdert'), number: true, cell: ({ foerdert }) => foerdert },
                { label: t('akteur.spalte.laufend'), number: true, cell: ({ laufend }) => laufend },
                { label: t('akteur.spalte.ohneStand'), number: true, cell: ({ ohneStand }) => ohneStand },
                { label: t('akteur.spalte.partner'), number: true, cell: ({ partner }) => partner },
                { label: t('akteur.spalte.vermittlung'), number: true, cell: ({ vermittlung }) => anteil.format(vermittlung) },
              ]}
            />
          )}
          <Vorwaerts info={lasten.pageInfo} shown={lasten.nodes.length} size={PAGE_SIZE} total={lasten.totalCount} />
        </div>
      )}
    </AnswerOf>
  );
}
