import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Muster } from '../chart/Muster';
import { addressWith, useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { PaarBelegeDocument, UeberschneidungenDocument, type UeberschneidungenQuery } from '../generated/graphql';
import { Vorwaerts } from '../parts/Vorwaerts';
import { Kommentare } from '../shared/kommentare/Kommentare';
import { useKommentarzahlen, type Kommentarzahlen } from '../shared/kommentare/useKommentarzahlen';
import { Gemeinsames } from '../shared/paar/Gemeinsames';
import { Paarkarte } from '../shared/paar/Paarkarte';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Auswahl } from './Auswahl';
import { artOf, pairOf, pairText, PAGE_SIZE, variablesOf } from './pairs';
import { weightsInput, weightsOf } from './weights';
import './ueberschneidungen.css';

/** The pairs of projects that share most, and what they share. */
export default function UeberschneidungenSeite() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const variables = variablesOf(params);
  const answer = useQuery(UeberschneidungenDocument, variables, true);
  return (
    <Page
      title={t('ueberschneidungen.titel')}
      lead={t('ueberschneidungen.vorspann')}
      question={{ document: UeberschneidungenDocument, variables }}
    >
      <Muster />
      <p>
        <Link className="kern-link" href="/ueberschneidungen/entwurf">
          {t('ueberschneidungen.zumEntwurf')}
        </Link>
      </p>
      <Auswahl />
      <AnswerOf answer={answer}>{({ ueberschneidungen }) => <Liste ueberschneidungen={ueberschneidungen} />}</AnswerOf>
    </Page>
  );
}

function Liste({ ueberschneidungen: { nodes, pageInfo } }: { ueberschneidungen: UeberschneidungenQuery['ueberschneidungen'] }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const art = artOf(params);
  const max = Math.max(...nodes.map(({ punkte }) => punkte));
  const zahlen = useKommentarzahlen('Ueberschneidung');
  const open = pairOf(params)?.join(',');
  const elsewhere = open && !nodes.some((paar) => pairText(paar) === open);

  return (
    <div className="abschnitt">
      <p role="status" className="kern-body">
        {nodes.length === 0 ? t('ueberschneidungen.keine') : t('ueberschneidungen.anzahl', { count: nodes.length })}{' '}
        {art && t('ueberschneidungen.durchgesehen')}
      </p>
      {nodes.length > 0 && <p className="kern-body kern-body--small leise">{t('ueberschneidungen.laenge')}</p>}
      {elsewhere && <Offenes key={open} zahlen={zahlen} />}
      <h2 className="kern-heading-medium">{t('ueberschneidungen.staerkste')}</h2>
      <ol className="paare">
        {nodes.map((paar) => {
          const text = pairText(paar);
          return (
            <Paarkarte
              key={text}
              paar={paar}
              max={max}
              href={addressWith(params, { paar: open === text ? undefined : text })}
              kommentare={zahlen.zahl(paarschluessel(paar.projekt.kennung, paar.mit.kennung))}
            >
              {open === text && <Belege projekt={paar.projekt.kennung} mit={paar.mit.kennung} zahlen={zahlen} />}
            </Paarkarte>
          );
        })}
      </ol>
      <Vorwaerts info={pageInfo} shown={nodes.length} size={PAGE_SIZE} />
    </div>
  );
}

function usePair(projekt: string, mit: string) {
  const [params] = useAddress();
  const gewichte = weightsInput(weightsOf(params));
  return useQuery(PaarBelegeDocument, { projekt, mit, nurBelegt: params.has('belegt'), ...(gewichte && { gewichte }) });
}

interface PaarProps {
  projekt: string;
  mit: string;
  zahlen: Kommentarzahlen;
}

function Belege({ projekt, mit, zahlen }: PaarProps) {
  const answer = usePair(projekt, mit);
  return (
    <AnswerOf answer={answer}>
      {({ projekt: eines }) =>
        eines?.ueberschneidungen.nodes[0] && (
          <>
            <Gemeinsames geteiltes={eines.ueberschneidungen.nodes[0].geteiltes} />
            <Paarkommentare projekt={projekt} mit={mit} zahlen={zahlen} />
          </>
        )
      }
    </AnswerOf>
  );
}

function Paarkommentare({ projekt, mit, zahlen }: PaarProps) {
  return <Kommentare an={`Ueberschneidung/${paarschluessel(projekt, mit)}`} onGeaendert={zahlen.neu} />;
}

const paarschluessel = (projekt: string, mit: string) => `Projekt/${projekt}+Projekt/${mit}`;

/** The pair that the address names, though it is not on this page of the list. */
function Offenes({ zahlen }: { zahlen: Kommentarzahlen }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const [projekt, mit] = pairOf(params)!;
  const answer = usePair(projekt, mit);
  return (
    <AnswerOf answer={answer}>
      {({ projekt: eines }) => {
        const paar = eines?.ueberschneidungen.nodes[0];
        if (!paar) return <p className="kern-body">{t('ueberschneidungen.nichtsGemeinsam')}</p>;
        return (
          <>
            <h2 className="kern-heading-medium">{t('ueberschneidungen.gewaehlt')}</h2>
            <ul className="paare">
              <Paarkarte
                paar={paar}
                max={paar.punkte}
                href={addressWith(params, { paar: undefined })}
                kommentare={zahlen.zahl(paarschluessel(projekt, mit))}
              >
                <Gemeinsames geteiltes={paar.geteiltes} />
                <Paarkommentare projekt={projekt} mit={mit} zahlen={zahlen} />
              </Paarkarte>
            </ul>
          </>
        );
      }}
    </AnswerOf>
  );
}
