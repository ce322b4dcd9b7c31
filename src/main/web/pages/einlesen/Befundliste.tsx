import { KernBadge, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { Abschnitt } from '../parts/Abschnitt';
import { Tabelle } from '../parts/Tabelle';
import { ortVon, type Schwere } from './preview';
import type { Stelle } from './sheet';

export const VARIANT = { FEHLER: 'danger', WARNUNG: 'warning', HINWEIS: 'info' } as const;
const SCHWEREN: Schwere[] = ['FEHLER', 'WARNUNG', 'HINWEIS'];
const SEITE = 40;

interface Props {
  stellen: Stelle[];
  onStelle: (stelle: Stelle) => void;
}

/** All findings, each with its cell, what stands there and what would be right. */
export function Befundliste({ stellen, onStelle }: Props) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const [mehr, setMehr] = useState(1);
  const schwere = SCHWEREN.find((eine) => eine === params.get('schwere'));
  // From outside one may point to a finding that is not on the first page.
  const gemeint = Number(params.get('befund') ?? -1);
  const gefiltert = stellen.filter(({ befund }) => !schwere || befund.schwere === schwere);
  const bis = Math.max(mehr * SEITE, gefiltert.findIndex(({ nummer }) => nummer === gemeint) + 1);
  const gezeigt = gefiltert.slice(0, bis);

  return (
    <Abschnitt id="befunde" titel={t('einlesen.befunde')}>
      {stellen.length === 0 ? (
        <p className="kern-body">{t('einlesen.keineBefunde')}</p>
      ) : (
        <>
          <div className="filterleiste" role="group" aria-label={t('einlesen.schwere')}>
            {[undefined, ...SCHWEREN].map((eine) => {
              const anzahl = eine ? stellen.filter(({ befund }) => befund.schwere === eine).length : stellen.length;
              return anzahl ? (
                <button key={eine ?? ''} type="button" aria-pressed={schwere === eine} onClick={() => change({ schwere: eine })}>
                  {eine
                    ? t(`einlesen.zaehlung.${eine === 'FEHLER' ? 'fehler' : eine === 'WARNUNG' ? 'warnungen' : 'hinweise'}`)
                    : t('blatt.alleBefunde')}{' '}
                  {anzahl}
                </button>
              ) : null;
            })}
          </div>
          <Tabelle
            caption={t('einlesen.befunde')}
            rows={gezeigt}
            rowKey={({ nummer }) => String(nummer)}
            columns={[
              {
                label: t('einlesen.ort'),
                heads: true,
                cell: (stelle) =>
                  stelle.platz ? (
                    <button type="button" id={`befund-${stelle.nummer}`} className="als-link" onClick={() => onStelle(stelle)}>
                      {ortVon(stelle.befund)}
                    </button>
                  ) : (
                    <span id={`befund-${stelle.nummer}`}>{ortVon(stelle.befund) || t('blatt.ganzeDatei')}</span>
                  ),
              },
              {
                label: t('einlesen.schwere'),
                cell: ({ befund }) => (
                  <KernBadge withIcon variant={VARIANT[befund.schwere]} text={t(`einlesen.schweren.${befund.schwere}`)} />
                ),
              },
              { label: t('einlesen.wert'), cell: ({ befund }) => befund.wert && <span className="zellinhalt">{befund.wert}</span> },
              {
                label: t('einlesen.befund'),
                cell: ({ befund: { satz, erwartet, vorschlaege } }) => (
                  <>
                    {satz}
                    {erwartet && <span className="leise"> {t('einlesen.erwartet', { erwartet })}</span>}
                    {vorschlaege.length > 0 && (
                      <span className="leise"> {t('einlesen.vorschlaege', { vorschlaege: vorschlaege.join(', ') })}</span>
                    )}
                  </>
                ),
              },
            ]}
          />
          {gefiltert.length > gezeigt.length && (
            <p className="blaettern">
              <span className="kern-body">{t('tabelle.bereich', { von: 1, bis: gezeigt.length, gesamt: gefiltert.length })}</span>
              <KernButton variant="tertiary" text={t('blatt.mehrBefunde')} onClick={() => setMehr(mehr + 1)} />
            </p>
          )}
        </>
      )}
    </Abschnitt>
  );
}
