import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { UebersichtQuery } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { befundeOf, type Befund } from './befunde';

/** So many are told unasked. */
const ERSTE = 3;

/** What stands out, in sentences, each with what to do next; by which rule they are ordered can be read. */
export function Befunde({ data }: { data: UebersichtQuery }) {
  const { t } = useTranslation();
  const befunde = befundeOf(data);
  const weitere = befunde.slice(ERSTE);
  return (
    <Abschnitt id="befunde" titel={t('uebersicht.befunde')}>
      {befunde.length === 0 && <p className="kern-body">{t('uebersicht.keineBefunde')}</p>}
      <Liste befunde={befunde.slice(0, ERSTE)} />
      {weitere.length > 0 && (
        <details className="weiteres">
          <summary>{t('uebersicht.weitereBefunde', { count: weitere.length })}</summary>
          <Liste befunde={weitere} start={ERSTE + 1} />
        </details>
      )}
      {befunde.length > 0 && (
        <details className="weiteres leise">
          <summary>{t('uebersicht.reihenfolge')}</summary>
          <p className="kern-body">{t('uebersicht.reihenfolgeRegel')}</p>
        </details>
      )}
    </Abschnitt>
  );
}

function Liste({ befunde, start = 1 }: { befunde: readonly Befund[]; start?: number }) {
  return (
    <ol className="befunde" start={start}>
      {befunde.map((befund) => (
        <li key={befund.satz} className="kern-body">
          <Satz befund={befund} />
        </li>
      ))}
    </ol>
  );
}

function Satz({ befund: { satz, count, gesamt, genannt, seit, href } }: { befund: Befund }) {
  const { t, i18n } = useTranslation();
  const values = { count, gesamt, seit: seit && formatDatum(seit, i18n.language) };
  const mehr = count - genannt.length;
  return (
    <>
      <p>
        {t(`uebersicht.befund.${satz}`, values)}{' '}
        {genannt.map((einer, i) => (
          <span key={`${einer.__typename}/${einer.kennung}`}>
            {i > 0 && (satz === 'dublette' || satz === 'konkurrenz' ? t('uebersicht.und') : ', ')}
            <KnotenLink knoten={einer} />
          </span>
        ))}
        {genannt.length > 1 && mehr > 0 && t('uebersicht.undWeitere', { count: mehr })}
        {genannt.length > 0 && '.'}
      </p>
      <p>
        <Link className="kern-link" href={href}>
          {t(`uebersicht.schritt.${satz}`)}
        </Link>
      </p>
    </>
  );
}
