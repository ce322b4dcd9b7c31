import { useRef, useState, type FormEvent } from 'react';
import { home } from '../pages/data/basis';
import { fieldOf } from '../pages/data/form';
import { AskError } from '../pages/data/request';
import { logIn, whoAmI } from '../pages/data/rest';
import { nameFrom, reload, save } from './saved';
import { sentenceOf } from './table';
import { useContent, useReady } from './useEditors';
import { valuesIn } from './variables';

/** Keeps what stands in the editors as a question of one's own, which then has an address. */
export function SaveButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [who, setWho] = useState<string>();
  const [saved, setSaved] = useState<string>();
  const ready = useReady();

  async function open() {
    setSaved(undefined);
    dialog.current?.showModal();
    try {
      const ich = await whoAmI();
      if (ich.angemeldet) setWho(ich.name);
    } catch {
      // The form says what is wrong when it is sent.
    }
  }

  return (
    <>
      <button type="button" disabled={!ready} onClick={() => void open()}>
        Speichern …
      </button>
      <dialog ref={dialog} className="speichern" aria-labelledby="speichern">
        <h2 id="speichern">Als eigene Frage speichern</h2>
        {saved ? (
          <p role="status">
            Gespeichert. Adresse: <code>{`${home()}/api/fragen/${saved}.csv`}</code> (ebenso .xlsx und .json)
          </p>
        ) : who === undefined ? (
          <Login onDone={setWho} />
        ) : (
          <Details who={who} onSaved={setSaved} />
        )}
        <button type="button" className="leise" onClick={() => dialog.current?.close()}>
          Schließen
        </button>
      </dialog>
    </>
  );
}

function Login({ onDone }: { onDone: (name: string) => void }) {
  const [problem, setProblem] = useState('');
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    try {
      const ich = await logIn(fieldOf(form, 'benutzer'), fieldOf(form, 'passwort'));
      void reload();
      onDone(String(ich.name));
    } catch (error) {
      setProblem(AskError.of(error).kind === 'credentials' ? 'Name und Passwort passen nicht zusammen.' : sentenceOf(error));
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p>Speichern kann, wer sich anmeldet.</p>
      <label>
        Name <input name="benutzer" required autoComplete="username" />
      </label>
      <label>
        Passwort <input name="passwort" type="password" required autoComplete="current-password" />
      </label>
      {problem && <p role="alert">{problem}</p>}
      <button type="submit">Anmelden</button>
    </form>
  );
}

function Details({ who, onSaved }: { who: string; onSaved: (name: string) => void }) {
  const content = useContent();
  const [title, setTitle] = useState('');
  const [name, setName] = useState<string>();
  const [problem, setProblem] = useState('');
  const address = name ?? nameFrom(title);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { query, variables } = content();
    const question = {
      titel: title,
      beschreibung: fieldOf(form, 'beschreibung'),
      dokument: query,
      variablen: valuesIn(variables) as Record<string, never>,
      geteilt: form.has('geteilt'),
    };
    try {
      await save(address, question, form.has('ersetzen'));
      onSaved(address);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <label>
        Titel <input value={title} required maxLength={120} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <label>
        Name in der Adresse <input value={address} required maxLength={60} onChange={({ target }) => setName(target.value)} />
      </label>
      <label>
        Beschreibung <textarea name="beschreibung" rows={2} maxLength={2000} />
      </label>
      <label className="haken">
        <input type="checkbox" name="geteilt" /> Mit allen teilen, die hier lesen dürfen
      </label>
      <label className="haken">
        <input type="checkbox" name="ersetzen" /> Eine eigene Frage dieses Namens ersetzen
      </label>
      {problem && <p role="alert">{problem}</p>}
      <p>Die Variablen werden mitgespeichert. Angemeldet als {who}.</p>
      <button type="submit">Speichern</button>
    </form>
  );
}
