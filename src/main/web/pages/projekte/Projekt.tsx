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
import { Belegliste } from '../parts/Nachweise';
import { gruppiere } from '../parts/neighbours';
import { registerOf } from '../parts/register';
import { Reiter } from '../parts/Reiter';
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
import { Kopfzeile } from './Kopfzeile';
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

  return (
    <>
      <Zeithinweis knoten={projekt} />
      <Kopfzeile projekt={projekt} />
      <Knotenwerkzeug knoten={projekt} />
      <Reiter
        label={t('projekt.reiter')}
        blaetter={[
          { name: 'steckbrief', titel: t('projekt.steckbrief'), inhalt: () => <Blatt projekt={projekt} /> },
          {
            name: 'ueberschneidungen',
            titel: t('projekt.reiterAehnliche'),
            inhalt: () => (
              <Suspense fallback={<Loading />}>
                <Aehnliche kennung={projekt.kennung} />
              </Suspense>
            ),
          },
          {
            name: 'ende',
            titel: t('projekt.reiterEnde'),
            inhalt: () => (
              <Abschnitt id="ende" titel={t('projekt.ende')}>
                <Ende kennung={projekt.kennung} />
              </Abschnitt>
            ),
          },
          {
            name: 'zustaendig',
            titel: t('projekt.reiterZustaendig'),
            inhalt: () => (
              <Abschnitt id="zustaendig" titel={t('verantworten.zustaendig')}>
                <Zustaendige fuer={`Projekt/${projekt.kennung}`} />
              </Abschnitt>
            ),
          },
          {
            name: 'verlauf',
            titel: t('projekt.reiterVerlauf'),
            inhalt: () => (
              <Abschnitt id="verlauf" titel={t('projekt.verlauf')}>
                <Verlauf kennung={projekt.kennung} />
              </Abschnitt>
            ),
          },
        ]}
      />
    </>
  );
}

/** The form itself: what is said, what is missing and who says so. */
function Blatt({ projekt }: { projekt: Projektdaten }) {
  const { t } = useTranslation();
  const register = registerOf(projekt);
  const { zeilen, fehlend } = useSteckbrief(projekt, register);
  const schluessel = encodeURIComponent(`Projekt/${projekt.kennung}`);
  const weitere = gruppiere(projekt.beziehungen.edges).filter(({ key }) => !STECKBRIEF_KANTEN.has(key));
  return (
    <>
      <div className="abschnitt">
        <Angaben zeilen={zeilen} />
        <p className="kern-body leise nur-papier">{fehlend.length > 0 && t('projekt.fehlt', { liste: fehlend.join(', ') })}</p>
      </div>
      <Vollstaendigkeit kennung={projekt.kennung} />
      {weitere.length > 0 && (
        <Abschnitt id="weitere" titel={t('projekt.weitere')}>
          <Beziehungen gruppen={weitere} register={register} />
        </Abschnitt>
      )}
      <Belegliste register={register} />
      <Bestaetigung kennung={projekt.kennung} />
      <Kommentare an={`Projekt/${projekt.kennung}`} />
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
    </>
  );
}
