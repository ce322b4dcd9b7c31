import { KernBadge, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { Abschnitt } from '../parts/Abschnitt';
import { Tabelle } from '../parts/Tabelle';
import { Abhilfe } from './Abhilfe';
import { Befundorte } from './Befundorte';
import { Faltliste } from './Faltliste';
import { falte, gruppiere, istFaltung } from './gruppen';
import type { Schwere } from './preview';
import type { Stelle } from './sheet';
import type { Wuensche } from './wuensche';

export const VARIANT = { FEHLER: 'danger', WARNUNG: 'warning', HINWEIS: 'info' } as const;
const SCHWEREN: Schwere[] = ['FEHLER', 'WARNUNG', 'HINWEIS'];
const SEITE = 40;

interface Props {
  stellen: Stelle[];
  wuensche: Wuensche;
  onWunsch: (wunsch: Wuensche) => void;
  onStelle: (stelle: Stelle) => void;
}

/** All findings, errors first: each once with its cells, what stands there, what would be right and what one click does about it. */
export function Befundliste({ stellen, wuensche, onWunsch, onStelle }: Props) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const [mehr, setMehr] = useState(1);
  const zeilen = useMemo(() => falte(gruppiere(stellen)), [stellen]);
  const anzahl = useMemo(() => {
    const jeSchwere = { FEHLER: 0, WARNUNG: 0, HINWEIS: 0 };
    for (const { befund } of stellen) jeSchwere[befund.schwere]++;
    return jeSchwere;
  }, [stellen]);
  const schwere = SCHWEREN.find((eine) => eine === params.get('schwere'));
  // From outside one may point to a finding that is not on the first page.
  const gemeint = Number(params.get('befund') ?? -1);
  const gefiltert = schwere ? zeilen.filter((zeile) => (istFaltung(zeile) ? zeile : zeile.befund).schwere === schwere) : zeilen;
  const dort = gefiltert.findIndex((zeile) =>
    (istFaltung(zeile) ? zeile.gruppen : [zeile]).some((gruppe) => gruppe.stellen.some(({ nummer }) => nummer === gemeint)),
  );
  const gezeigt = gefiltert.slice(0, Math.max(mehr * SEITE, dort + 1));
  const danach = useRef<Element>(undefined);
  const tun = {
    wuensche,
    onWunsch: (wunsch: Wuensche) => {
      const zeile = document.activeElement?.closest('li, tr');
      danach.current = zeile?.nextElementSibling ?? zeile?.previousElementSibling ?? undefined;
      zeile?.querySelector<HTMLElement>('.als-link')?.focus();
      onWunsch(wunsch);
    },
  };
  // What was answered goes from the list; whoever goes through it is then at the next.
  useEffect(() => {
    if (!danach.current || document.activeElement !== document.body) return;
    const naechste = danach.current.isConnected ? danach.current : document.getElementById('befunde');
    danach.current = undefined;
    (naechste?.querySelector<HTMLElement>('.als-link, summary') ?? document.querySelector<HTMLElement>('.filterleiste button'))?.focus();
  }, [zeilen]);

  return (
    <Abschnitt id="befunde" titel={t('einlesen.befunde')}>
      {stellen.length === 0 ? (
        <p className="kern-body">{t('einlesen.keineBefunde')}</p>
      ) : (
        <>
          <div className="filterleiste" role="group" aria-label={t('einlesen.schwere')}>
            {[undefined, ...SCHWEREN].map((eine) =>
              !eine || anzahl[eine] ? (
                <button key={eine ?? ''} type="button" aria-pressed={schwere === eine} onClick={() => change({ schwere: eine })}>
                  {eine
                    ? t(`einlesen.zaehlung.${eine === 'FEHLER' ? 'fehler' : eine === 'WARNUNG' ? 'warnungen' : 'hinweise'}`)
                    : t('blatt.alleBefunde')}{' '}
                  {eine ? anzahl[eine] : stellen.length}
                </button>
              ) : null,
            )}
          </div>
          <Tabelle
            caption={t('einlesen.befunde')}
            rows={gezeigt}
            rowKey={({ name }) => name}
            columns={[
              {
                label: t('einlesen.ort'),
                heads: true,
                cell: (zeile) => (istFaltung(zeile) ? t('befund.viele') : <Befundorte stellen={zeile.stellen} onStelle={onStelle} />),
              },
              {
                label: t('einlesen.schwere'),
                cell: (zeile) => {
                  const diese = (istFaltung(zeile) ? zeile : zeile.befund).schwere;
                  return <KernBadge withIcon variant={VARIANT[diese]} text={t(`einlesen.schweren.${diese}`)} />;
                },
              },
              {
                label: t('einlesen.wert'),
                cell: (zeile) => (istFaltung(zeile) ? null : zeile.befund.wert && <span className="zellinhalt">{zeile.befund.wert}</span>),
              },
              {
                label: t('einlesen.befund'),
                cell: (zeile) =>
                  istFaltung(zeile) ? (
                    <Faltliste faltung={zeile} gemeint={gemeint} onStelle={onStelle} {...tun} />
                  ) : (
                    <>
                      {zeile.befund.satz}
                      {zeile.befund.erwartet && (
                        <span className="leise"> {t('einlesen.erwartet', { erwartet: zeile.befund.erwartet })}</span>
                      )}
                      <Abhilfe stellen={zeile.stellen} {...tun} />
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
