import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { QuellenwahlDocument } from '../generated/graphql';
import { Vorschlagsliste, type Vorschlag } from '../shell/Vorschlagsliste';
import { passende } from './quellen';

/** What the form sends: the kennung of a source of the net, or another source in words. */
export interface Quelle {
  quelle: string | null;
  quelltext: string | null;
}

/** A source of the net, chosen by some letters of its name, or any other in words; by keyboard: arrows, Enter, Escape. */
export function Quellenwahl({ onChange }: { onChange: (quelle: Quelle) => void }) {
  const { t } = useTranslation();
  const { data } = useQuery(QuellenwahlDocument, {});
  const [text, setText] = useState('');
  const [gewaehlt, setGewaehlt] = useState(false);
  const [offen, setOffen] = useState(false);
  const [platz, setPlatz] = useState(-1);
  const vorschlaege: Vorschlag[] =
    offen && !gewaehlt ? passende(data?.quellen.nodes ?? [], text).map((knoten) => ({ treffer: { knoten, fundstellen: [] } })) : [];
  const zeigt = vorschlaege.length > 0;

  function waehle(vorschlag: Vorschlag | undefined) {
    if (!vorschlag || !('treffer' in vorschlag)) return;
    const { kennung, name } = vorschlag.treffer.knoten;
    setText(name);
    setGewaehlt(true);
    setOffen(false);
    onChange({ quelle: kennung, quelltext: null });
  }
  function taste(event: KeyboardEvent) {
    const schritt = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (schritt && !offen) setOffen(true);
    // One place more than there are suggestions: the field itself, and what stands in it.
    else if (schritt && zeigt) setPlatz(((platz + 1 + schritt + vorschlaege.length + 1) % (vorschlaege.length + 1)) - 1);
    else if (event.key === 'Enter' && vorschlaege[platz]) waehle(vorschlaege[platz]);
    else if (event.key === 'Escape' && zeigt) setOffen(false);
    else return;
    event.preventDefault();
  }

  return (
    <div className="kern-form-input quellenwahl">
      <label className="kern-label" htmlFor="quelle">
        {t('messen.quelle')}
      </label>
      <div className="kern-hint" id="quelle-hinweis">
        {t('messen.quelleHinweis')}
      </div>
      <input
        id="quelle"
        type="text"
        role="combobox"
        className="kern-form-input__input"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={zeigt}
        aria-controls="quelle-liste"
        aria-activedescendant={zeigt && platz >= 0 ? `quelle-${platz}` : undefined}
        aria-describedby="quelle-hinweis quelle-art"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setGewaehlt(false);
          setPlatz(-1);
          setOffen(true);
          onChange({ quelle: null, quelltext: target.value.trim() || null });
        }}
        onBlur={() => setOffen(false)}
        onKeyDown={taste}
      />
      <p id="quelle-art" role="status" className="kern-body kern-body--small leise">
        {text.trim() && t(gewaehlt ? 'messen.quelleAusNetz' : 'messen.quelleInWorten')}
      </p>
      <Vorschlagsliste id="quelle" vorschlaege={vorschlaege} chosen={vorschlaege[platz]} onChosen={waehle} />
    </div>
  );
}
