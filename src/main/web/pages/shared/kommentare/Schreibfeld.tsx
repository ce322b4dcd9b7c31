import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '../../data/useKept';

interface Props {
  id: string;
  /** What it is said of: under this name it is kept. */
  zu: string;
  label: string;
  knopf: string;
  /** Says whether it was taken; what was not stays in the field. */
  onText: (text: string, oeffentlich: boolean) => Promise<boolean>;
}

/** Something to be said, kept until it is. */
export function Schreibfeld({ id, zu, label, knopf, onText }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useKept(`kommentar.${id} ${zu}`, '');
  const [oeffentlich, setOeffentlich] = useState(false);
  const [busy, setBusy] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    void onText(text, oeffentlich)
      .then((gelungen) => gelungen && setText(''))
      .finally(() => setBusy(false));
  }
  return (
    <form className="schreibfeld" onSubmit={submit}>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
        <div className="kern-hint" id={`${id}-hinweis`}>
          {t('kommentare.hinweis')}
        </div>
        <textarea
          id={id}
          className="kern-form-input__input"
          aria-describedby={`${id}-hinweis`}
          required
          maxLength={5000}
          rows={3}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <label className="wahlpunkt">
        <input type="checkbox" checked={oeffentlich} onChange={({ target }) => setOeffentlich(target.checked)} />
        {t('kommentare.fuerAlle')}
      </label>
      <p>
        <KernButton type="submit" variant="secondary" disabled={busy || !text.trim()} text={knopf} />
      </p>
    </form>
  );
}
