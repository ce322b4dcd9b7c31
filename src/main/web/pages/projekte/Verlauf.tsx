import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { ProjektverlaufDocument, type ProjektverlaufQuery } from '../generated/graphql';
import { formatZeitpunkt } from '../net/format';
import { Aenderungsliste } from '../parts/Aenderungsliste';
import { AnswerOf } from '../shell/AnswerOf';

type Aenderung = NonNullable<ProjektverlaufQuery['projekt']>['verlauf'][number];

/** What ever happened to the project and its relationships, one Vorgang after the other, the newest first. */
export function Verlauf({ kennung }: { kennung: string }) {
  const { t, i18n } = useTranslation();
  const answer = useQuery(ProjektverlaufDocument, { kennung });
  return (
    <AnswerOf answer={answer}>
      {({ projekt }) => {
        const vorgaenge = jeVorgang(projekt?.verlauf ?? []);
        if (!vorgaenge.length) return <p className="kern-body leise">{t('verlauf.keiner')}</p>;
        return (
          <ol className="verlauf">
            {vorgaenge.map(({ vorgang, aenderungen }) => (
              <li key={vorgang?.kennung ?? ''}>
                {vorgang && (
                  <p className="kern-body">
                    <strong>{formatZeitpunkt(vorgang.zeit, i18n.language)}</strong> {t(`einlesen.vorgangsart.${vorgang.art}`)}{' '}
                    <span className="leise">
                      ({[vorgang.kennung, vorgang.urheber, vorgang.datei, vorgang.anmerkung].filter(Boolean).join(', ')})
                    </span>
                  </p>
                )}
                <Aenderungsliste aenderungen={aenderungen} />
              </li>
            ))}
          </ol>
        );
      }}
    </AnswerOf>
  );
}

/** Changes put together by their Vorgang, the newest first; in each the order in which they were written. */
export function jeVorgang(verlauf: readonly Aenderung[]): { vorgang: Aenderung['vorgang']; aenderungen: Aenderung[] }[] {
  const gruppen = new Map<string, { vorgang: Aenderung['vorgang']; aenderungen: Aenderung[] }>();
  for (const aenderung of verlauf) {
    const key = aenderung.vorgang?.kennung ?? '';
    const gruppe = gruppen.get(key);
    if (gruppe) gruppe.aenderungen.push(aenderung);
    else gruppen.set(key, { vorgang: aenderung.vorgang, aenderungen: [aenderung] });
  }
  return [...gruppen.values()].reverse();
}
