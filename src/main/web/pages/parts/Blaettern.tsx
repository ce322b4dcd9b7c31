import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { addressWith } from '../data/useAddress';

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** The part of an address that says which page of a list is shown, as arguments of a list of the schema. */
export function pageOf(params: URLSearchParams, size: number) {
  const before = params.get('vor');
  const after = params.get('nach');
  return before ? { last: size, before } : { first: size, ...(after && { after }) };
}

/** What an address says of pages, gone: for whatever changes the list. */
export const FIRST_PAGE = { vor: undefined, nach: undefined, ab: undefined };

/** Links to the page before and the page behind. */
export function Blaettern({ info, shown, total, size }: { info: PageInfo; shown: number; total: number; size: number }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  if (!info.hasNextPage && !info.hasPreviousPage) return null;
  const from = info.hasPreviousPage ? Number(params.get('ab')) || 1 : 1;
  return (
    <nav className="blaettern" aria-label={t('tabelle.seiten')}>
      {info.hasPreviousPage && (
        <Link
          className="kern-link"
          href={addressWith(params, { ...FIRST_PAGE, vor: info.startCursor ?? undefined, ab: String(Math.max(1, from - size)) })}
        >
          {t('tabelle.vorige')}
        </Link>
      )}
      <span>{t('tabelle.bereich', { von: from, bis: from + shown - 1, gesamt: total })}</span>
      {info.hasNextPage && (
        <Link
          className="kern-link"
          href={addressWith(params, { ...FIRST_PAGE, nach: info.endCursor ?? undefined, ab: String(from + size) })}
        >
          {t('tabelle.naechste')}
        </Link>
      )}
    </nav>
  );
}
