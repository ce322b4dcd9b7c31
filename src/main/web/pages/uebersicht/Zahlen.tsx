import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Knotenart, UebersichtQuery } from '../generated/graphql';
import { isGap } from '../grade/grade';
import { ARTEN } from '../grade/lueckenart';

/** Kinds that have a page which lists what is counted. */
const LISTS = [
  ['LEITZIEL', 'leitziele', '/ziele'],
  ['STRATEGISCHES_ZIEL', 'strategischeZiele', '/ziele#strategische'],
  ['HANDLUNGSFELD', 'handlungsfelder', '/handlungsfelder'],
  ['PROJEKT', 'projekte', '/projekte'],
  ['AKTEUR', 'akteure', '/akteure'],
  ['GREMIUM', 'gremien', '/gremien'],
  ['DRUCKSACHE', 'drucksachen', '/gremien#drucksachen'],
] as const satisfies [Knotenart, string, string][];

/** Key figures, each a link to what it counts. */
export function Zahlen({ data: { netzstand, luecken } }: { data: UebersichtQuery }) {
  const { t, i18n } = useTranslation();
  const counts = new Map(netzstand.jeKnotenart.map(({ art, anzahl }) => [art, anzahl]));
  const gaps = luecken.jeGrad.filter(({ grad }) => isGap(grad));
  const gapsCount = gaps.reduce((sum, { anzahl }) => sum + anzahl, 0);
  const number = (n: number) => new Intl.NumberFormat(i18n.language).format(n);
  return (
    <ul className="zahlen">
      {LISTS.map(([art, name, href]) => (
        <li key={art}>
          <Link href={href}>
            <strong>{number(counts.get(art) ?? 0)}</strong> {t(`uebersicht.${name}`)}
          </Link>
        </li>
      ))}
      <li>
        <Link href="/netz">
          <strong>{number(netzstand.kanten)}</strong> {t('uebersicht.kanten')}
        </Link>
      </li>
      <li>
        <Link href={`/luecken?arten=${ARTEN.join(',')}&grade=${gaps.map(({ grad }) => grad).join(',')}`}>
          <strong>{number(gapsCount)}</strong> {t('uebersicht.luecken', { count: gapsCount })}
        </Link>
      </li>
      <li>
        <Link href={`/luecken?arten=${ARTEN.join(',')}&grade=OHNE_ANGABE`}>
          <strong>{number(luecken.jeGrad.find(({ grad }) => grad === 'OHNE_ANGABE')?.anzahl ?? 0)}</strong> {t('uebersicht.offen')}
        </Link>
      </li>
    </ul>
  );
}
