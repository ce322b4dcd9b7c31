import { useEffect, useId, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { ask } from '../data/ask';
import { SchnellsucheDocument, type SchnellsucheQuery } from '../generated/graphql';
import { addressOf } from '../net/addresses';
import { Markiert } from '../parts/Markiert';
import { useLanguageWords } from '../texts/words';

const PAUSE_MS = 150;
const KUERZESTES = 2;

type Treffer = SchnellsucheQuery['schnellsuche'][number];

/** The search of every page. While somebody types, what is called so stands below: arrows and Enter go there. */
export function Suchfeld() {
  const [path] = useLocation();
  const search = useSearch();
  const asked = path === '/suche' ? (new URLSearchParams(search).get('q') ?? '') : '';
  // Another page, another question: the list is closed and the field says what was asked.
  return <Feld key={`${path} ${asked}`} asked={asked} />;
}

function Feld({ asked }: { asked: string }) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  const [, navigate] = useLocation();
  const id = useId();
  const [text, setText] = useState(asked);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { von, treffer } = useSchnellsuche(open ? text.trim() : '');
  const shown = open && treffer.length > 0 && text.trim().length >= KUERZESTES;
  const chosen = shown && von === text.trim() ? treffer[active] : undefined;

  function go(address: string) {
    setOpen(false);
    navigate(address);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (chosen) go(addressOf(chosen.knoten));
    else if (text.trim()) go(`/suche?q=${encodeURIComponent(text.trim())}`);
  }

  function move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !open) {
      setOpen(true);
    } else if (step && shown) {
      // One place more than there are hits: the field itself.
      const places = treffer.length + 1;
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
        {shown && t('kopf.treffer', { count: treffer.length })}
      </span>
      <ul id={`${id}-liste`} role="listbox" aria-label={t('kopf.vorschlaege')} className="vorschlaege" hidden={!shown}>
        {treffer.map(({ knoten, fundstellen }, i) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the focus stays in the field, whose keys move and choose
          <li
            key={`${knoten.__typename}/${knoten.kennung}`}
            id={`${id}-${i}`}
            role="option"
            aria-selected={chosen?.knoten === knoten}
            // Before the field loses the focus and closes the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => go(addressOf(knoten))}
          >
            <Name name={knoten.name} fundstellen={fundstellen} /> <span className="leise">{words.knotenart(knoten.__typename)}</span>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** The name, and what else it is called where that was found. */
function Name({ name, fundstellen }: { name: string; fundstellen: Treffer['fundstellen'] }) {
  const imNamen = fundstellen.find(({ feld }) => feld === 'name');
  const sonst = imNamen ? undefined : fundstellen.find(({ feld }) => feld === 'aliase' || feld === 'kurz');
  return (
    <span>
      <Markiert text={name} worte={imNamen?.worte ?? []} />
      {sonst && (
        <>
          {' ('}
          <Markiert {...sonst} />)
        </>
      )}
    </span>
  );
}

/** The hits for what is typed, once typing pauses; the last ones stay until the next are there. */
function useSchnellsuche(text: string): { von: string; treffer: readonly Treffer[] } {
  const [antwort, setAntwort] = useState<{ von: string; treffer: readonly Treffer[] }>({ von: '', treffer: [] });
  useEffect(() => {
    if (text.length < KUERZESTES) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(SchnellsucheDocument, { text }, controller.signal).then(
        ({ schnellsuche }) => setAntwort({ von: text, treffer: schnellsuche }),
        // Without an answer there is no list; Enter still leads to the page that says why.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text]);
  return antwort;
}
