import { useTranslation } from 'react-i18next';
import { useGueltigAm } from '../data/gueltigkeit';
import { useQuery } from '../data/useQuery';
import { ProjektvollstaendigkeitDocument } from '../generated/graphql';
import { formatEuro } from '../net/format';
import { zeitraum } from '../parts/Beziehungen';
import { KnotenLink } from '../parts/KnotenLink';
import { aufgabenOf } from './aufgaben';
import type { Projektdaten } from './projektdaten';

/** What everybody asks first: how far it is, who leads it, when, how much, and what is to be done next. */
export function Kopfzeile({ projekt }: { projekt: Projektdaten }) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(ProjektvollstaendigkeitDocument, { kennung: projekt.kennung, ...useGueltigAm() });
  const offen = <span className="leise">{t('projekt.ohneAngabe')}</span>;
  const leitung = projekt.beziehungen.edges.filter(({ kante, richtung }) => kante === 'VERANTWORTET' && richtung === 'HER');
  const [aufgabe] = data ? aufgabenOf(data.luecken.steckbriefe.nodes[0]?.fehlt ?? []) : [];
  const schritt =
    data && (data.luecken.terminfragen.nodes.length ? t('aufgabe.termin') : aufgabe ? t(`aufgabe.${aufgabe}`) : t('aufgabe.keine'));
  const zeilen = [
    [t('angabe.status'), projekt.status ? t(`status.${projekt.status}`) : offen],
    [
      t('projekte.federfuehrung'),
      leitung.length
        ? leitung.map(({ node }, i) => (
            <span key={`${node.__typename}/${node.kennung}`}>
              {i > 0 && ', '}
              <KnotenLink knoten={node} />
            </span>
          ))
        : offen,
    ],
    [t('angabe.laufzeit'), zeitraum(projekt.ab, projekt.bis, i18n.language, t) || offen],
    [t('angabe.kosten'), projekt.kosten === null ? offen : formatEuro(projekt.kosten, i18n.language)],
    [t('projekt.naechster'), schritt],
  ] as const;
  return (
    <dl className="steckbriefkopf nur-schirm">
      {zeilen.map(([name, inhalt]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{inhalt}</dd>
        </div>
      ))}
    </dl>
  );
}
