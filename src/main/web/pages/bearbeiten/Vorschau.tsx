import { useTranslation } from 'react-i18next';
import type { VorschauinhaltFragment } from '../generated/graphql';
import { Lagewechsel } from '../grade/Lagewechsel';
import { Abschnitt } from '../parts/Abschnitt';
import { Aenderungsliste } from '../parts/Aenderungsliste';

/** As many changes as are told at once; merging two nodes changes each of their relationships. */
const ERSTE = 15;

/** What would change and what follows from it. */
export function Vorschau({ vorschau: { satz, aenderungen, wechsel }, id }: { vorschau: VorschauinhaltFragment; id: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Abschnitt id={`${id}-aenderungen`} titel={t('korb.aenderungen')}>
        <p className="kern-body" role="status">
          {satz}
        </p>
        <Aenderungsliste aenderungen={aenderungen.slice(0, ERSTE)} />
        {aenderungen.length > ERSTE && (
          <details>
            <summary>{t('blatt.weitere', { count: aenderungen.length - ERSTE })}</summary>
            <Aenderungsliste aenderungen={aenderungen.slice(ERSTE)} />
          </details>
        )}
      </Abschnitt>
      <Abschnitt id={`${id}-folgen`} titel={t('korb.folgen')}>
        {wechsel.totalCount ? (
          <>
            <Lagewechsel wechsel={wechsel.nodes} caption={t('folgen.wechsel', { count: wechsel.totalCount })} />
            {wechsel.totalCount > wechsel.nodes.length && (
              <p className="kern-body leise">{t('blatt.weitere', { count: wechsel.totalCount - wechsel.nodes.length })}</p>
            )}
          </>
        ) : (
          <p className="kern-body">{t('folgen.keinWechsel')}</p>
        )}
      </Abschnitt>
    </>
  );
}
