import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Knotenart, UebersichtQuery } from '../generated/graphql';
import { EINZELNE } from '../grade/lueckenart';
import { gapsAddress, sum } from '../grade/stufe';

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
export function Zahlen({ data: { netzstand, einzelne } }: { data: UebersichtQuery }) {
  const { t, i18n } = useTranslation();
  const counts = new Map(netzstand.jeKnotenart.map(({ art, anzahl }) => [art, anzahl]));
  const open = sum(einzelne.jeLage.filter(({ kenntnis }) => kenntnis === 'OHNE_ANGABE'));
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
        <Link href={gapsAddress(EINZELNE)}>
          <strong>{number(einzelne.anzahlLuecken)}</strong> {t('uebersicht.luecken', { count: einzelne.anzahlLuecken })}
        </Link>
      </li>
      <li>
        <Link href={`/luecken?arten=${EINZELNE.join(',')}&kenntnis=OHNE_ANGABE`}>
          <strong>{number(open)}</strong> {t('uebersicht.offen')}
        </Link>
      </li>
    </ul>
  );
}
