import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../data/ask';
import { AuswahlsucheDocument, type Knotenart } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { artOf } from '../net/kinds';
import { useLanguageWords } from '../texts/words';
import type { Name } from './jetzt';
import { schluesselVon } from './sache';

const PAUSE_MS = 250;

interface Props {
  id: string;
  label: string;
  hinweis?: string | undefined;
  /** Which kinds are looked for; all where none are named. */
  arten?: readonly Knotenart[];
  /** Nodes that are not in the net yet and can be chosen too. */
  neue?: readonly Name[];
  ausser?: string;
  wahl: Name | null;
  onWahl: (knoten: Name | null) => void;
}

/** Any node of some kinds, found by some letters of its name; by keyboard: arrows, Enter, Escape. */
export function Knotensuche({ id, label, hinweis, arten, neue = [], ausser, wahl, onWahl }: Props) {
  const { t, i18n } = useTranslation();
  const words = useLanguageWords();
  const [text, setText] = useState('');
  const [offen, setOffen] = useState(false);
  const [platz, setPlatz] = useState(-1);
  const gesucht = wahl ? '' : text.trim();
  const gefundene = useTreffer(gesucht, arten);
  const treffer = [...neue.filter((knoten) => passt(knoten, gesucht, arten)), ...gefundene].filter(
    (knoten) => schluesselVon(knoten) !== ausser,
  );
  const feld = useRef<HTMLInputElement>(null);
  const zeigt = offen && gesucht !== '' && treffer.length > 0;

  // What was typed and not chosen names no node.
  useEffect(() => {
    feld.current?.setCustomValidity(gesucht ? t('bearbeiten.nichtGewaehlt') : '');
  }, [gesucht, t]);

  function waehle(knoten: Name) {
    onWahl(knoten);
    setOffen(false);
    setPlatz(-1);
  }
  function taste(event: KeyboardEvent) {
    if (event.key === 'Escape' && zeigt) setOffen(false);
    else if (event.key === 'Enter' && zeigt) waehle(treffer[Math.max(platz, 0)]!);
    else if (event.key === 'ArrowDown' && treffer.length) setPlatz(zeigt ? (platz + 1) % treffer.length : 0);
    else if (event.key === 'ArrowUp' && zeigt) setPlatz((platz <= 0 ? treffer.length : platz) - 1);
    else return;
    event.preventDefault();
    if (event.key.startsWith('Arrow')) setOffen(true);
  }

  return (
    <div className="kern-form-input knotensuche">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="kern-hint" id={`${id}-hinweis`}>
        {hinweis ?? t('bearbeiten.suchhinweis')}
      </div>
      <input
        ref={feld}
        id={id}
        type="text"
        role="combobox"
        className="kern-form-input__input"
        autoComplete="off"
        required
        aria-autocomplete="list"
        aria-expanded={zeigt}
        aria-controls={`${id}-liste`}
        aria-activedescendant={zeigt && platz >= 0 ? `${id}-${platz}` : undefined}
        aria-describedby={`${id}-hinweis`}
        value={wahl?.name ?? text}
        onChange={({ target }) => {
          if (wahl) onWahl(null);
          setText(target.value);
          setPlatz(-1);
          setOffen(true);
        }}
        onBlur={() => setOffen(false)}
        onKeyDown={taste}
      />
      <ul id={`${id}-liste`} role="listbox" aria-label={label} hidden={!zeigt}>
        {treffer.map((knoten, i) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field, which keeps the focus
          <li
            key={schluesselVon(knoten)}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === platz}
            // Before the field loses the focus and the list goes.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => waehle(knoten)}
          >
            {knoten.name}{' '}
            <span className="leise">
              –{' '}
              {[words.knotenart(knoten.__typename), knoten.bis && t('beziehungen.bis', { bis: formatDatum(knoten.bis, i18n.language) })]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const passt = (knoten: Name, gesucht: string, arten: Props['arten']) =>
  gesucht !== '' && knoten.name.toLowerCase().includes(gesucht.toLowerCase()) && (!arten || arten.includes(artOf(knoten.__typename)));

/** What is found after a pause in typing; what was found before stays until then. */
function useTreffer(gesucht: string, arten: Props['arten']): readonly Name[] {
  const [treffer, setTreffer] = useState<readonly Name[]>([]);
  const nurArten = arten?.join();
  useEffect(() => {
    if (!gesucht) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      const variables = { text: gesucht.slice(0, 200), ...(nurArten && { arten: nurArten.split(',') as Knotenart[] }) };
      ask(AuswahlsucheDocument, variables, controller.signal).then(
        ({ suche }) => setTreffer(suche.nodes.map(({ knoten }) => knoten)),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [gesucht, nurArten]);
  return gesucht ? treffer : [];
}
