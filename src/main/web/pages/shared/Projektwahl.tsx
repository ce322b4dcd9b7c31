import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../data/ask';
import { ProjektnameDocument, ProjektsucheDocument } from '../generated/graphql';

const PAUSE_MS = 250;

interface Props {
  id: string;
  label: string;
  /** Kennung of the project that is chosen. */
  value: string | undefined;
  onWahl: (kennung: string | undefined) => void;
}

/** One project of any number, found by some letters of its name. Emptied, none is chosen. */
export function Projektwahl({ id, label, value, onWahl }: Props) {
  const { t } = useTranslation();
  // Of another project than this was said of, nothing is known until its name is.
  const [gesagt, setGesagt] = useState({ value, name: '', text: '' });
  const { name, text } = gesagt.value === value ? gesagt : { name: '', text: '' };
  const [treffer, setTreffer] = useState<readonly { kennung: string; name: string }[]>([]);

  useEffect(() => {
    if (!value) return;
    const controller = new AbortController();
    // A name that cannot be told leaves the field empty; the answer below says why.
    ask(ProjektnameDocument, { kennung: value }, controller.signal).then(
      ({ projekt }) => setGesagt({ value, name: projekt?.name ?? '', text: projekt?.name ?? '' }),
      () => undefined,
    );
    return () => controller.abort();
  }, [value]);

  // Whoever has typed all of a name has chosen.
  const erfahre = useEffectEvent((gesucht: string, gefunden: typeof treffer) => {
    setTreffer(gefunden);
    const genau = gefunden.find((projekt) => projekt.name === gesucht);
    if (genau) onWahl(genau.kennung);
  });
  useEffect(() => {
    const gesucht = text.trim();
    if (gesucht === name) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(ProjektsucheDocument, { text: gesucht }, controller.signal).then(
        ({ projekte }) => erfahre(gesucht, projekte.nodes),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, name]);

  function aendere(neu: string) {
    setGesagt({ value, name, text: neu });
    const genau = treffer.find((projekt) => projekt.name === neu);
    if (genau) onWahl(genau.kennung);
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
        placeholder={t('projektwahl.suchen')}
        value={text}
        onChange={({ target }) => aendere(target.value)}
        onBlur={() => text && text !== name && treffer[0] && onWahl(treffer[0].kennung)}
      />
      <datalist id={`${id}-treffer`}>
        {treffer.map(({ kennung, name: eines }) => (
          <option key={kennung} value={eines} />
        ))}
      </datalist>
    </div>
  );
}
