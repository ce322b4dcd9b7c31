import { KernAlert, KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf } from '../data/form';
import { logIn, whoAmI } from '../data/rest';
import type { Ich } from '../generated/rest';
import { Abschnitt } from '../parts/Abschnitt';
import type { Versuche } from './versuche';

interface Props {
  onIch: (ich: Ich) => void;
  versuche: Versuche;
  /** Whether the login is for reading and not for handing in. */
  lesen?: boolean;
}

/** Asks for name and password, where this program keeps users of its own. */
export function Anmeldung({ onIch, versuche, lesen = false }: Props) {
  const { t } = useTranslation();
  const [anmeldeart, setAnmeldeart] = useState<Ich['anmeldeart']>('BASIC');
  useEffect(() => {
    let current = true;
    whoAmI().then(
      (ich) => {
        if (!current) return;
        setAnmeldeart(ich.anmeldeart);
        // Somebody before this program vouches for the reader.
        if (ich.angemeldet) onIch(ich);
      },
      () => undefined,
    );
    return () => void (current = false);
  }, [onIch]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void versuche(async () => onIch(await logIn(fieldOf(form, 'benutzer'), fieldOf(form, 'passwort'))));
  }

  return (
    <Abschnitt id="anmelden" titel={t('einlesen.anmelden')}>
      {anmeldeart === 'OIDC' ? (
        <KernAlert variant="info" title={t('einlesen.fernanmeldung')} body={t('einlesen.fernanmeldungRat')} />
      ) : (
        <>
          <p className="kern-body">{t(lesen ? 'fehler.login.rat' : 'einlesen.anmeldenRat')}</p>
          <form className="auswahl" onSubmit={submit}>
            <KernInput id="benutzer" required label={t('einlesen.benutzer')} autoComplete="username" />
            <KernInput id="passwort" required type="password" label={t('einlesen.passwort')} autoComplete="current-password" />
            <KernButton type="submit" variant="primary" text={t('einlesen.anmelden')} />
          </form>
        </>
      )}
    </Abschnitt>
  );
}
