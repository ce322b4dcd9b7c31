import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { addressWith, useAddress } from '../data/useAddress';

interface Props {
  name: 'projekte' | 'beziehungen' | 'vorgaenge';
  info: { hasNextPage: boolean; endCursor: string | null };
}

/** Links to what follows and back to the beginning, for one of several lists of a page: each has a place of its own in the address. */
export function Weiterlesen({ name, info: { hasNextPage, endCursor } }: Props) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const later = params.has(`${name}nach`);
  if (!later && !hasNextPage) return null;
  return (
    <p className="knopfzeile">
      {later && (
        <Link className="kern-link" href={addressWith(params, { [`${name}nach`]: undefined })}>
          {t('beziehungen.erste')}
        </Link>
      )}
      {hasNextPage && (
        <Link className="kern-link" href={addressWith(params, { [`${name}nach`]: endCursor ?? undefined })}>
          {t(`vergleich.weitere.${name}`)}
        </Link>
      )}
    </p>
  );
}
