import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { StelleDocument, type StelleQuery } from '../generated/graphql';
import { Lagemarke } from '../grade/Lagemarke';
import { stufeOf } from '../grade/stufe';
import { formatEuro } from '../net/format';
import { filterOf } from '../shared/filter';
import type { Stelle } from '../shared/matrix/matrix';
import { useMatrixWords } from '../shared/matrix/words';
import { AnswerOf } from '../shell/AnswerOf';
import { PlaygroundLink } from '../shell/PlaygroundLink';
import { stelleVariablesOf, variablesOf } from './address';
import { Projektliste } from './Projektliste';

/** A cell, row or column: its grade with the reason, and its projects. */
export function Zellinhalt({ stelle }: { stelle: Stelle }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const variables = { ...stelleVariablesOf(params, stelle), nach: params.get('stellenach') };
  const answer = useQuery(StelleDocument, variables, true);
  return (
    <>
      <AnswerOf answer={answer}>{(data) => <Zelle data={data} stelle={stelle} />}</AnswerOf>
      <PlaygroundLink document={StelleDocument} variables={variables} text={t('abdeckung.zelleAbfragen')} />
    </>
  );
}

function Zelle({ data: { abdeckung }, stelle }: { data: StelleQuery; stelle: Stelle }) {
  const { t, i18n } = useTranslation();
  const [params] = useAddress();
  const { zeilen, spalten, kennzahl } = variablesOf(params);
  const { nameOf } = useMatrixWords(kennzahl ?? 'PROJEKTE');
  const zeile = stelle.zeile ? abdeckung.zeilen[0] : undefined;
  const spalte = stelle.spalte ? abdeckung.spalten[0] : undefined;
  const zelle = zeile && spalte ? zeile.zellen?.[0] : (zeile ?? spalte)?.gesamt;
  if (!zelle) return <p className="kern-body">{t('abdeckung.unbekannt')}</p>;

  const knoten = [zeile?.wert.knoten, spalte?.wert.knoten].filter((one) => one != null);
  return (
    <div className="stapel">
      <h2 className="kern-heading-small">
        {[zeile && nameOf(zeilen)(zeile.wert), spalte && nameOf(spalten)(spalte.wert)].filter(Boolean).join(' × ')}
      </h2>
      <p>
        <Lagemarke kenntnis={zelle.kenntnis} traglage={zelle.traglage} belegt={zelle.traglageBelegt} />
      </p>
      <p className="kern-body" lang="de">
        {zelle.grund}
      </p>
      <p className="kern-body leise">{t(`stufenhilfe.${stufeOf(zelle)}`)}</p>
      {filterOf(params) && <p className="kern-body leise">{t('abdeckung.mitFilter')}</p>}
      <p className="kern-body">
        {t('abdeckung.anzahl', { count: zelle.anzahl })}
        {zelle.anzahl > 0 && `, ${t('abdeckung.davonBelegt', { count: zelle.belegt })}`}
        {kennzahl === 'KOSTEN' && zelle.wert > 0 && `, ${formatEuro(zelle.wert, i18n.language)}`}
        {kennzahl === 'KOSTEN' && zelle.ohneKosten > 0 && `, ${t('abdeckung.ohneKosten', { count: zelle.ohneKosten })}`}
      </p>
      <Projektliste stuetzen={zelle.stuetzen} stelle={stelle} />
      {zelle.anzahl === 0 && knoten.length > 0 && (
        <p className="kern-body">
          <Link className="kern-link" href={entwurfAddress(knoten)}>
            {t('abdeckung.entwerfen')}
          </Link>
        </p>
      )}
    </div>
  );
}

/** Where a draft for this place is checked. */
export function entwurfAddress(knoten: { __typename: string; kennung: string }[]): string {
  const names: Record<string, string> = { Handlungsfeld: 'felder', StrategischesZiel: 'ziele', Leitziel: 'leitziele' };
  const params = new URLSearchParams();
  for (const { __typename, kennung } of knoten) if (names[__typename]) params.append(names[__typename], kennung);
  return `/ueberschneidungen/entwurf?${params}`;
}
