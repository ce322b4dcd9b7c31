import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatEuro } from '../net/format';
import type { Angabe } from '../parts/Angaben';
import { Nachbarliste, zeitraum } from '../parts/Beziehungen';
import { evidenceFor, type Register } from '../parts/evidence';
import { KnotenLink } from '../parts/KnotenLink';
import { Belegmarke, Fussnoten } from '../parts/Nachweise';
import { gruppiere } from '../parts/neighbours';
import { Tatsachenwerkzeug } from '../parts/Werkzeuge';
import type { Projektdaten } from './projektdaten';

/** The relationships that have a line of their own on the form; all others follow below it. */
const LINES = {
  handlungsfelder: 'GEHOERT_ZU HIN',
  ziele: 'TRAEGT_BEI_ZU HIN',
  verantwortlich: 'VERANTWORTET HER',
  mitwirkung: 'WIRKT_MIT_AN HER',
  foerderung: 'FOERDERT HER',
} as const;

export const STECKBRIEF_KANTEN = new Set<string>(Object.values(LINES));

/** The properties that are text, in the order of the form; the dates and the words of a list stand before them. */
const TEXTS = [
  'nutzen',
  'zielgruppe',
  'wirkung',
  'vorgehen',
  'meilensteine',
  'raumbezug',
  'kostenrahmen',
  'finanzierung',
  'risiken',
  'rechtsgrundlagen',
  'beschluesse',
  'hinweise',
] as const;

/** The lines of the form about which something is said, and the names of those about which nothing is. */
export function useSteckbrief(projekt: Projektdaten, register: Register): { zeilen: Angabe[]; fehlend: string[] } {
  const { t, i18n } = useTranslation();
  const sache = `Projekt/${projekt.kennung}`;
  const gruppen = new Map(gruppiere(projekt.beziehungen.edges).map((gruppe) => [gruppe.key, gruppe.nachbarn]));

  const belegt = (merkmal: string, inhalt: ReactNode) =>
    inhalt ? (
      <>
        {inhalt}
        <Fussnoten register={register} belege={evidenceFor(projekt.belege, merkmal)} />
        <Tatsachenwerkzeug sache={sache} merkmal={merkmal} was={projekt.name} />
      </>
    ) : undefined;
  const kanten = (line: keyof typeof LINES) => {
    const nachbarn = gruppen.get(LINES[line]);
    return nachbarn && <Nachbarliste nachbarn={nachbarn} register={register} />;
  };
  const leitziele = projekt.leitziele.edges;

  const lines: [string, ReactNode][] = [
    [t('angabe.beschreibung'), belegt('beschreibung', projekt.beschreibung)],
    [t('angabe.handlungsfelder'), kanten('handlungsfelder')],
    [t('angabe.ziele'), kanten('ziele')],
    [
      t('angabe.leitziele'),
      (leitziele.length > 0 || projekt.leitziele.ueberStrategie.nurSo > 0) && (
        <ul className="liste">
          {leitziele.map(({ node, wie, belegart }) => (
            <li key={node.kennung}>
              <KnotenLink knoten={node} /> <span className="leise">({t(`wie.${wie}`)})</span>
              <Belegmarke art={belegart} />
            </li>
          ))}
          {projekt.leitziele.ueberStrategie.nurSo > 0 && (
            <li className="leise" lang="de">
              {projekt.leitziele.ueberStrategie.satz}
            </li>
          )}
        </ul>
      ),
    ],
    [
      t('angabe.status'),
      projekt.status ? belegt('status', t(`status.${projekt.status}`)) : <span className="leise">{t('projektstand.OHNE_ANGABE')}</span>,
    ],
    [t('angabe.prioritaet'), projekt.prioritaet && belegt('prioritaet', t(`prioritaet.${projekt.prioritaet}`))],
    [t('angabe.laufzeit'), belegt('ab', zeitraum(projekt.ab, projekt.bis, i18n.language, t))],
    [t('angabe.verantwortlich'), kanten('verantwortlich')],
    [t('angabe.mitwirkung'), kanten('mitwirkung')],
    [t('angabe.foerderung'), kanten('foerderung')],
    [t('angabe.kosten'), projekt.kosten !== null && belegt('kosten', formatEuro(projekt.kosten, i18n.language))],
    ...TEXTS.map((name): [string, ReactNode] => [t(`angabe.${name}`), belegt(name, projekt[name])]),
  ];
  const zeilen = lines.filter(([, inhalt]) => Boolean(inhalt)).map(([name, inhalt]) => ({ name, inhalt }));
  if (projekt.aliase.length) zeilen.unshift({ name: t('angabe.aliase'), inhalt: belegt('aliase', projekt.aliase.join(', ')) });
  return { zeilen, fehlend: lines.filter(([, inhalt]) => !inhalt).map(([name]) => name) };
}
