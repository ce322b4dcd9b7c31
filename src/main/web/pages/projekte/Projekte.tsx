import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { fromHost } from '../data/basis';
import { addressWith, useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { ProjekteDocument, type Belegart, type ProjekteQuery, type PunktFragment } from '../generated/graphql';
import { formatEuro } from '../net/format';
import { zeitraum } from '../parts/Beziehungen';
import { Blaettern, FIRST_PAGE } from '../parts/Blaettern';
import { KnotenLink } from '../parts/KnotenLink';
import { knotenliste } from '../parts/knotenliste';
import { Belegmarke } from '../parts/Nachweise';
import { Tabelle, type Column } from '../parts/Tabelle';
import { Neuwerkzeug } from '../parts/Werkzeuge';
import { orderOf, orderText, PAGE_SIZE, variablesOf } from '../shared/filter';
import { AnswerOf } from '../shell/AnswerOf';
import { Loading } from '../shell/Loading';
import { Page } from '../shell/Page';
import { Projektauswahl } from './Projektauswahl';

import './projekte.css';

type Zeile = ProjekteQuery['projekte']['nodes'][number];

// Brings the library that draws its bars.
const Zeitplan = lazy(() => import('./Zeitplan'));

/** All projects as a table, or when they run. */
export function Projekte() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const variables = variablesOf(params);
  const zeit = params.get('ansicht') === 'zeit';
  return (
    <Page title={t('projekte.titel')} lead={t('projekte.vorspann')} question={{ document: ProjekteDocument, variables }}>
      <Projektauswahl />
      <nav className="filterleiste nur-schirm" aria-label={t('projekte.ansicht')}>
        {([undefined, 'zeit'] as const).map((ansicht) => (
          <Link
            key={ansicht ?? ''}
            className="kern-link"
            href={addressWith(params, { ...FIRST_PAGE, ansicht })}
            aria-current={zeit === Boolean(ansicht) ? 'page' : undefined}
          >
            {t(ansicht ? 'zeitplan.titel' : 'projekte.tabelle')}
          </Link>
        ))}
      </nav>
      {zeit ? (
        <Suspense fallback={<Loading />}>
          <Zeitplan />
        </Suspense>
      ) : (
        <Liste />
      )}
    </Page>
  );
}

function Liste() {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const answer = useQuery(ProjekteDocument, variablesOf(params), true);
  const spalten = useSpalten();
  const order = orderOf(params);
  return (
    <AnswerOf answer={answer}>
      {({ projekte: { totalCount, nodes, pageInfo } }) => {
        const leere = spalten.filter((spalte) => !nodes.some(spalte.gesagt));
        return (
          <div className="abschnitt">
            <Neuwerkzeug arten={['Projekt']} />
            <p role="status" className="kern-body">
              {totalCount ? t('projekte.anzahl', { count: totalCount }) : t('projekte.keine')}
            </p>
            {nodes.length > 0 && (
              <>
                <div className="projekttafel">
                  <Tabelle
                    caption={t('projekte.titel')}
                    columns={spalten.filter((spalte) => !leere.includes(spalte))}
                    rows={nodes}
                    rowKey={({ kennung }) => kennung}
                    {...(order && { order })}
                    onOrder={(chosen) => change({ ...FIRST_PAGE, sort: orderText(chosen) })}
                  />
                </div>
                {leere.length > 0 && (
                  <p className="kern-body leise">
                    {t('projekte.leereSpalten', { liste: leere.map(({ label }) => label).join(', '), count: leere.length })}
                  </p>
                )}
              </>
            )}
            <Blaettern info={pageInfo} shown={nodes.length} total={totalCount} size={PAGE_SIZE} />
            {nodes.length > 0 && (
              <p className="kern-body nur-schirm">
                <a className="kern-link" href={fromHost(exportAddress(nodes))} download>
                  {t('projekte.excel', { count: nodes.length })}
                </a>
              </p>
            )}
          </div>
        );
      }}
    </AnswerOf>
  );
}

/** Their Steckbriefe as a workbook. */
const exportAddress = (projekte: readonly { kennung: string }[]) =>
  `/api/export/steckbriefe.xlsx?${new URLSearchParams(projekte.map(({ kennung }) => ['projekt', kennung]))}`;

interface Spalte extends Column<Zeile> {
  /** Whether anything is said there of a project: a column of which nobody says anything is left out. */
  gesagt: (zeile: Zeile) => boolean;
}

function useSpalten(): Spalte[] {
  const { t, i18n } = useTranslation();
  return [
    { label: t('projekte.name'), heads: true, sort: 'name', gesagt: () => true, cell: (zeile) => <KnotenLink knoten={zeile} /> },
    {
      label: t('projekte.handlungsfelder'),
      gesagt: ({ handlungsfelder: { edges } }) => edges.length > 0,
      cell: ({ handlungsfelder: { edges } }) => markiert(edges),
    },
    {
      label: t('projekte.ziele'),
      gesagt: ({ strategischeZiele: { edges } }) => edges.length > 0,
      cell: ({ strategischeZiele: { edges } }) => markiert(edges),
    },
    {
      label: t('projekte.status'),
      sort: 'status',
      gesagt: ({ status }) => status !== null,
      cell: ({ status }) => (status ? t(`status.${status}`) : <span className="leise">{t('projektstand.OHNE_ANGABE')}</span>),
    },
    {
      label: t('projekte.laufzeit'),
      sort: 'ab',
      gesagt: ({ ab, bis }) => Boolean(ab ?? bis),
      cell: ({ ab, bis }) => zeitraum(ab, bis, i18n.language, t) || null,
    },
    {
      label: t('projekte.federfuehrung'),
      gesagt: ({ verantwortliche: { edges } }) => edges.length > 0,
      cell: ({ verantwortliche: { edges } }) => markiert(edges),
    },
    {
      label: t('angabe.kosten'),
      number: true,
      gesagt: ({ kosten }) => kosten !== null,
      cell: ({ kosten }) => (kosten === null ? null : formatEuro(kosten, i18n.language)),
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
