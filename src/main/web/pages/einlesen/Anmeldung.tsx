import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { logIn, type Ich } from '../data/rest';

interface Props {
  onIch: (ich: Ich) => void;
  versuche: (tun: () => Promise<void>) => Promise<void>;
}

export function Anmeldung({ onIch, versuche }: Props) {
  const { t } = useTranslation();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void versuche(async () => onIch(await logIn(String(form.get('benutzer')), String(form.get('passwort')))));
  }

  return (
    <section className="abschnitt" aria-labelledby="anmelden">
      <h2 id="anmelden" className="kern-heading-medium">
        {t('einlesen.anmelden')}
      </h2>
      <p className="kern-body">{t('einlesen.anmeldenRat')}</p>
      <form className="auswahl" onSubmit={submit}>
        <KernInput id="benutzer" required label={t('einlesen.benutzer')} autoComplete="username" />
        <KernInput id="passwort" required type="password" label={t('einlesen.passwort')} autoComplete="current-password" />
        <KernButton type="submit" variant="primary" text={t('einlesen.anmelden')} />
      </form>
    </section>
  );
}
