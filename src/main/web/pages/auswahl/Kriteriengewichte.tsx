import { KernButton, KernCheckbox } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import type { AuswahlQuery } from '../generated/graphql';
import { gewichteOf, gewichteText, GROESSTES, istGewicht, UEBLICH, type Gewichte } from './gewichte';
import { mitVorschlaegen } from './wahl';

const PAUSE_MS = 120;

/** Sliders for how much each criterion counts; the list follows at once. */
export function Kriteriengewichte({ kriterien }: { kriterien: AuswahlQuery['kandidaten']['kriterien'] }) {
  const { t, i18n } = useTranslation();
  const [params, change] = useAddress();
  const [gewichte, setGewichte] = useMoved();
  const gewichtOf = (kennung: string) => gewichte[kennung] ?? UEBLICH;
  const summe = kriterien.reduce((sum, { kriterium }) => sum + gewichtOf(kriterium.kennung), 0);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  return (
    <fieldset className="kriteriengewichte">
      <legend className="kern-label">{t('auswahl.gewichte')}</legend>
      <p className="kern-body kern-body--small leise">{t('auswahl.gewichteRat')}</p>
      <ul>
        {kriterien.map(({ kriterium: { kennung, name } }) => {
          const field = { min: 0, max: GROESSTES, step: 1, value: gewichtOf(kennung) };
          const set = (value: string) => {
            if (value && istGewicht(Number(value))) setGewichte({ ...gewichte, [kennung]: Number(value) });
          };
          return (
            <li key={kennung}>
              <span>{name}</span>
              <input
                type="range"
                {...field}
                aria-label={t('auswahl.gewichtVon', { kriterium: name })}
                onChange={({ target }) => set(target.value)}
              />
              <input
                type="number"
                {...field}
                inputMode="numeric"
                aria-label={t('auswahl.gewichtZahl', { kriterium: name })}
                onChange={({ target }) => set(target.value)}
              />
              <output>{percent.format(summe ? gewichtOf(kennung) / summe : 0)}</output>
            </li>
          );
        })}
      </ul>
      {(kriterien.some(({ ausDemNetz }) => ausDemNetz) || !mitVorschlaegen(params)) && (
        <KernCheckbox
          id="vorschlaege"
          label={t('auswahl.vorschlaege')}
          checked={mitVorschlaegen(params)}
          onChange={({ target }) => change({ vorschlaege: target.checked ? undefined : 'nein' })}
        />
      )}
      {gewichteText(gewichte) && <KernButton variant="tertiary" text={t('auswahl.gewichteZurueck')} onClick={() => setGewichte({})} />}
    </fieldset>
  );
}

/** The weights while somebody moves them: the address follows when that pauses, and they follow the address. */
function useMoved() {
  const [params, change] = useAddress();
  const current = gewichteOf(params);
  const key = gewichteText(current);
  const [gewichte, setGewichte] = useState<Gewichte>(current);
  const [known, setKnown] = useState(key);
  if (known !== key) {
    setKnown(key);
    setGewichte(current);
  }
  const moved = useEffectEvent(() => {
    if (gewichteText(gewichte) !== key) change({ gewichte: gewichteText(gewichte) });
  });
  // Only moving them starts the pause.
  useEffect(() => {
    const timer = setTimeout(() => moved(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [gewichte]);
  return [gewichte, setGewichte] as const;
}
