import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useLoggedIn, useLoginEnded, useReadingClosed } from './data/useIch';
import { TYPES } from './net/addresses';
import { Werkzeugkasten, type Werkzeuge } from './parts/Werkzeuge';
import { EINBETTEN } from './shell/einbetten';
import { Einschaetzungszeile } from './shell/Einschaetzungszeile';
import { Failure } from './shell/Failure';
import { Footer } from './shell/Footer';
import { Header } from './shell/Header';
import { Loading } from './shell/Loading';
import { NotFound } from './shell/NotFound';
import { useDeparture } from './shell/Page';
import { Uebersicht } from './uebersicht/Uebersicht';

// Loaded when opened: whoever comes reads one page first.
const Projekte = lazy(async () => ({ default: (await import('./projekte/Projekte')).Projekte }));
const Projektseite = lazy(async () => {
  const [{ Projekt }, { Gemessenes }] = await Promise.all([import('./projekte/Projekt'), import('./messen/Gemessenes')]);
  return {
    default: ({ kennung }: { kennung: string }) => (
      <>
        <Projekt kennung={kennung} />
        <div className="seite">
          <Gemessenes schluessel={`Projekt/${kennung}`} />
        </div>
      </>
    ),
  };
});
const Knoten = lazy(async () => {
  const [{ KnotenSeite }, { lageOf }] = await Promise.all([import('./knoten/KnotenSeite'), import('./lage')]);
  return { default: ({ schluessel }: { schluessel: string }) => <KnotenSeite schluessel={schluessel} lage={lageOf} /> };
});
const Ziele = lazy(async () => ({ default: (await import('./ziele/Ziele')).Ziele }));
const Handlungsfelder = lazy(async () => ({ default: (await import('./handlungsfelder/Handlungsfelder')).Handlungsfelder }));
const Akteure = lazy(async () => ({ default: (await import('./akteure/Akteure')).Akteure }));
const Gremien = lazy(async () => ({ default: (await import('./gremien/Gremien')).Gremien }));
const Suche = lazy(async () => ({ default: (await import('./suche/Suche')).Suche }));
const Netz = lazy(() => import('./netz/NetzSeite'));
const Wege = lazy(() => import('./netz/Wege'));
const Einlesen = lazy(() => import('./einlesen/Einlesen'));
const Liste = lazy(() => import('./liste/Liste'));
const Abdeckung = lazy(() => import('./abdeckung/Abdeckung'));
const Luecken = lazy(() => import('./luecken/Luecken'));
const Ueberschneidungen = lazy(() => import('./ueberschneidungen/Ueberschneidungen'));
const Auswahl = lazy(() => import('./auswahl/Auswahlseite'));
const Vergleich = lazy(() => import('./vergleich/Vergleich'));
const Bericht = lazy(() => import('./bericht/Bericht'));
const Anmeldeseite = lazy(() => import('./shell/Anmeldeseite'));
const Zutritt = lazy(() => import('./shell/Zutritt'));
const Bearbeiten = lazy(() => import('./bearbeiten/Bearbeiten'));
const Korb = lazy(() => import('./bearbeiten/Korb'));
const Vorschlaege = lazy(() => import('./bearbeiten/Vorschlaege'));
const Ideen = lazy(() => import('./ideen/Ideen'));
const IdeeNeu = lazy(async () => ({ default: (await import('./ideen/IdeeSchreiben')).IdeeNeu }));
const IdeeAendern = lazy(async () => ({ default: (await import('./ideen/IdeeSchreiben')).IdeeAendern }));
const Nebeneinander = lazy(() => import('./ideen/Nebeneinander'));
const Idee = lazy(() => import('./ideen/Idee'));
const Sitzungen = lazy(() => import('./ideen/Sitzungen'));
const Sitzung = lazy(() => import('./ideen/Sitzung'));
const Kommentarseite = lazy(() => import('./shared/kommentare/KommentareSeite'));
const Personen = lazy(() => import('./personen/Personen'));
const Faelliges = lazy(() => import('./verantworten/Faelliges'));
const Bestaetigen = lazy(() => import('./verantworten/Bestaetigen'));
const Bestaetigungen = lazy(() => import('./verantworten/Bestaetigungen'));
const Messreihen = lazy(() => import('./messen/Messreihen'));
const Messreihe = lazy(() => import('./messen/Messreihe'));
const Rueckblicke = lazy(() => import('./rueckblick/Rueckblicke'));
const Rueckblick = lazy(() => import('./rueckblick/Rueckblick'));
const Rueckblickvergleich = lazy(() => import('./rueckblick/Rueckblickvergleich'));
const Massnahmenplan = lazy(() => import('./massnahmenplan/Massnahmenplan'));
const Stadttext = lazy(() => import('./texte/Stadttext'));
const Einbettung = lazy(() => import('./shell/Einbettung'));
const Entwurf = lazy(() => import('./ueberschneidungen/Entwurf'));

/** What everybody may see, also where only who is logged in may read. */
const OPEN = /^\/(anmeldung|bestaetigen|texte\/.*)$/;

const FRAMED = { '/abdeckung': Abdeckung, '/netz': Netz, '/netz/wege': Wege };

