import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './mehrfachwahl.css';

export interface Punkt {
  kennung: string;
  name: string;
}

interface Props {
  titel: string;
  punkte: readonly Punkt[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
  open: boolean;
}

/** A choice of several; folded away where it is long and nothing of it is chosen. */
export function Mehrfachwahl({ titel, punkte, chosen, onChange, open }: Props) {
  const { t } = useTranslation();
  const [opened] = useState(open || chosen.length > 0);
  return (
    <details open={opened}>
      <summary>
        {titel}
        {chosen.length > 0 && <span className="leise"> ({t('entwurf.gewaehlt', { count: chosen.length })})</span>}
      </summary>
      {/* A list that scrolls has to be reached by the keyboard, which its boxes provide. */}
      <fieldset className="wahl">
        <legend className="kern-sr-only">{titel}</legend>
        <div className="wahlliste">
          {punkte.map(({ kennung, name }) => (
            <label key={kennung} className="wahlpunkt">
              <input
                type="checkbox"
                checked={chosen.includes(kennung)}
                onChange={({ target }) => onChange(target.checked ? [...chosen, kennung] : chosen.filter((one) => one !== kennung))}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
