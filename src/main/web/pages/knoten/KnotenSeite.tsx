import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { gueltigAmOf } from '../data/gueltigkeit';
import type { AskErrorKind } from '../data/request';
import { addressWith, changed, useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { KnotenDocument, LebenszeitDocument } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Angaben } from '../parts/Angaben';
import { Beziehungen } from '../parts/Beziehungen';
import { evidenceFor } from '../parts/evidence';
import { Belegliste, Fussnoten } from '../parts/Nachweise';
import { gruppiere } from '../parts/neighbours';
import { registerOf } from '../parts/register';
import { Knotenwerkzeug, Tatsachenwerkzeug } from '../parts/Werkzeuge';
import { Gueltigkeit } from '../shared/Gueltigkeit';
import { useAngaben, type Knotendaten } from '../shared/knoten/angaben';
import { Unbekannt } from '../shared/knoten/Unbekannt';
import { Zeithinweis } from '../shared/knoten/Zeithinweis';
import { seinTag } from '../shared/knoten/zeitlage';
import { Kommentare } from '../shared/kommentare/Kommentare';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { useLanguageWords } from '../texts/words';
import { Projektbeziehungen } from './Projektbeziehungen';

interface Props {
  schluessel: string;
  /** What is asked of some kinds only, told before the relationships. */
  lage: (knoten: Knotendaten) => ReactNode;
}

/** Any node of the net: what is said of it, how it hangs together with others, and who says so. */
export function KnotenSeite({ schluessel, lage }: Props) {
  const words = useLanguageWords();
  const [params] = useSearchParams();
  const after = params.get('nach');
  const variables = { schluessel, ...gueltigAmOf(params), ...(after && { after }) };
  const answer = useQuery(KnotenDocument, variables);
  const knoten = answer.data?.knoten;
  return (
    <Page
      title={knoten?.name ?? schluessel.replace(/^[^/]*\//, '')}
      preline={words.knotenart(schluessel.split('/')[0]!)}
      lead={knoten?.beschreibung && <Beschreibung knoten={knoten} text={knoten.beschreibung} />}
      question={{ document: KnotenDocument, variables }}
    >
      {answer.error && isUnknown(answer.error.kind) ? (
        <>
          <AndereZeit schluessel={schluessel} />
          <Unbekannt schluessel={schluessel} error={answer.error} />
        </>
      ) : (
        <AnswerOf answer={answer}>{({ knoten }) => knoten && <Inhalt knoten={knoten} lage={lage} />}</AnswerOf>
      )}
    </Page>
  );
}

/** A kind that there is not is refused as no key at all. */
const isUnknown = (kind: AskErrorKind) => kind === 'unknown' || kind === 'refused';

/** The description below the title, with the pencil that every fact has. */
function Beschreibung({ knoten, text }: { knoten: Knotendaten; text: string }) {
  return (
    <>
      {text}
      <Fussnoten register={registerOf(knoten)} belege={evidenceFor(knoten.belege, 'beschreibung')} />
      <Tatsachenwerkzeug sache={`${knoten.__typename}/${knoten.kennung}`} merkmal="beschreibung" was={knoten.name} />
    </>
  );
}

/** It may be a thing of another time: without a day that somebody chose, the page goes to one on which it held. */
function AndereZeit({ schluessel }: { schluessel: string }) {
  const [params, change] = useAddress();
  const { data } = useQuery(LebenszeitDocument, { schluessel });
  const tag = data?.knoten && !params.has('gueltigAm') ? seinTag(data.knoten) : undefined;
  useEffect(() => {
    if (tag) change({ gueltigAm: tag });
  }, [tag, change]);
  return <Gueltigkeit />;
}

/** Kinds of which the page lists all projects before the relationships, with how they stand. */
const MIT_PROJEKTEN = new Set(['Handlungsfeld', 'StrategischesZiel', 'Leitziel']);

function Inhalt({ knoten, lage }: { knoten: Knotendaten; lage: Props['lage'] }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const register = registerOf(knoten);
  const zeilen = useAngaben(knoten, register);
  const { edges, totalCount, pageInfo } = knoten.beziehungen;
  const oben = MIT_PROJEKTEN.has(knoten.__typename);
  const projekte = edges.filter(({ node }) => oben && node.__typename === 'Projekt');
  const andere = edges.filter((edge) => !projekte.includes(edge));
  return (
    <>
      <Zeithinweis knoten={knoten} />
      <Knotenwerkzeug knoten={knoten} />
      {zeilen.length > 0 && (
        <div className="abschnitt">
          <Angaben zeilen={zeilen} />
        </div>
      )}
      {knoten.__typename === 'Handlungsfeld' && (
        <p>
          <Link className="kern-link" href={`/projekte?${changed(params, { feld: knoten.kennung, nach: undefined })}`}>
            {t('handlungsfelder.projekteAnsehen')}
          </Link>
        </p>
      )}
      {lage(knoten)}
      <Abschnitt id="beziehungen" titel={t('beziehungen.titel')}>
        <Gueltigkeit gone={{ nach: undefined }} />
        {totalCount === 0 && <p className="kern-body leise">{t('beziehungen.keine')}</p>}
        <Beziehungen gruppen={gruppiere(andere)} register={register} />
        <Projektbeziehungen nachbarn={projekte} register={register} />
        {totalCount > edges.length && (
          <p className="blaettern">
            <span>{t('beziehungen.gezeigt', { gezeigt: edges.length, gesamt: totalCount })}</span>
            {params.has('nach') && (
              <Link className="kern-link" href={addressWith(params, { nach: undefined })}>
                {t('beziehungen.erste')}
              </Link>
            )}
            {pageInfo.hasNextPage && (
              <Link className="kern-link" href={addressWith(params, { nach: pageInfo.endCursor ?? undefined })}>
                {t('beziehungen.weitere')}
              </Link>
            )}
          </p>
        )}
      </Abschnitt>
      <Belegliste register={register} />
      <Kommentare an={`${knoten.__typename}/${knoten.kennung}`} />
    </>
  );
}
