import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Musterfeld } from '../chart/Stapel';
import { useAddress } from '../data/useAddress';
import { FROM_START } from '../parts/Vorwaerts';
import { GEWICHTE, sharesOf, teilOf, UEBLICH, weightsOf, weightsText, type Gewichte as Werte } from './weights';

const PAUSE_MS = 300;

/** Sliders for how much each part counts, which are the legend of the bars as well. */
export function Gewichte() {
  const { t, i18n } = useTranslation();
  const [params, change] = useAddress();
  const [weights, setWeights] = usePaused(weightsOf(params), (changed) => change({ ...FROM_START, gewichte: weightsText(changed) }));
  const shares = sharesOf(weights);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });

  return (
    <fieldset className="gewichte">
      <legend className="kern-label">{t('ueberschneidungen.gewichte')}</legend>
      <p className="kern-body kern-body--small leise">{t('ueberschneidungen.gewichteRat')}</p>
      <ul>
        {GEWICHTE.map((gewicht) => {
          const name = t(`teil.${teilOf(gewicht)}`);
          const field = { min: 0, max: 1, step: 0.05, value: weights[gewicht] };
          const set = (value: string) => {
            const number = Number(value);
            if (number >= 0 && number <= 1) setWeights({ ...weights, [gewicht]: number });
          };
          return (
            <li key={gewicht}>
              <Musterfeld muster={teilOf(gewicht)} />
              <span className="gewichtname">{name}</span>
              <input
                type="range"
                {...field}
                aria-label={t('ueberschneidungen.gewichtVon', { teil: name })}
                onChange={({ target }) => set(target.value)}
              />
              <input
                type="number"
                {...field}
                inputMode="decimal"
                aria-label={t('ueberschneidungen.gewichtZahl', { teil: name })}
                onChange={({ target }) => set(target.value)}
              />
              <output className="anteil">{percent.format(shares[gewicht])}</output>
            </li>
          );
        })}
      </ul>
      {weightsText(weights) && (
        <KernButton variant="tertiary" text={t('ueberschneidungen.gewichteZurueck')} onClick={() => setWeights({ ...UEBLICH })} />
      )}
    </fieldset>
  );
}

/** The weights while somebody moves them: the address follows when that pauses, and they follow the address. */
function usePaused(current: Werte, tell: (weights: Werte) => void) {
  const [weights, setWeights] = useState(current);
  const key = weightsText(current);
  const [known, setKnown] = useState(key);
  if (known !== key) {
    setKnown(key);
    setWeights(current);
  }
  const moved = useEffectEvent(() => {
    if (weightsText(weights) !== key) tell(weights);
  });
  // Only moving them starts the pause.
  useEffect(() => {
    const timer = setTimeout(() => moved(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [weights]);
  return [weights, setWeights] as const;
}
