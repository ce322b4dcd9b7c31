import { useTranslation } from 'react-i18next';
import type { WandelFragment } from '../generated/graphql';
import { formatDatum, formatEuro } from '../net/format';
import { artOf } from '../net/kinds';
import { useWorte } from './useWorte';
import './aenderungen.css';

/** Changes in words: what happened, and each property before and after. */
export function Aenderungsliste({ aenderungen }: { aenderungen: readonly WandelFragment[] }) {
  const { t, i18n } = useTranslation();
  const { merkmal: name, wort } = useWorte();
  const wert = (sache: string, merkmal: string, text: string) => {
    if (merkmal === 'kosten' && text !== '' && !Number.isNaN(Number(text))) return formatEuro(Number(text), i18n.language);
    if (merkmal === 'schwerpunkt') return t(text === 'true' ? 'angabe.ja' : 'angabe.nein');
    if (merkmal === 'ab' || merkmal === 'bis' || merkmal === 'datum') return formatDatum(text, i18n.language);
    return wort(sache.includes(' ') ? undefined : artOf(sache.split('/')[0]!), merkmal, text);
  };
  return (
    <ul className="liste aenderungen">
      {aenderungen.map(({ sache, tat, satz, merkmale: alle, neueBelege, wegfallendeBelege }) => {
        // Of what is new the sentence says the name already.
        const merkmale = alle.filter(({ merkmal }) => merkmal !== 'kennung' && !(tat === 'NEU' && merkmal === 'name'));
        return (
          <li key={`${sache} ${satz}`}>
            <span lang="de">{satz}</span>
            {merkmale.length > 0 && (
              <ul className="luecken">
                {merkmale.map(({ merkmal, alt, neu }) => (
                  <li key={merkmal}>
                    {name(merkmal)}: {alt && <del>{wert(sache, merkmal, alt)}</del>} {neu && <ins>{wert(sache, merkmal, neu)}</ins>}
                  </li>
                ))}
              </ul>
            )}
            {neueBelege.length > 0 && <span className="leise"> {t('verlauf.belegDazu', { belege: neueBelege.join('; ') })}</span>}
            {wegfallendeBelege.length > 0 && (
              <span className="leise"> {t('verlauf.belegWeg', { belege: wegfallendeBelege.join('; ') })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
