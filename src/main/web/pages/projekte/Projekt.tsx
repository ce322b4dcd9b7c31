import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useGueltigAm } from '../data/gueltigkeit';
import { useQuery } from '../data/useQuery';
import { ProjektDocument } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Angaben } from '../parts/Angaben';
import { Beziehungen } from '../parts/Beziehungen';
import { Handzettel } from '../parts/Handzettel';
import { Klappe } from '../parts/Klappe';
import { Belegliste } from '../parts/Nachweise';
import { gruppiere } from '../parts/neighbours';
import { registerOf } from '../parts/register';
import { Knotenwerkzeug } from '../parts/Werkzeuge';
import { Gueltigkeit } from '../shared/Gueltigkeit';
import { Unbekannt } from '../shared/knoten/Unbekannt';
import { Zeithinweis } from '../shared/knoten/Zeithinweis';
import { Kommentare } from '../shared/kommentare/Kommentare';
import { Bestaetigung } from '../shared/verantworten/Bestaetigung';
import { Zustaendige } from '../shared/verantworten/Zustaendige';
import { AnswerOf } from '../shell/AnswerOf';
import { Loading } from '../shell/Loading';
import { Page } from '../shell/Page';
import { Ende } from './Ende';
import type { Projektdaten } from './projektdaten';
import { STECKBRIEF_KANTEN, useSteckbrief } from './steckbrief';
import { Verlauf } from './Verlauf';
import { Vollstaendigkeit } from './Vollstaendigkeit';
import './projekte.css';

// Brings the library that draws its bars.
const Aehnliche = lazy(() => import('./Aehnliche'));

/** The Steckbrief of a project, as one would print it. */
export function Projekt({ kennung }: { kennung: string }) {
  const { t } = useTranslation();
  const variables = { kennung, ...useGueltigAm() };
  const answer = useQuery(ProjektDocument, variables);
  const projekt = answer.data?.projekt;
  return (
    <Page title={projekt?.name ?? kennung} preline={t('projekt.steckbrief')} question={{ document: ProjektDocument, variables }}>
      {answer.error?.kind === 'unknown' ? (
        <Unbekannt schluessel={`Projekt/${kennung}`} error={answer.error} />
      ) : (
        <AnswerOf answer={answer}>{({ projekt }) => projekt && <Steckbrief projekt={projekt} />}</AnswerOf>
      )}
    </Page>
  );
}

function Steckbrief({ projekt }: { projekt: Projektdaten }) {
  const { t } = useTranslation();
  const register = registerOf(projekt);
  const { zeilen, fehlend } = useSteckbrief(projekt, register);
  const schluessel = encodeURIComponent(`Projekt/${projekt.kennung}`);
  const weitere = gruppiere(projekt.beziehungen.edges).filter(({ key }) => !STECKBRIEF_KANTEN.has(key));

  return (
    <>
      <Zeithinweis knoten={projekt} />
      <Knotenwerkzeug knoten={projekt} />
      <div className="abschnitt">
        <Angaben zeilen={zeilen} />
        <p className="kern-body leise nur-papier">{fehlend.length > 0 && t('projekt.fehlt', { liste: fehlend.join(', ') })}</p>
        <div className="nur-schirm">
          <Gueltigkeit />
        </div>
        <p className="nur-schirm blaettern">
          <KernButton variant="secondary" text={t('projekt.drucken')} onClick={() => window.print()} />
          <Link className="kern-link" href={`/netz?knoten=${schluessel}&fokus=${schluessel}`}>
            {t('projekt.imNetz')}
          </Link>
          <Link className="kern-link" href={`/netz/wege?von=${schluessel}`}>
            {t('wege.vonHier')}
          </Link>
          <Handzettel art="projekte" kennung={projekt.kennung} />
        </p>
      </div>
      {weitere.length > 0 && (
        <Abschnitt id="weitere" titel={t('projekt.weitere')}>
          <Beziehungen gruppen={weitere} register={register} />
        </Abschnitt>
      )}
      <Belegliste register={register} />
      <Bestaetigung kennung={projekt.kennung} />
      <Kommentare an={`Projekt/${projekt.kennung}`} />
      <Vollstaendigkeit kennung={projekt.kennung} />
      <Suspense fallback={<Loading />}>
        <Aehnliche kennung={projekt.kennung} />
      </Suspense>
      <Klappe name="zustaendig" title={t('verantworten.zustaendig')}>
        {() => <Zustaendige fuer={`Projekt/${projekt.kennung}`} />}
      </Klappe>
      <Klappe name="ende" title={t('projekt.ende')}>
        {() => <Ende kennung={projekt.kennung} />}
      </Klappe>
      <Klappe name="verlauf" title={t('projekt.verlauf')}>
        {() => <Verlauf kennung={projekt.kennung} />}
      </Klappe>
    </>
  );
}
