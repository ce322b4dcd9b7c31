import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { artOf } from '../net/kinds';
import { useWorte } from '../parts/useWorte';
import type { Werkzeuge } from '../parts/Werkzeuge';
import { useLanguageWords } from '../texts/words';
import { addressOfFormular } from './address';
import { schluesselVon } from './sache';
import './werkzeug.css';

/** Where the reader is, to come back to. */
function useHier() {
  const [path] = useLocation();
  const search = useSearch();
  return search ? `${path}?${search}` : path;
}

export { Korbleiste } from './Korbleiste';

/** What changes the net by hand, for whoever may. */
export const werkzeuge: Werkzeuge = {
  Knoten({ knoten }) {
    const { t } = useTranslation();
    const hier = useHier();
    const sache = schluesselVon(knoten);
    const taten = ['aendern', 'verbinden', 'zusammenfuehren', knoten.bis ? 'oeffnen' : 'beenden', 'entfernen'] as const;
    return (
      <nav className="werkzeug nur-schirm" aria-label={t('bearbeiten.taten')}>
        {taten.map((tun) => (
          <Link key={tun} className="kern-link" href={addressOfFormular({ tun, sache, zurueck: hier })}>
            {t(`bearbeiten.tat.${tun}`)}
          </Link>
        ))}
      </nav>
    );
  },
  Tatsache({ sache, merkmal, was }) {
    const { t } = useTranslation();
    const { merkmal: wort } = useWorte();
    const hier = useHier();
    const label = t('bearbeiten.tatsache', { was: [was, merkmal && wort(merkmal)].filter(Boolean).join(': ') });
    return (
      <Link
        className="stift nur-schirm"
        href={addressOfFormular({ tun: 'aendern', sache, merkmal, zurueck: hier })}
        aria-label={label}
        title={t('bearbeiten.tat.aendern')}
      >
        <span className="kern-icon kern-icon--small kern-icon--edit" aria-hidden="true" />
      </Link>
    );
  },
  Neu({ arten }) {
    const { t } = useTranslation();
    const words = useLanguageWords();
    const hier = useHier();
    return (
      <p className="werkzeug nur-schirm">
        {arten.map((art) => (
          <Link key={art} className="kern-link" href={addressOfFormular({ tun: 'anlegen', art: artOf(art), zurueck: hier })}>
            {t('bearbeiten.neu', { art: words.knotenart(art) })}
          </Link>
        ))}
      </p>
    );
  },
};
