import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { BefundsatzFragment } from '../generated/graphql';
import { addressOf } from '../net/addresses';
import './rueckblick.css';

/** Findings by what they are about, each leading to the node that it names. */
export function Befunde({ befunde }: { befunde: readonly BefundsatzFragment[] }) {
  const { t } = useTranslation();
  if (!befunde.length) return <p className="kern-body">{t('rueckblick.ohneBefunde')}</p>;
  const gruppen = [...new Set(befunde.map(({ gruppe }) => gruppe))];
  return gruppen.map((gruppe) => {
    const seine = befunde.filter((befund) => befund.gruppe === gruppe);
    return (
      <section key={gruppe} className="stapel">
        <h3 className="kern-heading-small">
          {t(`rueckblick.gruppe.${gruppe}`)} ({seine.length})
        </h3>
        <ul className="luecken kern-body">
          {seine.map(({ schluessel, satz }) => (
            <li key={`${schluessel}${satz}`}>{schluessel ? <Knotensatz schluessel={schluessel} satz={satz} /> : satz}</li>
          ))}
        </ul>
      </section>
    );
  });
}

function Knotensatz({ schluessel, satz }: { schluessel: string; satz: string }) {
  const [typename, kennung] = schluessel.split('/') as [string, string];
  return (
    <Link className="kern-link" href={addressOf({ __typename: typename, kennung })}>
      {satz}
    </Link>
  );
}
