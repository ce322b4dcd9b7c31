import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Knotenart, UebersichtQuery } from '../generated/graphql';

/** Kinds that have a page which lists what is counted. */
const LISTS = [
  ['PROJEKT', 'projekte', '/projekte'],
  ['LEITZIEL', 'leitziele', '/ziele'],
  ['STRATEGISCHES_ZIEL', 'strategischeZiele', '/ziele#strategische'],
  ['HANDLUNGSFELD', 'handlungsfelder', '/handlungsfelder'],
  ['AKTEUR', 'akteure', '/akteure'],
] as const satisfies [Knotenart, string, string][];

/** How large the net is, in one line, each number a link to what it counts. */
export function Zahlen({ netzstand }: Pick<UebersichtQuery, 'netzstand'>) {
  const { t, i18n } = useTranslation();
  const counts = new Map(netzstand.jeKnotenart.map(({ art, anzahl }) => [art, anzahl]));
  const number = (n: number) => new Intl.NumberFormat(i18n.language).format(n);
  return (
    <p className="kern-body kern-body--small zahlenzeile">
      {LISTS.map(([art, name, href], i) => (
        <Fragment key={art}>
          {i > 0 && ' · '}
          <Link className="kern-link" href={href}>
            {t(`uebersicht.${name}`, { count: counts.get(art) ?? 0, zahl: number(counts.get(art) ?? 0) })}
          </Link>
        </Fragment>
      ))}
      {' · '}
      <Link className="kern-link" href="/netz">
        {t('uebersicht.kanten', { count: netzstand.kanten, zahl: number(netzstand.kanten) })}
      </Link>
      {' · '}
      <Link className="kern-link" href="/liste">
        {t('uebersicht.alleArten')}
      </Link>
    </p>
  );
}
