import { useTranslation } from 'react-i18next';
import type { ZuordenbareQuery } from '../generated/graphql';
import type { Spalte } from '../generated/rest';
import { IGNORIERT, INHALTE, wahlVon } from './plan';

interface Props {
  spalte: Spalte;
  /** As a plan names the column. */
  ueberschrift: string;
  /** What somebody chose here in the place of what was recognized. */
  wahl: string | undefined;
  ziele: ZuordenbareQuery | undefined;
  /** Undefined takes the choice back. */
  onWahl: (wahl: string | undefined) => void;
}

/** What one column is to be read as. */
export function Spaltenwahl({ spalte, ueberschrift, wahl, ziele, onWahl }: Props) {
  const { t } = useTranslation();
  const erkannt = wahlVon(spalte);
  const wert = wahl ?? erkannt;
  return (
    <span className="spaltenwahl">
      <select
        className="kern-form-input__select"
        aria-label={t('plan.spalteWird', { ueberschrift })}
        value={wert}
        onChange={({ target }) => onWahl(target.value === erkannt ? undefined : target.value)}
      >
        {(erkannt === '' || wert === '') && <option value="">{t('plan.nichtErkannt')}</option>}
        <option value={IGNORIERT}>{t('plan.inhalt.ignoriert')}</option>
        {Object.entries(INHALTE).map(([gruppe, inhalte]) => (
          <optgroup key={gruppe} label={t(`plan.gruppe.${gruppe as keyof typeof INHALTE}`)}>
            {inhalte.map((inhalt) => (
              <option key={inhalt} value={inhalt}>
                {t(`plan.inhalt.${inhalt}`)}
              </option>
            ))}
          </optgroup>
        ))}
        <optgroup label={t('plan.gruppe.jaNein')}>
          {[...(ziele?.leitziele ?? []), ...(ziele?.strategischeZiele ?? []), ...(ziele?.handlungsfelder ?? [])].map(
            ({ __typename, kennung, name }) => (
              <option key={`${__typename}/${kennung}`} value={`${__typename}/${kennung}`}>
                {t('plan.jaNein', { name })}
              </option>
            ),
          )}
          {erkannt.includes('/') && !ziele && <option value={erkannt}>{erkannt}</option>}
        </optgroup>
      </select>
      {!spalte.genau && spalte.inhalt !== null && wahl === undefined && <span className="leise">{t('einlesen.gedeutet')}</span>}
      {wahl !== undefined && <span className="marke-geaendert">{t('plan.geaendert')}</span>}
    </span>
  );
}
