import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { fromHost } from '../data/basis';
import { Konto } from './Konto';
import { Menue } from './Menue';
import { Settings } from './Settings';
import { Suchfeld } from './Suchfeld';

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
            <img src={fromHost('/favicon.svg')} alt="" width="32" height="32" />
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
        <Menue />
      </header>
    </>
  );
}
