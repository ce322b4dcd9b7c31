import { useEffect } from 'react';
import { fromHost } from '../pages/data/basis';
import { logOut } from '../pages/data/login';
import { watchLogin } from '../pages/data/rest';
import { useIch } from '../pages/data/useIch';

/** Who asks here, by the login that holds on all pages. One logs in beside the playground, which keeps what was typed. */
export function LoginLink() {
  const ich = useIch();
  useEffect(watchLogin, []);
  if (!ich || (!ich.angemeldet && ich.anmeldeart === 'OIDC' && !ich.anmeldeseite)) return null;
  if (ich.angemeldet)
    return (
      <p className="konto">
        Angemeldet als {ich.name}
        <button type="button" onClick={logOut}>
          Abmelden
        </button>
      </p>
    );
  return (
    <a
      className="konto"
      href={`${ich.anmeldeseite ?? fromHost('/anmeldung')}?weiter=${encodeURIComponent('/anmeldung?fertig')}`}
      target="_blank"
      rel="noreferrer"
    >
      Anmelden
    </a>
  );
}
