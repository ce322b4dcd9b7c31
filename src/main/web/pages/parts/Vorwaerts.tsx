import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { addressWith, useAddress } from '../data/useAddress';

/**
 * Pages of a list that can only be read forwards: the address holds where each page so far ended, so that there is a way back.
 * No cursor has a dot in it.
 */
export function endsOf(params: URLSearchParams): string[] {
  return params.get('nach')?.split('.').filter(Boolean) ?? [];
}

/** Where the page of this address begins, as the argument `after`. */
export const afterOf = (params: URLSearchParams): string | undefined => endsOf(params).at(-1);

export const FROM_START = { nach: undefined };

interface Props {
  info: { hasNextPage: boolean; endCursor: string | null };
  shown: number;
  size: number;
  /** Where it is known. */
  total?: number | null;
}

export function Vorwaerts({ info, shown, size, total }: Props) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const ends = endsOf(params);
  if (!info.hasNextPage && !ends.length) return null;
  const from = ends.length * size + 1;
  const at = (nach: string[]) => addressWith(params, { nach: nach.join('.') || undefined });
  return (
    <nav className="blaettern" aria-label={t('tabelle.seiten')}>
      {ends.length > 0 && (
        <Link className="kern-link" href={at(ends.slice(0, -1))}>
          {t('tabelle.vorige')}
        </Link>
      )}
      <span>
        {total == null
          ? t('seiten.bis', { von: from, bis: from + shown - 1 })
          : t('tabelle.bereich', { von: from, bis: from + shown - 1, gesamt: total })}
      </span>
      {info.hasNextPage && info.endCursor && (
        <Link className="kern-link" href={at([...ends, info.endCursor])}>
          {t('tabelle.naechste')}
        </Link>
      )}
    </nav>
  );
}
