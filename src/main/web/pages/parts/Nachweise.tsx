import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Belegart, NachweisFragment } from '../generated/graphql';
import { addressOf } from '../net/addresses';
import { Abschnitt } from './Abschnitt';
import { nachQuelle, type Register } from './evidence';
import { ExternalLink } from './ExternalLink';
import './nachweise.css';

/** Says of what is only judged that it is; what a source states needs no mark. */
export function Belegmarke({ art }: { art: Belegart }) {
  const { t } = useTranslation();
  if (art === 'BELEGT') return null;
  return (
    <span className="marke-eingeschaetzt" title={t('belegart.eingeschaetztHilfe')}>
      {t('belegart.EINGESCHAETZT')}
    </span>
  );
}

/** Footnote numbers that lead to the list of evidence. */
export function Fussnoten({ register, belege }: { register: Register; belege: readonly NachweisFragment[] }) {
  const { t } = useTranslation();
  return (
    <span className="nachweis">
      {register.numbersOf(belege).map((number) => (
        <span key={number}>
          {' '}
          <a href={`#beleg-${number}`} aria-label={t('belege.verweis', { nummer: number })}>
            [{number}]
          </a>
        </span>
      ))}
    </span>
  );
}

/** The list of evidence to which the footnotes lead, folded by source. */
export function Belegliste({ register }: { register: Register }) {
  const { t } = useTranslation();
  return (
    <Abschnitt id="belege" titel={t('belege.titel')}>
      {register.entries.length === 0 && <p className="kern-body leise">{t('belege.keine')}</p>}
      {nachQuelle(register.entries).map(({ quelle, nachweise }) => (
        // A footnote that leads into it opens it.
        <details key={quelle.kennung} className="belegquelle">
          <summary className="kern-body">
            {quelle.datei ?? quelle.name} <span className="leise">({t('belege.stellen', { count: nachweise.length })})</span>
          </summary>
          <p className="kern-body kern-body--small nur-schirm">
            <Link className="kern-link kern-link--small" href={addressOf({ __typename: 'Quelle', kennung: quelle.kennung })}>
              {t('belege.zurQuelle')}
            </Link>
            {quelle.url && (
              <>
                {' '}
                <ExternalLink url={quelle.url} small />
              </>
            )}
          </p>
          <ol className="belegliste">
            {nachweise.map(({ number, nachweis: { art, fundstelle, begruendung, urheber } }) => (
              <li key={number} id={`beleg-${number}`} value={number}>
                {fundstelle ?? t('belege.ohneStelle')}
                <Belegmarke art={art} />
                {begruendung && ` – ${begruendung}`}
                {urheber && urheber !== quelle.name && ` (${t(art === 'BELEGT' ? 'belege.korrigiert' : 'belege.urheber', { urheber })})`}
              </li>
            ))}
          </ol>
        </details>
      ))}
    </Abschnitt>
  );
}
