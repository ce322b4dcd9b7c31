import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { IdeenpunktFragment } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { Stimmen } from './Stimmen';

/** On which agendas an idea stands or stood, and what was decided there. */
export function Punkte({ punkte }: { punkte: readonly IdeenpunktFragment[] }) {
  const { t, i18n } = useTranslation();
  if (!punkte.length) return null;
  return (
    <Abschnitt id="sitzungen" titel={t('sitzungen.titel')}>
      <ul className="luecken kern-body">
        {punkte.map((punkt) => (
          <li key={punkt.kennung}>
            {punkt.sitzung && (
              <Link className="kern-link" href={`/sitzungen/${punkt.sitzung.kennung}`}>
                {[punkt.sitzung.gremium?.name, formatDatum(punkt.sitzung.datum, i18n.language)].filter(Boolean).join(', ')}
              </Link>
            )}{' '}
            {t('sitzungen.top', { nummer: punkt.nummer })}: <Stimmen punkt={punkt} />
          </li>
        ))}
      </ul>
    </Abschnitt>
  );
}
