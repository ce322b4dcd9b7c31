import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { Konto } from './Konto';
import { Settings } from './Settings';
import { Suchfeld } from './Suchfeld';

/** Addresses of the menu, in its order, with the folders that belong to each. */
const MENU = [
  ['uebersicht', '/', /^\/$/],
  ['netz', '/netz', /^\/netz/],
  ['projekte', '/projekte', /^\/projekte/],
  ['ziele', '/ziele', /^\/(ziele|leitziele|strategische-ziele)/],
  ['handlungsfelder', '/handlungsfelder', /^\/handlungsfelder/],
  ['akteure', '/akteure', /^\/akteure/],
  ['gremien', '/gremien', /^\/(gremien|drucksachen)/],
  ['abdeckung', '/abdeckung', /^\/abdeckung/],
  ['luecken', '/luecken', /^\/luecken/],
  ['faelliges', '/faelliges', /^\/(faelliges|bestaetigungen)/],
  ['ueberschneidungen', '/ueberschneidungen', /^\/ueberschneidungen/],
  ['auswahl', '/auswahl', /^\/auswahl/],
  ['vergleich', '/vergleich', /^\/vergleich/],
  ['ideen', '/ideen', /^\/(ideen|sitzungen)/],
  ['messreihen', '/messreihen', /^\/messreihen/],
  ['rueckblicke', '/rueckblicke', /^\/rueckblicke/],
  ['massnahmenplan', '/massnahmenplan', /^\/massnahmenplan/],
  ['bericht', '/bericht', /^\/bericht/],
  ['einlesen', '/einlesen', /^\/einlesen/],
] as const;

export function Header() {
  const { t } = useTranslation();
  const [path] = useLocation();
  // Open where it was opened: whoever comes to another page finds it closed.
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === path;

  return (
    <>
      <a className="sprung kern-link" href="#inhalt">
        {t('kopf.zumInhalt')}
      </a>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes the menu from whatever in it has the focus */}
      <header className={open ? 'kopf offen' : 'kopf'} onKeyDown={({ key }) => key === 'Escape' && setOpenAt(undefined)}>
        <div className="kopfzeile">
          <Link className="marke" href="/">
            <img src="/favicon.svg" alt="" width="32" height="32" />
            {t('marke')}
          </Link>
          <Suchfeld />
          <Settings />
          <Konto />
          <button
            type="button"
            className="kern-btn kern-btn--secondary menuknopf"
            aria-expanded={open}
            aria-controls="menue"
            onClick={() => setOpenAt(open ? undefined : path)}
          >
            <span className={`kern-icon kern-icon--${open ? 'close' : 'dehaze'}`} aria-hidden="true" />
            <span className="kern-label">{t('kopf.menue')}</span>
          </button>
        </div>
        <nav id="menue" aria-label={t('kopf.hauptmenue')}>
          <ul>
            {MENU.map(([name, href, own]) => (
              <li key={name}>
                <Link href={href} aria-current={path === href ? 'page' : own.test(path) ? 'true' : undefined}>
                  {t(`menue.${name}`)}
                </Link>
              </li>
            ))}
            <li>
              {/* A page of its own, not one of these. */}
              <a href="/playground">{t('menue.playground')}</a>
            </li>
          </ul>
        </nav>
      </header>
    </>
  );
}
