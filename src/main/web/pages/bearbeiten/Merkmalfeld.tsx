import { KernInput, KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useWorte } from '../parts/useWorte';
import { alsZeilen, ausZeilen, type Merkmalregel } from './werte';

/** Properties that fit on one line; all other texts have room for more. */
const KURZE = new Set(['name', 'kurz', 'art', 'url', 'urheber', 'datei', 'einheit', 'status', 'gruppe']);

interface Props {
  art: string | undefined;
  regel: Merkmalregel;
  text: string;
  /** What stands there by now where that is no longer what stood there when writing began. */
  inzwischen?: string | undefined;
  required?: boolean;
  onText: (text: string) => void;
}

/** A field for one property, of the form that its type asks for. */
export function Merkmalfeld({ art, regel, text, inzwischen, required = false, onText }: Props) {
  const { t } = useTranslation();
  const { bezeichnung, wort } = useWorte();
  const id = `merkmal-${regel.name}`;
  const label = bezeichnung(regel);
  const hinweis = inzwischen === undefined ? undefined : t('bearbeiten.inzwischen', { wert: inzwischen || t('tabelle.leer') });
  const worte = regel.typ === 'WAHRHEIT' ? ['ja', 'nein'] : regel.worte;
  if (worte?.length) {
    return (
      <KernSelect
        id={id}
        required={required}
        label={label}
        value={text}
        {...(hinweis && { hint: hinweis })}
        onChange={({ target }) => onText(target.value)}
      >
        <option value="">{t('bearbeiten.ohneAngabe')}</option>
        {worte.map((eines) => (
          <option key={eines} value={eines}>
            {regel.typ === 'WAHRHEIT' ? t(`angabe.${eines as 'ja' | 'nein'}`) : wort(art, regel.name, eines)}
          </option>
        ))}
      </KernSelect>
    );
  }
  if (regel.typ === 'LISTE' || (regel.typ === 'TEXT' && !KURZE.has(regel.name))) {
    const liste = regel.typ === 'LISTE';
    return (
      <Textfeld
        id={id}
        label={label}
        hinweis={hinweis ?? (liste ? t('bearbeiten.jeZeile') : undefined)}
        text={liste ? alsZeilen(text) : text}
        onText={(neu) => onText(liste ? ausZeilen(neu) : neu)}
      />
    );
  }
  const hint =
    hinweis ?? (regel.typ === 'DATUM' ? t('bearbeiten.datumsform') : regel.typ === 'DEZIMAL' ? t('bearbeiten.zahlform') : undefined);
  return (
    <KernInput
      id={id}
      required={required}
      label={label}
      value={text}
      autoComplete="off"
      {...(hint && { hint })}
      onChange={({ target }) => onText(target.value)}
    />
  );
}

interface Textfeldprops {
  id: string;
  label: string;
  hinweis?: string | undefined;
  text: string;
  required?: boolean;
  onText: (text: string) => void;
}

/** A field for more than a line. */
export function Textfeld({ id, label, hinweis, text, required = false, onText }: Textfeldprops) {
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
        {/* As KERN's own fields say it. */}
        {!required && <span className="kern-label__optional">- Optional</span>}
      </label>
      {hinweis && (
        <div className="kern-hint" id={`${id}-hinweis`}>
          {hinweis}
        </div>
      )}
      <textarea
        id={id}
        className="kern-form-input__input"
        rows={3}
        required={required}
        aria-describedby={hinweis && `${id}-hinweis`}
        // A list is put in order when it is left, not under the fingers of whoever writes it.
        defaultValue={text}
        onChange={({ target }) => onText(target.value)}
      />
    </div>
  );
}