export function App() {
  const [path] = useLocation();
  return path.startsWith(`${EINBETTEN}/`) ? (
    <Suspense fallback={<Loading />}>
      <Einbettung pages={FRAMED} />
    </Suspense>
  ) : (
    <Whole path={path} />
  );
}

function Whole({ path }: { path: string }) {
  useDeparture(path);
  const readingClosed = useReadingClosed();
  const ended = useLoginEnded();
  const closed = (readingClosed || ended) && !OPEN.test(path);
  const handwerk = useHandwerk();
  return (
    <Werkzeugkasten value={handwerk?.werkzeuge}>
      <Header />
      {!closed && <Einschaetzungszeile />}
      {handwerk && !closed && <handwerk.Korbleiste />}
      <main id="inhalt" tabIndex={-1}>
        {/* A page that fails is not to take the others with it. */}
        <Failure key={path}>
          <Suspense fallback={<Loading />}>
            {closed && <Zutritt />}
            {/* Out of sight, but with all that was entered: it goes on when somebody has logged in again. */}
            <div hidden={closed}>
              <Pages />
            </div>
          </Suspense>
        </Failure>
      </main>
      <Footer />
    </Werkzeugkasten>
  );
}

/** What changes the net by hand: loaded when somebody has logged in who may, and in nobody else's way. */
function useHandwerk() {
  const darf = useLoggedIn()?.rollen.includes('redaktion') ?? false;
  const [handwerk, setHandwerk] = useState<{ werkzeuge: Werkzeuge; Korbleiste: ComponentType }>();
  useEffect(() => {
    if (darf) void import('./bearbeiten/werkzeug').then(setHandwerk, () => undefined);
  }, [darf]);
  return darf ? handwerk : undefined;
}

function Pages() {
  return (
    <Switch>
      <Route path="/" component={Uebersicht} />
      <Route path="/netz" component={Netz} />
      <Route path="/netz/wege" component={Wege} />
      <Route path="/projekte" component={Projekte} />
      <Route path="/projekte/:kennung">{({ kennung }) => <Projektseite key={kennung} kennung={kennung} />}</Route>
      <Route path="/ziele" component={Ziele} />
      <Route path="/handlungsfelder" component={Handlungsfelder} />
      <Route path="/akteure" component={Akteure} />
      <Route path="/gremien" component={Gremien} />
      <Route path="/liste" component={Liste} />
      <Route path="/abdeckung" component={Abdeckung} />
      <Route path="/luecken" component={Luecken} />
      <Route path="/ueberschneidungen" component={Ueberschneidungen} />
      <Route path="/ueberschneidungen/entwurf" component={Entwurf} />
      <Route path="/auswahl" component={Auswahl} />
      <Route path="/vergleich" component={Vergleich} />
      <Route path="/messreihen" component={Messreihen} />
      <Route path="/messreihen/:kennung">{({ kennung }) => <Messreihe key={kennung} kennung={kennung} />}</Route>
      <Route path="/rueckblicke" component={Rueckblicke} />
      <Route path="/rueckblicke/vergleich" component={Rueckblickvergleich} />
      <Route path="/rueckblicke/:kennung">{({ kennung }) => <Rueckblick key={kennung} kennung={kennung} />}</Route>
      <Route path="/massnahmenplan" component={Massnahmenplan} />
      <Route path="/bericht" component={Bericht} />
      <Route path="/suche" component={Suche} />
      <Route path="/einlesen" component={Einlesen} />
      <Route path="/bearbeiten" component={Bearbeiten} />
      <Route path="/korb" component={Korb} />
      <Route path="/vorschlaege" component={Vorschlaege} />
      <Route path="/ideen" component={Ideen} />
      <Route path="/ideen/neu" component={IdeeNeu} />
      <Route path="/ideen/nebeneinander" component={Nebeneinander} />
      <Route path="/ideen/:kennung">{({ kennung }) => <Idee key={kennung} kennung={kennung} />}</Route>
      <Route path="/ideen/:kennung/aendern">{({ kennung }) => <IdeeAendern key={kennung} kennung={kennung} />}</Route>
      <Route path="/sitzungen" component={Sitzungen} />
      <Route path="/sitzungen/:kennung">{({ kennung }) => <Sitzung key={kennung} kennung={kennung} />}</Route>
      <Route path="/kommentare" component={Kommentarseite} />
      <Route path="/personen" component={Personen} />
      <Route path="/faelliges" component={Faelliges} />
      <Route path="/bestaetigen" component={Bestaetigen} />
      <Route path="/bestaetigungen" component={Bestaetigungen} />
      <Route path="/anmeldung" component={Anmeldeseite} />
      <Route path="/texte/:name">{({ name }) => <Stadttext name={name} />}</Route>
      {Object.entries(TYPES).map(([folder, type]) => (
        <Route key={folder} path={`/${folder}/:kennung`}>
          {({ kennung }) => <Knoten key={kennung} schluessel={`${type}/${kennung}`} />}
        </Route>
      ))}
      <Route path="/knoten/:art/:kennung">
        {({ art, kennung }) => <Knoten key={`${art}/${kennung}`} schluessel={`${art}/${kennung}`} />}
      </Route>
      <Route component={NotFound} />
    </Switch>
  );
}
