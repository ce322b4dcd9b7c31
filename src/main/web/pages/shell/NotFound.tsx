import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { Aehnliches } from './Aehnliches';
import { nearestPages, wordsOf } from './nearestPages';
import { Page } from './Page';
import { useMenuLabel } from './useMenuLabel';

/** In the place of a page that there is not: pages that are called nearly so, and what in the net is. */
export function NotFound() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const pages = nearestPages(path, useMenuLabel());
  return (
    <Page title={t('nichtGefunden.titel')} lead={t('nichtGefunden.rat', { adresse: path })}>
      {pages.length > 0 && (
        <section className="stapel" aria-labelledby="naechste-seiten">
          <h2 className="kern-heading-medium" id="naechste-seiten">
            {t('nichtGefunden.seiten')}
          </h2>
          <ul className="liste">
            {pages.map(({ label, address }) => (
              <li key={address}>
                <Link className="kern-link" href={address}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Aehnliches text={wordsOf(path)[0] ?? ''} />
      <p className="blaettern">
        <Link className="kern-link" href="/">
          {t('nichtGefunden.start')}
        </Link>
        <Link className="kern-link" href="/suche">
          {t('nichtGefunden.suche')}
        </Link>
      </p>
    </Page>
  );
}
