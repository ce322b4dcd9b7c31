import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useKorb } from './korb';
import { useRegeln } from './regeln';

/** On every page, for whoever may change the net: how much lies in the basket, and the way there. */
export function Korbleiste() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const { schritte } = useKorb();
  const vierAugen = useRegeln().data?.bearbeitungsregeln.vierAugen;
  if (path === '/korb') return null;
  return (
    <aside className="korbleiste nur-schirm" aria-label={t('korb.titel')}>
      <p role="status" className="kern-body kern-body--small">
        {t('korb.leiste', { count: schritte.length })}
      </p>
      <Link className="kern-link kern-link--small" href="/korb">
        {t('korb.ansehen')}
      </Link>
      {vierAugen && (
        <Link className="kern-link kern-link--small" href="/vorschlaege">
          {t('vorschlaege.titel')}
        </Link>
      )}
    </aside>
  );
}
