import { useTranslation } from 'react-i18next';
import type { FolgenFragment, PunktFragment } from '../generated/graphql';
import { Lagewechsel } from '../grade/Lagewechsel';
import { Begruendung } from './Begruendung';
import { KnotenLink } from './KnotenLink';

type Punkt = Pick<PunktFragment, '__typename' | 'kennung' | 'name'>;

/** What would change if something were gone: whom it would hit, and which goals and fields would be carried less. */
export function Folgen({ folgen, mitBeendeten }: { folgen: FolgenFragment; mitBeendeten?: boolean }) {
  const { t } = useTranslation();
  const { wechsel, beendet, akteureOhneProjekt, projekteOhneFederfuehrung, getrenntePaare, abhaengige } = folgen;
  const endende = mitBeendeten ? beendet.totalCount : 0;
  const nichts =
    [wechsel, akteureOhneProjekt, projekteOhneFederfuehrung, getrenntePaare, abhaengige].every(({ totalCount }) => totalCount === 0) &&
    !endende;
  if (nichts) return <p className="kern-body">{t('folgen.nichts')}</p>;
  return (
    <>
      {endende > 0 && <Liste satz={t('folgen.beendet', { count: endende })} knoten={beendet.nodes} gesamt={endende} />}
      {abhaengige.totalCount > 0 && (
        <div>
          <p className="kern-body">{t('folgen.abhaengige', { count: abhaengige.totalCount })}</p>
          <ul className="luecken kern-body">
            {abhaengige.nodes.map(({ projekt, weg }) => (
              <li key={projekt.kennung}>
                <KnotenLink knoten={projekt} />
                <Begruendung schritte={weg.schritte} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {projekteOhneFederfuehrung.totalCount > 0 && (
        <Liste
          satz={t('folgen.ohneFederfuehrung', { count: projekteOhneFederfuehrung.totalCount })}
          knoten={projekteOhneFederfuehrung.nodes}
          gesamt={projekteOhneFederfuehrung.totalCount}
        />
      )}
      {akteureOhneProjekt.totalCount > 0 && (
        <Liste
          satz={t('folgen.akteure', { count: akteureOhneProjekt.totalCount })}
          knoten={akteureOhneProjekt.nodes}
          gesamt={akteureOhneProjekt.totalCount}
        />
      )}
      {getrenntePaare.totalCount > 0 && (
        <div>
          <p className="kern-body">{t('folgen.paare', { count: getrenntePaare.totalCount })}</p>
          <ul className="luecken kern-body">
            {getrenntePaare.nodes.map(({ a, b }) => (
              <li key={`${a.kennung} ${b.kennung}`}>
                <KnotenLink knoten={a} /> {t('folgen.und')} <KnotenLink knoten={b} />
              </li>
            ))}
          </ul>
          <Rest gezeigt={getrenntePaare.nodes.length} gesamt={getrenntePaare.totalCount} />
        </div>
      )}
      {wechsel.totalCount > 0 ? (
        <div>
          <p className="kern-body">{t('folgen.wechsel', { count: wechsel.totalCount })}</p>
          <Lagewechsel wechsel={wechsel.nodes} caption={t('folgen.wechsel', { count: wechsel.totalCount })} />
          <Rest gezeigt={wechsel.nodes.length} gesamt={wechsel.totalCount} />
        </div>
      ) : (
        <p className="kern-body">{t('folgen.keinWechsel')}</p>
      )}
    </>
  );
}

function Liste({ satz, knoten, gesamt }: { satz: string; knoten: readonly Punkt[]; gesamt: number }) {
  return (
    <div>
      <p className="kern-body">{satz}</p>
      <ul className="luecken kern-body">
        {knoten.map((einer) => (
          <li key={einer.kennung}>
            <KnotenLink knoten={einer} />
          </li>
        ))}
      </ul>
      <Rest gezeigt={knoten.length} gesamt={gesamt} />
    </div>
  );
}

function Rest({ gezeigt, gesamt }: { gezeigt: number; gesamt: number }) {
  const { t } = useTranslation();
  return gesamt > gezeigt ? <p className="kern-body leise">{t('blatt.weitere', { count: gesamt - gezeigt })}</p> : null;
}
