import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bild } from './picture';

/** Finds a node of the picture by its name, and shows it. */
export function Springen({ bild, onWahl }: { bild: Bild; onWahl: (id: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = suche(bild, text);
    setUnknown(!found);
    if (found) onWahl(found);
  }

  return (
    <form role="search" aria-label={t('netz.springen')} className="springen" onSubmit={submit}>
      <input
        id="springen"
        type="search"
        list="springen-namen"
        className="kern-form-input__input"
        aria-label={t('netz.springen')}
        placeholder={t('netz.springen')}
        value={text}
        aria-describedby={unknown ? 'springen-fehler' : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      <datalist id="springen-namen">
        {bild.knoten.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <KernButton type="submit" variant="secondary" text={t('netz.springenLos')} />
      {unknown && (
        <p id="springen-fehler" role="alert" className="kern-body kern-body--small">
          {t('netz.unbekannt')}
        </p>
      )}
    </form>
  );
}

/** The node of this name, else the first whose name begins with the text, else the first that contains it. */
export function suche({ knoten }: Bild, text: string): string | undefined {
  const wanted = text.trim().toLocaleLowerCase('de');
  if (!wanted) return undefined;
  const names = knoten.map(({ id, name }) => ({ id, name: name.toLocaleLowerCase('de') }));
  const found =
    names.find(({ name }) => name === wanted) ??
    names.find(({ name }) => name.startsWith(wanted)) ??
    names.find(({ name }) => name.includes(wanted));
  return found?.id;
}
