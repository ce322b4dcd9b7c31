import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { here, loginAddress, logOut } from '../data/login';
import { watchLogin } from '../data/rest';
import { useIch, useLoginEnded } from '../data/useIch';

/** Who is logged in, on every page, with the way in and out. */
export function Konto() {
  const { t } = useTranslation();
  const ich = useIch();
  const ended = useLoginEnded();
  const [path] = useLocation();
  const search = useSearch();
  useEffect(watchLogin, []);
  // Its place, so that nothing moves when it comes.
  if (!ich) return <div className="konto" />;
  if (ich.angemeldet)
    return (
      <div className="konto">
        <span className="kern-body kern-body--small kontoname" title={ich.name}>
          {ich.name}
        </span>
        <button type="button" className="kern-btn kern-btn--tertiary" onClick={logOut}>
          <span className="kern-icon kern-icon--logout" aria-hidden="true" />
          <span className="kern-label">{t('anmeldung.abmelden')}</span>
        </button>
      </div>
    );
  // Nobody can log in here, or is asked already.
  if ((ich.anmeldeart === 'OIDC' && !ich.anmeldeseite) || path === '/anmeldung' || ended) return null;
  const label = (
    <>
      <span className="kern-icon kern-icon--account-circle" aria-hidden="true" />
      <span className="kern-label">{t('anmeldung.anmelden')}</span>
    </>
  );
  if (ich.anmeldeseite)
    return (
      <button type="button" className="kern-btn kern-btn--tertiary" onClick={() => location.assign(loginAddress(here()))}>
        {label}
      </button>
    );
  return (
    <Link className="kern-btn kern-btn--tertiary" href={`/anmeldung?weiter=${encodeURIComponent(path + (search && `?${search}`))}`}>
      {label}
    </Link>
  );
}
