import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** A value that somebody is writing into a cell. */
export interface Eingabe {
  zelle: string;
  text: string;
  onText: (text: string) => void;
  onFertig: () => void;
  onAbbruch: () => void;
}

/** A field in the place of a cell: Enter takes the value, Escape leaves it. */
export function Zelleingabe({ zelle, text, onText, onFertig, onAbbruch }: Eingabe) {
  const { t } = useTranslation();
  function taste(event: KeyboardEvent) {
    // The grid is not to take the arrows.
    event.stopPropagation();
    if (event.key === 'Escape') onAbbruch();
    else if (event.key === 'Enter' && !event.shiftKey) onFertig();
    else return;
    event.preventDefault();
  }
  return (
    <span className="zelleingabe">
      <textarea
        // eslint-disable-next-line jsx-a11y/no-autofocus -- somebody just asked to write here
        autoFocus
        rows={Math.min(8, Math.max(2, Math.ceil(text.length / 30)))}
        maxLength={32767}
        aria-label={t('blatt.wertIn', { zelle })}
        value={text}
        onKeyDown={taste}
        onChange={({ target }) => onText(target.value)}
      />
      <span className="abhilfe">
        <button type="button" onClick={onFertig}>
          {t('blatt.wertUebernehmen')}
        </button>
        <button type="button" onClick={onAbbruch}>
          {t('blatt.wertLassen')}
        </button>
      </span>
    </span>
  );
}
