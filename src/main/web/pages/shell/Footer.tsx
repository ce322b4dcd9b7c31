import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQuery } from '../data/useQuery';
import { StandDocument } from '../generated/graphql';
import { formatZeitpunkt } from '../net/format';
import { Papierrand } from './Papierrand';
import { STADTTEXTE } from './stadttexte';

/** How old the net is from which all pages answer. */
export function Footer() {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(StandDocument, {});
  const stand = data?.netzstand;
  const zeit = stand ? t('fuss.stand', { zeit: formatZeitpunkt(stand.geladenUm, i18n.language) }) : t('fuss.ohneStand');
  return (
    <>
      <Papierrand stand={zeit} />
      <footer className="fuss">
        {stand && !stand.datenbankErreichbar && (
          <KernAlert
            variant="warning"
            title={t('fuss.datenbankFort')}
            body={t('fuss.datenbankFortRat', { zeit: formatZeitpunkt(stand.bestaetigtUm, i18n.language) })}
          />
        )}
        <p className="kern-body kern-body--small">{zeit}</p>
        <p className="kern-body kern-body--small">{t('fuss.hinweis')}</p>
        <nav aria-label={t('stadttexte.titel')}>
          <ul className="fussliste kern-body kern-body--small">
            {STADTTEXTE.map((name) => (
              <li key={name}>
                <Link className="kern-link" href={`/texte/${name}`}>
                  {t(`stadttexte.kurz.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </footer>
    </>
  );
}
