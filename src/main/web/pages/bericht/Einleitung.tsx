import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf } from '../data/form';
import { AskError } from '../data/request';
import { rest } from '../data/rest';
import type { Einleitungssicht } from '../generated/rest';
import { Abschnitt } from '../parts/Abschnitt';

const WEG = '/api/berichte/einleitung';

/** The city's own words and pictures, kept from report to report. */
export function Einleitung() {
  const { t } = useTranslation();
  const [sicht, setSicht] = useState<Einleitungssicht>();
  const [text, setText] = useState('');
  const [meldung, setMeldung] = useState<string>();
  const [problem, setProblem] = useState<string>();

  const versuche = async (tun: () => Promise<string | undefined>) => {
    setProblem(undefined);
    setMeldung(undefined);
    try {
      setMeldung(await tun());
    } catch (error) {
      const told = AskError.of(error);
      // The page asks for the login by itself; what was typed waits for it.
      if (told.kind !== 'login') setProblem(told.messages.join(' ') || String(error));
    }
  };
  const lade = () => rest<Einleitungssicht>('GET', WEG);
  useEffect(() => {
    lade().then(
      (neue) => {
        setSicht(neue);
        setText(neue.text);
      },
      (error: unknown) => setProblem(AskError.of(error).messages.join(' ') || String(error)),
    );
  }, []);

  const speichere = (event: FormEvent) => {
    event.preventDefault();
    void versuche(async () => {
      setSicht(await rest<Einleitungssicht>('PUT', WEG, { text, fassung: sicht?.fassung ?? null }));
      return t('bericht.gespeichert');
    });
  };
  const fuegeHinzu = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const formular = event.currentTarget;
    const angaben = new FormData(formular);
    const name = fieldOf(angaben, 'name');
    angaben.delete('name');
    void versuche(async () => {
      await rest('POST', `${WEG}/bilder/${encodeURIComponent(name)}`, angaben);
      formular.reset();
      setSicht(await lade());
      return t('bericht.bildDa', { name });
    });
  };
  const loesche = (name: string) =>
    void versuche(async () => {
      await rest('DELETE', `${WEG}/bilder/${encodeURIComponent(name)}`);
      setSicht(await lade());
      return t('bericht.bildWeg', { name });
    });

  return (
    <Abschnitt id="bericht-einleitung" titel={t('bericht.einleitung')}>
      <div role="status">{meldung && <KernAlert variant="success" title={meldung} />}</div>
      <div role="alert">{problem && <KernAlert variant="danger" title={problem} />}</div>
      <form className="stapel" onSubmit={speichere}>
        <label className="kern-label" htmlFor="einleitung-text">
          {t('bericht.text')}
        </label>
        <p id="einleitung-hilfe" className="kern-body leise">
          {t('bericht.einleitungHilfe')}
        </p>
        <textarea
          id="einleitung-text"
          className="kern-form-input__input"
          rows={10}
          maxLength={20_000}
          aria-describedby="einleitung-hilfe"
          value={text}
          disabled={!sicht}
          onChange={({ target }) => setText(target.value)}
        />
        <p>
          <KernButton type="submit" variant="primary" text={t('bericht.speichern')} disabled={!sicht} />
        </p>
      </form>
      <h3 className="kern-heading-small">{t('bericht.bilder')}</h3>
      {sicht?.bilder.length === 0 && <p className="kern-body leise">{t('bericht.keineBilder')}</p>}
      <ul className="liste berichtsbilder">
        {sicht?.bilder.map(({ name, alternativtext }) => (
          <li key={name}>
            <img src={`${WEG}/bilder/${name}`} alt={alternativtext} />
            <span className="kern-body">{name}</span>
            <KernButton variant="secondary" text={t('bericht.bildLoeschen', { name })} onClick={() => loesche(name)} />
          </li>
        ))}
      </ul>
      <form className="stapel" onSubmit={fuegeHinzu}>
        <Feld name="name" label={t('bericht.bildName')} pattern="[a-z0-9]+(-[a-z0-9]+)*" />
        <Feld name="alternativtext" label={t('bericht.bildAlt')} />
        <Feld name="datei" label={t('bericht.bildDatei')} type="file" accept="image/png,image/jpeg" />
        <p>
          <KernButton type="submit" variant="secondary" text={t('bericht.bildHinzufuegen')} />
        </p>
      </form>
    </Abschnitt>
  );
}

function Feld({ name, label, ...weiteres }: { name: string; label: string; pattern?: string; type?: string; accept?: string }) {
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={`bild-${name}`}>
        {label}
      </label>
      <input id={`bild-${name}`} name={name} className="kern-form-input__input" required {...weiteres} />
    </div>
  );
}
