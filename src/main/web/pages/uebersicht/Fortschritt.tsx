import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { UebersichtQuery } from '../generated/graphql';
import { formatEuro } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { OHNE, STATUS } from '../shared/filter';

/** So many years of coming ends are drawn. */
const JAHRE = 6;

/** How far the projects are, what they cost and when they end; what nobody stated is counted as that. */
export function Fortschritt({ projekte }: { projekte: UebersichtQuery['projekte'] }) {
  const { t } = useTranslation();
  return (
    <Abschnitt id="fortschritt" titel={t('uebersicht.fortschritt')}>
      <div className="dreierlei">
        <Stand projekte={projekte} />
        <Geld projekte={projekte} />
        <Zeit projekte={projekte} />
      </div>
    </Abschnitt>
  );
}

type Teil = { projekte: UebersichtQuery['projekte'] };

function Stand({ projekte: { totalCount, jeStatus } }: Teil) {
  const { t, i18n } = useTranslation();
  const gesamt = new Intl.NumberFormat(i18n.language).format(totalCount);
  const zahl = new Map(jeStatus.gruppen.map(({ schluessel, anzahl }) => [schluessel, anzahl]));
  const ohne = zahl.get(null) ?? 0;
  return (
    <Karte titel={t('uebersicht.stand')}>
      <p className="kern-body">
        {ohne === totalCount ? t('uebersicht.keinStand') : t('uebersicht.laufend', { count: zahl.get('LAUFEND') ?? 0, gesamt })}
      </p>
      <Balken
        gesamt={totalCount}
        zeilen={[
          ...STATUS.map((status) => ({ name: t(`status.${status}`), anzahl: zahl.get(status) ?? 0, href: `/projekte?status=${status}` })),
          { name: t('uebersicht.ohneAngabe'), anzahl: ohne, href: `/projekte?status=${OHNE}`, leer: true },
        ]}
      />
    </Karte>
  );
}

function Geld({ projekte: { totalCount, kosten } }: Teil) {
  const { t, i18n } = useTranslation();
  const mit = totalCount - kosten.ohneZahl;
  return (
    <Karte titel={t('uebersicht.geld')}>
      <p className="kern-body">
        {kosten.wert === null || mit === 0
          ? t('uebersicht.keinGeld')
          : t('uebersicht.summe', { summe: formatEuro(kosten.wert, i18n.language), count: mit })}
      </p>
      {mit > 0 && (
        <Balken
          gesamt={totalCount}
          zeilen={[
            { name: t('uebersicht.mitKosten'), anzahl: mit },
            { name: t('uebersicht.ohneAngabe'), anzahl: kosten.ohneZahl, leer: true },
          ]}
        />
      )}
    </Karte>
  );
}

function Zeit({ projekte: { totalCount, jeEnde } }: Teil) {
  const { t } = useTranslation();
  const jetzt = new Date().getFullYear();
  const jahre = jeEnde.gruppen.flatMap(({ schluessel, anzahl }) => (schluessel ? [{ jahr: Number(schluessel), anzahl }] : []));
  const kommende = jahre.filter(({ jahr }) => jahr >= jetzt).toSorted((a, b) => a.jahr - b.jahr);
  const summe = (teile: readonly { anzahl: number }[]) => teile.reduce((sum, { anzahl }) => sum + anzahl, 0);
  const vorbei = summe(jahre.filter(({ jahr }) => jahr < jetzt));
  const spaeter = summe(kommende.slice(JAHRE));
  const mit = summe(jahre);
  return (
    <Karte titel={t('uebersicht.zeit')}>
      <p className="kern-body">
        {mit === 0
          ? t('uebersicht.keinEnde')
          : t('uebersicht.enden', { count: summe(kommende.filter(({ jahr }) => jahr === jetzt)), jahr: jetzt })}
      </p>
      {mit > 0 && (
        <Balken
          gesamt={totalCount}
          zeilen={[
            { name: t('uebersicht.vor', { jahr: jetzt }), anzahl: vorbei },
            ...kommende.slice(0, JAHRE).map(({ jahr, anzahl }) => ({ name: String(jahr), anzahl })),
            { name: t('uebersicht.spaeter'), anzahl: spaeter },
            { name: t('uebersicht.ohneAngabe'), anzahl: totalCount - mit, leer: true },
          ]}
        />
      )}
    </Karte>
  );
}

function Karte({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <div className="karte">
      <h3 className="kern-heading-small">{titel}</h3>
      {children}
    </div>
  );
}

interface Zeile {
  name: string;
  anzahl: number;
  href?: string;
  /** Whether it counts what nobody stated. */
  leer?: boolean;
}

/** One bar for each line that counts something; the number stands beside it in words. */
function Balken({ zeilen, gesamt }: { zeilen: readonly Zeile[]; gesamt: number }) {
  const { i18n } = useTranslation();
  const zahl = new Intl.NumberFormat(i18n.language);
  return (
    <ul className="balken kern-body kern-body--small">
      {zeilen
        .filter(({ anzahl }) => anzahl > 0)
        .map(({ name, anzahl, href, leer }) => (
          <li key={name}>
            <span>
              {href ? (
                <Link className="kern-link" href={href}>
                  {name}
                </Link>
              ) : (
                name
              )}
            </span>
            <span className={leer ? 'strich leer' : 'strich'} aria-hidden="true" style={{ width: `${(100 * anzahl) / gesamt}%` }} />
            <strong>{zahl.format(anzahl)}</strong>
          </li>
        ))}
    </ul>
  );
}
