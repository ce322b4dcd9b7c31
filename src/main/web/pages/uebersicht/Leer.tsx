import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { fromHost } from '../data/basis';
import { Abschnitt } from '../parts/Abschnitt';

/** What to do first where nothing is in the net yet. */
export function Leer() {
  const { t } = useTranslation();
  return (
    <Abschnitt id="leer" titel={t('uebersicht.leer')}>
      <p className="kern-body">{t('uebersicht.leerRat')}</p>
      <ol className="befunde">
        <li className="kern-body">
          <a className="kern-link" href={fromHost('/api/vorlagen/stadt.xlsx')}>
            {t('uebersicht.leerMappe')}
          </a>
        </li>
        <li className="kern-body">
          <Link className="kern-link" href="/einlesen">
            {t('uebersicht.leerEinlesen')}
          </Link>
        </li>
        <li className="kern-body">
          <Link className="kern-link" href="/bearbeiten?tun=anlegen&art=LEITZIEL">
            {t('uebersicht.leerAnlegen')}
          </Link>
        </li>
      </ol>
    </Abschnitt>
  );
}
