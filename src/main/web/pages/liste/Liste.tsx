import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { gueltigAmOf } from '../data/gueltigkeit';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import type { Knotenart, ListeQueryVariables } from '../generated/graphql';
import { typename } from '../net/kinds';
import { Blaettern, FIRST_PAGE, pageOf } from '../parts/Blaettern';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle, type Order } from '../parts/Tabelle';
import { Textsuche } from '../parts/Textsuche';
import { Neuwerkzeug } from '../parts/Werkzeuge';
import { Gueltigkeit } from '../shared/Gueltigkeit';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { de } from '../texts/de';
import { useLanguageWords } from '../texts/words';
import { addressOfArt, frageNach, GELISTET } from './arten';
import { Arten } from './Arten';

const PAGE_SIZE = 50;

/** The nodes of one kind, which the address names; without one, all kinds. */
export default function Liste() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const gefragt = params.get('art');
  if (!gefragt) return <Arten />;
  const art = GELISTET.find((eine) => eine === gefragt.toUpperCase());
  if (art) return <EineArt key={art} art={art} />;
  const anderswo = (['LEITZIEL', 'STRATEGISCHES_ZIEL', 'HANDLUNGSFELD'] as const).find((eine) => eine === gefragt.toUpperCase());
  if (anderswo) return <Redirect to={addressOfArt(anderswo)} replace />;
  return <Arten hinweis={<KernAlert variant="warning" title={t('liste.unbekannt', { art: gefragt })} body={t('liste.vorspann')} />} />;
}

const orderOf = (params: URLSearchParams): Order => ({ by: 'name', down: params.get('sort') === '-name' });

function variablesOf(params: URLSearchParams): ListeQueryVariables {
  const text = params.get('q')?.trim();
  const enthaelt = { enthaelt: text ?? '' };
  return {
    ...(text && { filter: { oder: [{ name: enthaelt }, { aliase: enthaelt }, { beschreibung: enthaelt }] } }),
    sortierung: [orderOf(params).down ? 'NAME_AB' : 'NAME_AUF'],
    ...gueltigAmOf(params),
    ...pageOf(params, PAGE_SIZE),
  };
}

function EineArt({ art }: { art: Knotenart }) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  const [params, change] = useAddress();
  const typ = typename(art);
  const variables = variablesOf(params);
  const document = frageNach(art);
  const answer = useQuery(document, variables, true);
  return (
    <Page
      title={words.arten(typ)}
      preline={t('liste.titel')}
      lead={satz(t(`artenhilfe.${typ as keyof typeof de.artenhilfe}`))}
      question={{ document, variables }}
    >
      <form role="search" aria-label={t('liste.suche')} className="auswahl" onSubmit={(event) => event.preventDefault()}>
        <Textsuche label={t('liste.filter')} value={params.get('q') ?? ''} onChange={(q) => change({ ...FIRST_PAGE, q })} />
        <Gueltigkeit gone={FIRST_PAGE} />
      </form>
      <AnswerOf answer={answer}>
        {({ eintraege: { totalCount, nodes, pageInfo } }) => (
          <div className="abschnitt">
            <Neuwerkzeug arten={[typ]} />
            <p role="status" className="kern-body">
              {totalCount ? t('liste.anzahl', { count: totalCount }) : t('liste.keine')}
            </p>
            {nodes.length > 0 && (
              <Tabelle
                caption={words.arten(typ)}
                rows={nodes}
                rowKey={({ kennung }) => kennung}
                order={orderOf(params)}
                onOrder={({ down }) => change({ ...FIRST_PAGE, sort: down ? '-name' : undefined })}
                columns={[
                  { label: t('liste.name'), heads: true, sort: 'name', cell: (knoten) => <KnotenLink knoten={knoten} /> },
                  { label: t('liste.beschreibung'), cell: ({ beschreibung }) => beschreibung },
                  { label: t('liste.beziehungen'), number: true, cell: ({ beziehungen }) => beziehungen.totalCount },
                ]}
              />
            )}
            <Blaettern info={pageInfo} shown={nodes.length} total={totalCount} size={PAGE_SIZE} />
          </div>
        )}
      </AnswerOf>
    </Page>
  );
}

/** What stands in a table as a part stands here by itself. */
const satz = (text: string) => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;
