import { useTranslation } from 'react-i18next';
import type { GremienQuery } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { KnotenLink } from '../parts/KnotenLink';
import { knotenliste } from '../parts/knotenliste';
import { Belegmarke } from '../parts/Nachweise';
import './gremien.css';
import { ketten } from './ketten';

type Papier = GremienQuery['drucksachen']['nodes'][number];

/** All papers on lines of time: first the chains in which they follow on one another, then those that stand alone. */
export function Beschlussketten({ papiere }: { papiere: readonly Papier[] }) {
  const { t } = useTranslation();
  const { ketten: alle, einzelne } = ketten(papiere);
  if (!papiere.length) return <p className="kern-body">{t('gremien.keinePapiere')}</p>;
  return (
    <>
      {alle.map((kette) => (
        <section key={kette[0]!.kennung} aria-label={t('gremien.kette', { name: kette[0]!.name })}>
          <h3 className="kern-heading-small">{t('gremien.ketteTitel', { count: kette.length })}</h3>
          <Zeitstrahl papiere={kette} />
        </section>
      ))}
      {einzelne.length > 0 && (
        <>
          {alle.length > 0 && <h3 className="kern-heading-small">{t('gremien.einzelne')}</h3>}
          <Zeitstrahl papiere={einzelne} einzeln />
        </>
      )}
    </>
  );
}

function Zeitstrahl({ papiere, einzeln = false }: { papiere: readonly Papier[]; einzeln?: boolean }) {
  const { t, i18n } = useTranslation();
  return (
    <ol className={einzeln ? 'zeitstrahl einzeln' : 'zeitstrahl'}>
      {papiere.map((papier) => {
        const { kennung, datum, art, status, folgtAuf } = papier;
        return (
          <li key={kennung}>
            <span className="zeitpunkt">{datum ? formatDatum(datum, i18n.language) : t('gremien.ohneDatum')}</span>
            <div>
              <KnotenLink knoten={papier} />{' '}
              <span className="leise">{[art && t(`drucksachenart.${art}`), status].filter(Boolean).join(', ')}</span>
              {folgtAuf.edges.length > 0 && (
                <div className="folgt kern-body kern-body--small">
                  {t('gremien.folgtAuf')}:{' '}
                  {knotenliste(
                    folgtAuf.edges.map(({ node, belegart }) => ({ ...node, name: node.kurz ?? node.name, belegart })),
                    ({ belegart }) => (
                      <Belegmarke art={belegart} />
                    ),
                  )}
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
