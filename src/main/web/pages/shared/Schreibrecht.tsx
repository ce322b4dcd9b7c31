import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { here } from '../data/login';
import { useLoggedIn } from '../data/useIch';

/** Shows what only editors can do; tells others how they come to it. */
export function Schreibrecht({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const ich = useLoggedIn();
  if (ich?.rollen.includes('redaktion')) return children;
  return (
    <p className="kern-body leise nur-schirm">
      {t('steuern.nurRedaktion')}{' '}
      {!ich && (
        <Link className="kern-link" href={`/anmeldung?weiter=${encodeURIComponent(here())}`}>
          {t('anmeldung.anmelden')}
        </Link>
      )}
    </p>
  );
}
