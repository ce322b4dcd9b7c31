import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Router, Switch } from 'wouter';
import { fromHost, withinPages } from '../data/basis';
import { useQuery } from '../data/useQuery';
import { StandDocument } from '../generated/graphql';
import { formatZeitpunkt } from '../net/format';
import { EINBETTEN, wholePageOf } from './einbetten';
import { Loading } from './Loading';
import './einbettung.css';

/** A page within the frame of another: its matrix or picture alone, with where it comes from. @param pages what each address shows */
export default function Einbettung({ pages }: { pages: Record<string, ReturnType<typeof lazy>> }) {
  const { t, i18n } = useTranslation();
  const stand = useQuery(StandDocument, {}).data?.netzstand;
  const root = useRef<HTMLDivElement>(null);
  // Only this much may be framed: what a link leads to opens in a window of its own.
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      // What leads to this page with another choice has no path of its own.
      const path = withinPages(link.pathname);
      window.open(
        fromHost(wholePageOf((path === EINBETTEN ? withinPages(location.pathname) : path) + link.search + link.hash)),
        '_blank',
        'noopener',
      );
    };
    const here = root.current!;
    here.addEventListener('click', open, true);
    return () => here.removeEventListener('click', open, true);
  }, []);
  return (
    <div ref={root} className="einbettung">
      <main>
        <Suspense fallback={<Loading />}>
          <Router base={EINBETTEN}>
            <Switch>
              {Object.entries(pages).map(([path, page]) => (
                <Route key={path} path={path} component={page as never} />
              ))}
            </Switch>
          </Router>
        </Suspense>
      </main>
      <p className="kern-body kern-body--small einbettungsquelle">
        <a className="kern-link" href={location.href}>
          {t('teilen.inZielnetz')}
        </a>{' '}
        {stand && t('fuss.stand', { zeit: formatZeitpunkt(stand.geladenUm, i18n.language) })}
      </p>
    </div>
  );
}
