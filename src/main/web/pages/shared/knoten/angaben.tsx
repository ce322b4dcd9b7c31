import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnotenQuery } from '../../generated/graphql';
import { formatDatum } from '../../net/format';
import type { Angabe } from '../../parts/Angaben';
import { zeitraum } from '../../parts/Beziehungen';
import { evidenceFor, type Register } from '../../parts/evidence';
import { ExternalLink } from '../../parts/ExternalLink';
import { Fussnoten } from '../../parts/Nachweise';
import { Tatsachenwerkzeug } from '../../parts/Werkzeuge';

export type Knotendaten = NonNullable<KnotenQuery['knoten']>;

/** What is said of a node beside its name, description and relationships; each with its evidence. */
export function useAngaben(knoten: Knotendaten, register: Register): Angabe[] {
  const { t, i18n } = useTranslation();
  const lines: [string, string, ReactNode][] = [
    ['aliase', t('angabe.aliase'), knoten.aliase.join(', ')],
    ['geltung', t('angabe.geltung'), knoten.geltung && t(`geltung.${knoten.geltung}`)],
    ['ab', t('angabe.laufzeit'), zeitraum(knoten.ab, knoten.bis, i18n.language, t)],
  ];
  if ('nummer' in knoten && knoten.nummer !== null) lines.push(['nummer', t('angabe.nummer'), String(knoten.nummer)]);
  if ('gruppe' in knoten && knoten.gruppe) lines.push(['gruppe', t('angabe.gruppe'), t(`gruppe.${knoten.gruppe}`)]);
  if ('schwerpunkt' in knoten && knoten.schwerpunkt !== null) {
    lines.push(['schwerpunkt', t('angabe.schwerpunkt'), knoten.schwerpunkt ? t('angabe.ja') : t('angabe.nein')]);
  }
  if ('akteursart' in knoten && knoten.akteursart) lines.push(['art', t('angabe.art'), t(`akteursart.${knoten.akteursart}`)]);
  if ('drucksachenart' in knoten && knoten.drucksachenart) {
    lines.push(['art', t('angabe.art'), t(`drucksachenart.${knoten.drucksachenart}`)]);
  }
  if ('art' in knoten) lines.push(['art', t('angabe.art'), knoten.art]);
  if ('kurz' in knoten) lines.push(['kurz', t('angabe.kurz'), knoten.kurz]);
  if ('datum' in knoten && knoten.datum) lines.push(['datum', t('angabe.datum'), formatDatum(knoten.datum, i18n.language)]);
  if ('stand' in knoten) lines.push(['status', t('angabe.status'), knoten.stand]);
  if ('wert' in knoten && knoten.wert !== null) {
    const number = new Intl.NumberFormat(i18n.language);
    const von = knoten.vonAnzahl === null ? '' : ` ${t('angabe.von', { anzahl: number.format(knoten.vonAnzahl) })}`;
    lines.push(['wert', t('angabe.wert'), [number.format(knoten.wert) + von, knoten.einheit].filter(Boolean).join(' ')]);
  }
  if ('turnus' in knoten && knoten.turnus) lines.push(['turnus', t('verantworten.wieOft'), t(`verantworten.turnus.${knoten.turnus}`)]);
  if ('erstmals' in knoten && knoten.erstmals) {
    lines.push(['erstmals', t('verantworten.erstmals'), formatDatum(knoten.erstmals, i18n.language)]);
  }
  if ('url' in knoten) lines.push(['url', t('angabe.url'), knoten.url && <ExternalLink url={knoten.url} />]);
  if ('datei' in knoten) lines.push(['datei', t('angabe.datei'), knoten.datei]);
  if ('urheber' in knoten) lines.push(['urheber', t('angabe.urheber'), knoten.urheber]);

  return lines
    .filter(([, , inhalt]) => Boolean(inhalt))
    .map(([merkmal, name, inhalt]) => ({
      name,
      inhalt: (
        <>
          {inhalt}
          <Fussnoten register={register} belege={evidenceFor(knoten.belege, merkmal)} />
          <Tatsachenwerkzeug sache={`${knoten.__typename}/${knoten.kennung}`} merkmal={merkmal} was={knoten.name} />
        </>
      ),
    }));
}
