import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { Akteursrolle } from '../akteure/Akteursrolle';
import { addressWith } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { KnotenDocument, type KnotenQuery } from '../generated/graphql';
import { Angaben } from '../parts/Angaben';
import { Beziehungen } from '../parts/Beziehungen';
import { registerOf } from '../parts/facts';
import { Belegliste } from '../parts/Nachweise';
import { gruppiere } from '../parts/neighbours';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { useLanguageWords } from '../texts/words';
import { Dienste } from '../ziele/Dienste';
import { ACHSEN, Ziellage } from '../ziele/Ziellage';
import { useAngaben } from './facts';

export type Knotendaten = NonNullable<KnotenQuery['knoten']>;

/** Any node of the net: what is said of it, how it hangs together with others, and who says so. */
export function KnotenSeite({ schluessel }: { schluessel: string }) {
  const words = useLanguageWords();
  const [params] = useSearchParams();
  const after = params.get('nach');
  const variables = { schluessel, ...(after && { after }) };
  const answer = useQuery(KnotenDocument, variables);
  const knoten = answer.data?.knoten;
  return (
    <Page
      title={knoten?.name ?? schluessel.replace(/^[^/]*\//, '')}
      preline={words.knotenart(schluessel.split('/')[0]!)}
      lead={knoten?.beschreibung}
      question={{ document: KnotenDocument, variables }}
    >
      <AnswerOf answer={answer}>{({ knoten }) => knoten && <Inhalt knoten={knoten} />}</AnswerOf>
    </Page>
  );
}

function Inhalt({ knoten }: { knoten: Knotendaten }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const register = registerOf(knoten);
  const zeilen = useAngaben(knoten, register);
  const { edges, totalCount, pageInfo } = knoten.beziehungen;
  return (
    <>
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
      {isZiel(knoten.__typename) && <Ziellage typ={knoten.__typename} kennung={knoten.kennung} nachbarn={edges} />}
      {knoten.__typename === 'Leitziel' && <Dienste kennung={knoten.kennung} />}
      {knoten.__typename === 'Akteur' && <Akteursrolle kennung={knoten.kennung} />}
      <section className="abschnitt" aria-labelledby="beziehungen">
        <h2 id="beziehungen" className="kern-heading-medium">
          {t('beziehungen.titel')}
        </h2>
        {totalCount === 0 && <p className="kern-body leise">{t('beziehungen.keine')}</p>}
        <Beziehungen gruppen={gruppiere(edges)} register={register} />
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
      </section>
      <Belegliste register={register} />
    </>
  );
}

const isZiel = (typename: string): typename is keyof typeof ACHSEN => typename in ACHSEN;
