import { KernAlert, KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf } from '../data/form';
import { here, loginAddress, loginEnded } from '../data/login';
import { logIn } from '../data/rest';
import { useIch } from '../data/useIch';
import { Abschnitt } from '../parts/Abschnitt';
import type { Versuche } from './versuche';

interface Props {
  versuche: Versuche;
  /** Why one logs in here. */
  rat: string;
  /** The page to go on with; this one where none is said. */
  weiter?: string;
}

/** Asks for name and password where this program knows its users itself, and else leads to the login service. */
export function Anmeldung({ versuche, rat, weiter }: Props) {
  const { t } = useTranslation();
  const ich = useIch();
  const beendet = loginEnded();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void versuche(async () => void (await logIn(fieldOf(form, 'benutzer'), fieldOf(form, 'passwort'))));
  }

  if (!ich) return null;
  return (
    <Abschnitt id="anmelden" titel={t('anmeldung.anmelden')}>
      {beendet && <KernAlert variant="info" title={t('anmeldung.beendet')} body={t('anmeldung.beendetRat')} />}
      {ich.anmeldeart === 'BASIC' ? (
        <>
          <p className="kern-body">{rat}</p>
          <form className="auswahl" onSubmit={submit}>
            <KernInput id="benutzer" required label={t('anmeldung.benutzer')} autoComplete="username" />
            <KernInput id="passwort" required type="password" label={t('anmeldung.passwort')} autoComplete="current-password" />
            <KernButton type="submit" variant="primary" text={t('anmeldung.anmelden')} />
          </form>
        </>
      ) : ich.anmeldeseite ? (
        <Anmeldedienst rat={rat} weiter={weiter} beendet={beendet} />
      ) : (
        <KernAlert variant="info" title={t('anmeldung.nurProgramme')} body={t('anmeldung.nurProgrammeRat')} />
      )}
    </Abschnitt>
  );
}

/** Where somebody was in the middle of something, the login opens beside the page, which then goes on by itself. */
function Anmeldedienst({ rat, weiter, beendet }: { rat: string; weiter: string | undefined; beendet: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="kern-body">{rat}</p>
      <p>
        {beendet ? (
          <KernButton
            variant="primary"
            text={t('anmeldung.imNeuenFenster')}
            onClick={() => window.open(loginAddress('/anmeldung?fertig'), '_blank', 'noopener')}
          />
        ) : (
          <KernButton variant="primary" text={t('anmeldung.beimDienst')} onClick={() => location.assign(loginAddress(weiter ?? here()))} />
        )}
      </p>
    </>
  );
}
