import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stelle } from './sheet';
import { entscheidung, istBeantwortet, istKorrigierbar, istNamensfrage, KONTAKT, korrektur, ziele, type Wuensche } from './wuensche';

/** So many suggestions are shown; with more nobody finds the right one. */
const MEISTE = 5;

interface Props {
  /** The same finding at one place or several. */
  stellen: Stelle[];
  /** What was asked for and is not read yet. */
  wuensche: Wuensche;
  onWunsch: (wunsch: Wuensche) => void;
}

/** What one click can do about a finding: its suggestion in all its cells, or a decision about the name. */
export function Abhilfe({ stellen, wuensche, onWunsch }: Props) {
  const { t } = useTranslation();
  const { befund } = stellen[0]!;
  const name = istNamensfrage(befund);
  const cells = stellen.filter(({ platz }) => platz?.spalte !== undefined);
  if (!name && !(istKorrigierbar(befund) && cells.length)) {
    const { vorschlaege } = befund;
    return vorschlaege.length ? <span className="leise"> {t('einlesen.vorschlaege', { vorschlaege: vorschlaege.join(', ') })}</span> : null;
  }
  if (stellen.every((stelle) => istBeantwortet(wuensche, stelle))) return <p className="kern-body leise">{t('korrektur.vorgemerkt')}</p>;
  return (
    <div className="abhilfe" role="group" aria-label={t('korrektur.zu', { wert: befund.wert })}>
      {name
        ? ziele(befund)
            .slice(0, MEISTE + 2)
            .map((ziel) => (
              <button key={ziel} type="button" onClick={() => onWunsch(entscheidung(befund.wert!, ziel))}>
                {ziel === ''
                  ? t('korrektur.niemand')
                  : ziel === KONTAKT
                    ? t('korrektur.kontakt')
                    : ziel === befund.wert
                      ? t('korrektur.soWieEsDasteht')
                      : ziel.includes('; ')
                        ? t('korrektur.mehrere', { namen: ziel.split('; ').join(' · ') })
                        : t('korrektur.gemeint', { name: ziel })}
              </button>
            ))
        : befund.vorschlaege.slice(0, MEISTE).map((wert) => (
            <button key={wert} type="button" onClick={() => onWunsch(korrektur(cells, wert))}>
              {t('korrektur.uebernehmen', { wert, count: cells.length })}
            </button>
          ))}
      {name && <Andere name={befund.wert!} onZiel={(ziel) => onWunsch(entscheidung(befund.wert!, ziel))} />}
    </div>
  );
}

/** Any other name that is meant. */
function Andere({ name, onZiel }: { name: string; onZiel: (ziel: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState<string>();
  if (text === undefined) {
    return (
      <button type="button" onClick={() => setText(name)}>
        {t('korrektur.andere')}
      </button>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onZiel(text.trim());
  };
  return (
    <form onSubmit={submit}>
      <input
        // eslint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that was just pressed
        autoFocus
        value={text}
        maxLength={500}
        aria-label={t('korrektur.andererName', { name })}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit">{t('korrektur.istGemeint')}</button>
    </form>
  );
}
