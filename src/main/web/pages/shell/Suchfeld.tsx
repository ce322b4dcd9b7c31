import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { addressOf } from '../net/addresses';
import { pagesFor } from './menue';
import { useSchnellsuche, type Treffer } from './schnellsuche';
import { useMenuLabel } from './useMenuLabel';
import { useShortcut } from './useShortcut';
import { Vorschlagsliste, type Vorschlag } from './Vorschlagsliste';

/** The search of every page, which Ctrl+K leads to. While somebody types, pages and things that are called so stand below: arrows and Enter go there. */
export function Suchfeld() {
  const [path] = useLocation();
  const search = useSearch();
  const asked = path === '/suche' ? (new URLSearchParams(search).get('q') ?? '') : '';
  // Another page, another question: the list is closed and the field says what was asked.
  return <Feld key={`${path} ${asked}`} asked={asked} />;
}

function Feld({ asked }: { asked: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const labelOf = useMenuLabel();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(asked);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const gesucht = text.trim();
  const { von, treffer } = useSchnellsuche(open ? gesucht : '');
  const vorschlaege: Vorschlag[] = open ? [...pagesFor(text, labelOf).map((seite) => ({ seite })), ...nachArt(gesucht ? treffer : [])] : [];
  const shown = vorschlaege.length > 0;
  const gewaehlt = vorschlaege[active];
  // What stood there for another text is not what is meant.
  const chosen = gewaehlt && ('seite' in gewaehlt || von === gesucht) ? gewaehlt : undefined;
  useShortcut('k', () => {
    field.current?.focus();
    field.current?.select();
  });

  function go(address: string) {
    setOpen(false);
    navigate(address);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (chosen) go(addressOfVorschlag(chosen));
    else if (gesucht) go(`/suche?q=${encodeURIComponent(gesucht)}`);
  }

  function move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !open) {
      setOpen(true);
    } else if (step && shown) {
      // One place more than there are suggestions: the field itself.
      const places = vorschlaege.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation();
      setOpen(false);
    } else {
      return;
    }
    event.preventDefault();
  }

  return (
    <form role="search" className="suchfeld" onSubmit={submit}>
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-liste`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${active}` : undefined}
        autoComplete="off"
        name="q"
        value={text}
        maxLength={200}
        className="kern-form-input__input"
        aria-label={t('kopf.suche')}
        aria-keyshortcuts="Control+K Meta+K"
        title={t('kopf.suchtaste')}
        placeholder={t('kopf.suche')}
        onChange={({ target }) => {
          setText(target.value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={move}
        onBlur={() => setOpen(false)}
      />
      <button type="submit" className="kern-btn kern-btn--tertiary" aria-label={t('kopf.suchen')}>
        <span className="kern-icon kern-icon--search" aria-hidden="true" />
      </button>
      <span role="status" className="kern-sr-only">
        {shown && t('kopf.treffer', { count: vorschlaege.length })}
      </span>
      <Vorschlagsliste id={id} vorschlaege={vorschlaege} chosen={chosen} onChosen={(vorschlag) => go(addressOfVorschlag(vorschlag))} />
    </form>
  );
}

const addressOfVorschlag = (vorschlag: Vorschlag) => ('seite' in vorschlag ? vorschlag.seite.address : addressOf(vorschlag.treffer.knoten));

/** Of one kind together, the kind of the best first. */
function nachArt(treffer: readonly Treffer[]): Vorschlag[] {
  const arten = [...new Set(treffer.map(({ knoten }) => knoten.__typename))];
  return arten.flatMap((art) => treffer.filter(({ knoten }) => knoten.__typename === art)).map((einer) => ({ treffer: einer }));
}
