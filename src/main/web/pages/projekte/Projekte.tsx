import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { ProjekteDocument, type Belegart, type ProjekteQuery, type PunktFragment } from '../generated/graphql';
import { zeitraum } from '../parts/Beziehungen';
import { Blaettern, FIRST_PAGE } from '../parts/Blaettern';
import { KnotenLink } from '../parts/KnotenLink';
import { knotenliste } from '../parts/knotenliste';
import { Belegmarke } from '../parts/Nachweise';
import { Tabelle, type Column } from '../parts/Tabelle';
import { Neuwerkzeug } from '../parts/Werkzeuge';
import { orderOf, orderText, PAGE_SIZE, variablesOf } from '../shared/filter';
import { AnswerPage } from '../shell/AnswerPage';
import { Projektauswahl } from './Projektauswahl';

type Zeile = ProjekteQuery['projekte']['nodes'][number];

export function Projekte() {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const variables = variablesOf(params);
  const columns = useColumns();
  const order = orderOf(params);

  return (
    <AnswerPage
      title={t('projekte.titel')}
      lead={t('projekte.vorspann')}
      document={ProjekteDocument}
      variables={variables}
      keep
      choices={<Projektauswahl />}
    >
      {({ projekte: { totalCount, nodes, pageInfo } }) => (
        <div className="abschnitt">
          <Neuwerkzeug arten={['Projekt']} />
          <p role="status" className="kern-body">
            {totalCount ? t('projekte.anzahl', { count: totalCount }) : t('projekte.keine')}
          </p>
          {nodes.length > 0 && (
            <Tabelle
              caption={t('projekte.titel')}
              columns={columns}
              rows={nodes}
              rowKey={({ kennung }) => kennung}
              {...(order && { order })}
              onOrder={(chosen) => change({ ...FIRST_PAGE, sort: orderText(chosen) })}
            />
          )}
          <Blaettern info={pageInfo} shown={nodes.length} total={totalCount} size={PAGE_SIZE} />
        </div>
      )}
    </AnswerPage>
  );
}

function useColumns(): Column<Zeile>[] {
  const { t, i18n } = useTranslation();
  return [
    { label: t('projekte.name'), heads: true, sort: 'name', cell: (zeile) => <KnotenLink knoten={zeile} /> },
    {
      label: t('projekte.handlungsfelder'),
      cell: ({ handlungsfelder: { edges } }) => markiert(edges),
    },
    {
      label: t('projekte.ziele'),
      cell: ({ strategischeZiele: { edges } }) => markiert(edges),
    },
    {
      label: t('projekte.status'),
      sort: 'status',
      cell: ({ status }) => (status ? t(`status.${status}`) : <span className="leise">{t('projektstand.OHNE_ANGABE')}</span>),
    },
    { label: t('projekte.laufzeit'), sort: 'ab', cell: ({ ab, bis }) => zeitraum(ab, bis, i18n.language, t) || null },
    {
      label: t('projekte.federfuehrung'),
      cell: ({ verantwortliche: { edges } }) => markiert(edges),
    },
  ];
}

/** What is only judged says so. */
function markiert(edges: readonly { belegart: Belegart; node: PunktFragment }[]) {
  return knotenliste(
    edges.map(({ node, belegart }) => ({ ...node, belegart })),
    ({ belegart }) => <Belegmarke art={belegart} />,
  );
}
