import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQuery } from '../../data/useQuery';
import { VerbleibDocument } from '../../generated/graphql';
import { formatZeitpunkt } from '../../net/format';
import { KnotenLink } from '../../parts/KnotenLink';

/** What became of a node that the net holds no more: the one in which it went on, or by which Vorgang it went. Nothing where there never was one. */
export function Verbleib({ schluessel }: { schluessel: string }) {
  const { t, i18n } = useTranslation();
  const verbleib = useQuery(VerbleibDocument, { schluessel }).data?.verbleib;
  if (!verbleib) return null;
  const { name, vorgang, nachfolger } = verbleib;
  const zeit = formatZeitpunkt(vorgang.zeit, i18n.language);
  return (
    <KernAlert
      variant="info"
      title={t(nachfolger ? 'nachfolge.zusammengefuehrt' : 'nachfolge.entfernt', { name, zeit })}
      body={
        <>
          {nachfolger && (
            <>
              {t('nachfolge.nachfolger')} <KnotenLink knoten={nachfolger} />.{' '}
            </>
          )}
          {t('nachfolge.vorgang')}{' '}
          <Link className="kern-link" href={`/vergleich?von=${vorgang.kennung}`}>
            {vorgang.kennung}
          </Link>
          .
        </>
      }
    />
  );
}
