import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQuery } from '../data/useQuery';
import { StandDocument } from '../generated/graphql';
import { addressOf } from '../net/addresses';

/** While a judgement stands in the net as a source, as the example assessment does, every page says so. */
export function Einschaetzungszeile() {
  const { t } = useTranslation();
  const { data, error } = useQuery(StandDocument, {});
  // The page waits for it unseen, so that it does not move when this comes above it.
  if (!data && !error) return <div className="einschaetzung-kommt" />;
  if (!data?.einschaetzungen.length) return null;
  return (
    <aside className="einschaetzungszeile" aria-label={t('einschaetzung.titel')}>
      {data.einschaetzungen.map(({ quelle, nurDarauf }) => (
        <p key={quelle.kennung} className="kern-body kern-body--small">
          {t('einschaetzung.imNetz')}{' '}
          <Link className="kern-link kern-link--small" href={addressOf(quelle)}>
            {quelle.name}
          </Link>
          . {t('einschaetzung.nurDarauf', { count: nurDarauf })}
        </p>
      ))}
    </aside>
  );
}
