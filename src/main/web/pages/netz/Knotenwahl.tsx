import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../data/ask';
import { KnotennameDocument, KnotensucheDocument, type PunktFragment } from '../generated/graphql';
import { useLanguageWords } from '../texts/words';
import { idOf } from './paths';

const PAUSE_MS = 250;
const LEER = { name: '', text: '' };

interface Props {
  id: string;
  label: string;
  /** `Art/kennung` of the node that is chosen. */
  value: string | undefined;
  onWahl: (schluessel: string | undefined) => void;
}

/** Any node of the net, found by some letters of its name. */
export function Knotenwahl({ id, label, value, onWahl }: Props) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  // Another node than the one that this was said of leaves the field empty until its name is known.
  const [gesagt, setGesagt] = useState({ value, name: '', text: '' });
  const { name, text } = gesagt.value === value ? gesagt : LEER;
  const [treffer, setTreffer] = useState<readonly PunktFragment[]>([]);

  useEffect(() => {
    if (!value) return;
    const controller = new AbortController();
    // A name that cannot be told leaves the field empty; the answer below says why.
    ask(KnotennameDocument, { schluessel: value }, controller.signal).then(
      ({ knoten }) => {
        setGesagt({ value, name: knoten?.name ?? '', text: knoten?.name ?? '' });
      },
      () => undefined,
    );
    return () => controller.abort();
  }, [value]);

  useEffect(() => {
    const gesucht = text.trim();
    if (!gesucht || text === name) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(KnotensucheDocument, { text: gesucht }, controller.signal).then(
        ({ suche }) => setTreffer(suche.nodes.map(({ knoten }) => knoten)),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, name]);

  const worte = (knoten: PunktFragment) => `${knoten.name} (${words.knotenart(knoten.__typename)})`;

  function aendere(neu: string) {
    setGesagt({ value, name, text: neu });
    const genau = treffer.find((knoten) => worte(knoten) === neu);
    if (genau) onWahl(idOf(genau));
    else if (!neu) onWahl(undefined);
  }

  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        className="kern-form-input__input"
        list={`${id}-treffer`}
        autoComplete="off"
        placeholder={t('wege.suchen')}
        value={text}
        onChange={({ target }) => aendere(target.value)}
        onBlur={() => text && text !== name && treffer[0] && onWahl(idOf(treffer[0]))}
      />
      <datalist id={`${id}-treffer`}>
        {treffer.map((knoten) => (
          <option key={idOf(knoten)} value={worte(knoten)} />
        ))}
      </datalist>
    </div>
  );
}
