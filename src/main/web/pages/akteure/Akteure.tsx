import { KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { AkteureDocument, type AkteureQueryVariables, type Akteursart } from '../generated/graphql';
import { Blaettern, FIRST_PAGE, pageOf } from '../parts/Blaettern';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';
import { Textsuche } from '../parts/Textsuche';
import { Neuwerkzeug } from '../parts/Werkzeuge';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { de } from '../texts/de';
import { Lasten } from './Lasten';

const PAGE_SIZE = 50;
const ARTEN = Object.keys(de.akteursart) as Akteursart[];

export function variablesOf(params: URLSearchParams): AkteureQueryVariables {
  const text = params.get('q')?.trim();
  const art = ARTEN.find((eine) => eine === params.get('art'));
  const enthaelt = { enthaelt: text ?? '' };
  return {
    filter: {
      ...(text && { oder: [{ name: enthaelt }, { kurz: enthaelt }, { aliase: enthaelt }] }),
      ...(art && { art: { ist: art } }),
    },
    sortierung: ['NAME_AUF'],
    ...pageOf(params, PAGE_SIZE),
  };
}

export function Akteure() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const variables = variablesOf(params);
  return (
    <Page title={t('akteure.titel')} lead={t('akteure.vorspann')} question={{ document: AkteureDocument, variables }}>
      <nav className="filterleiste" aria-label={t('akteur.ansichten')}>
        {(['', 'lasten'] as const).map((ansicht) => (
          <Link
            key={ansicht}
            className="kern-link"
            href={ansicht ? `?ansicht=${ansicht}` : '/akteure'}
            aria-current={(params.get('ansicht') ?? '') === ansicht ? 'page' : undefined}
          >
            {t(ansicht ? 'akteur.lasten' : 'akteur.liste')}
          </Link>
        ))}
      </nav>
      {params.get('ansicht') === 'lasten' ? <Lasten /> : <Liste variables={variables} />}
    </Page>
  );
}

function Liste({ variables }: { variables: AkteureQueryVariables }) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const answer = useQuery(AkteureDocument, variables, true);
  return (
    <>
      <form role="search" aria-label={t('projekte.auswahl')} className="auswahl" onSubmit={(event) => event.preventDefault()}>
        <Textsuche label={t('projekte.name')} value={params.get('q') ?? ''} onChange={(q) => change({ ...FIRST_PAGE, q })} />
        <KernSelect
          required
          id="auswahl-art"
          label={t('akteure.art')}
          value={params.get('art') ?? ''}
          onChange={({ target }) => change({ ...FIRST_PAGE, art: target.value })}
        >
          <option value="">{t('projekte.alle')}</option>
          {ARTEN.map((art) => (
            <option key={art} value={art}>
              {t(`akteursart.${art}`)}
            </option>
          ))}
        </KernSelect>
      </form>
      <AnswerOf answer={answer}>
        {({ akteure: { totalCount, nodes, pageInfo } }) => (
          <div className="abschnitt">
            <Neuwerkzeug arten={['Akteur']} />
            <p role="status" className="kern-body">
              {totalCount ? t('akteure.anzahl', { count: totalCount }) : t('akteure.keine')}
            </p>
            {nodes.length > 0 && (
              <Tabelle
                caption={t('akteure.titel')}
                rows={nodes}
                rowKey={({ kennung }) => kennung}
                columns={[
                  { label: t('akteure.akteur'), heads: true, cell: (akteur) => <KnotenLink knoten={akteur} /> },
                  { label: t('akteure.kurz'), cell: ({ kurz }) => kurz },
                  { label: t('akteure.art'), cell: ({ art }) => art && t(`akteursart.${art}`) },
                  { label: t('akteure.verantwortet'), number: true, cell: (a) => a.verantworteteProjekte.totalCount },
                  { label: t('akteure.wirktMit'), number: true, cell: (a) => a.mitwirkungAnProjekten.totalCount },
                  { label: t('akteure.beziehungen'), number: true, cell: (a) => a.beziehungen.totalCount },
                ]}
              />
            )}
            <Blaettern info={pageInfo} shown={nodes.length} total={totalCount} size={PAGE_SIZE} />
          </div>
        )}
      </AnswerOf>
    </>
  );
}
