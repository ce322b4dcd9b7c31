import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { gueltigAmOf } from '../data/gueltigkeit';
import { addressWith } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { KnotenDocument } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Angaben } from '../parts/Angaben';
import { Beziehungen } from '../parts/Beziehungen';
import { Belegliste } from '../parts/Nachweise';
import { gruppiere } from '../parts/neighbours';
import { registerOf } from '../parts/register';
import { Knotenwerkzeug } from '../parts/Werkzeuge';
import { Gueltigkeit } from '../shared/Gueltigkeit';
import { useAngaben, type Knotendaten } from '../shared/knoten/angaben';
import { Kommentare } from '../shared/kommentare/Kommentare';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { useLanguageWords } from '../texts/words';

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
      lead={knoten?.beschreibung}
      question={{ document: KnotenDocument, variables }}
    >
      {/* It may be a thing of another time. */}
      {answer.error?.kind === 'unknown' && <Gueltigkeit />}
      <AnswerOf answer={answer}>{({ knoten }) => knoten && <Inhalt knoten={knoten} lage={lage} />}</AnswerOf>
    </Page>
  );
}

function Inhalt({ knoten, lage }: { knoten: Knotendaten; lage: Props['lage'] }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const register = registerOf(knoten);
  const zeilen = useAngaben(knoten, register);
  const { edges, totalCount, pageInfo } = knoten.beziehungen;
  return (
    <>
      <Knotenwerkzeug knoten={knoten} />
      {zeilen.length > 0 && (
        <div className="abschnitt">
          <Angaben zeilen={zeilen} />
        </div>
      )}
      {knoten.__typename === 'Handlungsfeld' && (
        <p>
          <Link className="kern-link" href={`/projekte?feld=${encodeURIComponent(knoten.kennung)}`}>
            {t('handlungsfelder.projekteAnsehen')}
          </Link>
        </p>
      )}
      {lage(knoten)}
      <Abschnitt id="beziehungen" titel={t('beziehungen.titel')}>
        <Gueltigkeit gone={{ nach: undefined }} />
        {totalCount === 0 && <p className="kern-body leise">{t('beziehungen.keine')}</p>}
        <Beziehungen von={`${knoten.__typename}/${knoten.kennung}`} gruppen={gruppiere(edges)} register={register} />
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
