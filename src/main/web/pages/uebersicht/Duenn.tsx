import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { UebersichtQuery } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';

/** Where the strategy is thin, in sentences that lead to what they speak of. */
export function Duenn({ data }: { data: UebersichtQuery }) {
  const { t } = useTranslation();
  const felder = data.handlungsfelder.filter(({ projekte }) => projekte.totalCount === 0);
  const ziele = data.strategischeZiele.filter(({ projekte }) => projekte.totalCount === 0);
  const gesamt = data.netzstand.jeKnotenart.find(({ art }) => art === 'PROJEKT')?.anzahl ?? 0;

  const sentences: [string, ReactNode][] = [];
  if (felder.length) {
    sentences.push(['felder', <Genannt satz={t('uebersicht.felderOhne', { count: felder.length })} knoten={felder} />]);
  }
  if (ziele.length) {
    sentences.push(['ziele', <Genannt satz={t('uebersicht.zieleOhne', { count: ziele.length })} knoten={ziele} />]);
  }
  const counted = [
    ['ohneZiel', data.ohneZiel.totalCount, '?ziel=ohne'],
    ['ohneBelegtesZiel', data.ohneBelegtesZiel.totalCount, '?ziel=ohne&belegt=1'],
    ['ohneFederfuehrung', data.ohneFederfuehrung.totalCount, '?leitung=ohne'],
    ['ohneStatus', data.ohneStatus.totalCount, '?status=ohne'],
  ] as const;
  for (const [name, count, search] of counted) {
    if (count === 0) continue;
    const satz = count === gesamt ? t(`uebersicht.keines.${name}`) : t(`uebersicht.${name}`, { count, gesamt });
    sentences.push([
      name,
      <Link className="kern-link" href={`/projekte${search}`}>
        {satz}
      </Link>,
    ]);
  }

  if (data.luecken.terminfragen.totalCount > 0) {
    sentences.push([
      'terminfragen',
      <Link className="kern-link" href="/luecken#fehlt">
        {t('luecken.terminfragen', { count: data.luecken.terminfragen.totalCount })}
      </Link>,
    ]);
  }

  return (
    <Abschnitt id="duenn" titel={t('uebersicht.duenn')}>
      {sentences.length ? (
        <ul className="luecken kern-body">
          {sentences.map(([name, sentence]) => (
            <li key={name}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p className="kern-body">{t('uebersicht.nichtsDuenn')}</p>
      )}
    </Abschnitt>
  );
}

function Genannt({ satz, knoten }: { satz: string; knoten: { __typename: string; kennung: string; name: string }[] }) {
  return (
    <>
      {satz}{' '}
      {knoten.map((einer, i) => (
        <span key={einer.kennung}>
          {i > 0 && ', '}
          <KnotenLink knoten={einer} />
        </span>
      ))}
      .
    </>
  );
}
