import { useTranslation } from 'react-i18next';
import type { WandelFragment } from '../generated/graphql';
import { formatDatum, formatEuro } from '../net/format';
import { de } from '../texts/de';
import './aenderungen.css';

/** Changes in words: what happened, and each property before and after. */
export function Aenderungsliste({ aenderungen }: { aenderungen: readonly WandelFragment[] }) {
  const { t, i18n } = useTranslation();
  const name = (merkmal: string) =>
    merkmal in NAMEN ? t(`angabe.${NAMEN[merkmal]!}`) : merkmal in de.angabe ? t(`angabe.${merkmal as keyof typeof de.angabe}`) : merkmal;
  const wert = (merkmal: string, text: string) => {
    if (merkmal === 'kosten' && text !== '' && !Number.isNaN(Number(text))) return formatEuro(Number(text), i18n.language);
    if (merkmal === 'status' && text in de.status) return t(`status.${text as keyof typeof de.status}`);
    if (merkmal === 'prioritaet' && text in de.prioritaet) return t(`prioritaet.${text as keyof typeof de.prioritaet}`);
    return merkmal === 'ab' || merkmal === 'bis' || merkmal === 'datum' ? formatDatum(text, i18n.language) : text;
  };
  return (
    <ul className="liste aenderungen">
      {aenderungen.map(({ sache, tat, satz, merkmale: alle, neueBelege, wegfallendeBelege }) => {
        // Of what is new the sentence says the name already.
        const merkmale = alle.filter(({ merkmal }) => merkmal !== 'kennung' && !(tat === 'NEU' && merkmal === 'name'));
        return (
          <li key={`${sache} ${satz}`}>
            {satz}
            {merkmale.length > 0 && (
              <ul className="luecken">
                {merkmale.map(({ merkmal, alt, neu }) => (
                  <li key={merkmal}>
                    {name(merkmal)}: {alt && <del>{wert(merkmal, alt)}</del>} {neu && <ins>{wert(merkmal, neu)}</ins>}
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

/** Properties that the pages call otherwise than the net does. */
const NAMEN: Record<string, 'beginn' | 'ende'> = { ab: 'beginn', bis: 'ende' };
