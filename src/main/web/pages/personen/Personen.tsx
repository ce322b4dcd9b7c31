import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { rest } from '../data/rest';
import { useLoggedIn } from '../data/useIch';
import type { Geloescht, Personenvorschau } from '../generated/rest';
import { Absage } from '../shared/Absage';
import { useTun } from '../shared/useTun';
import { Zugang } from '../shared/Zugang';
import { Page } from '../shell/Page';
import { Ergebnis, Vorschau } from './Stellen';

/** A person's name goes: first every place at which it stands, then, confirmed, it is erased for good. For those who administer. */
export default function Personen() {
  const { t } = useTranslation();
  const darf = useLoggedIn()?.rollen.includes('verwaltung') ?? false;
  return (
    <Page title={t('personen.titel')} lead={t('personen.vorspann')}>
      <Zugang>{() => (darf ? <Loeschen /> : <p className="kern-body">{t('personen.nurVerwaltung')}</p>)}</Zugang>
    </Page>
  );
}

interface Gezeigtes {
  texte: boolean;
  vorschau: Personenvorschau;
}

function Loeschen() {
  const { t } = useTranslation();
  const { tue, problem, busy } = useTun();
  const [name, setName] = useState('');
  const [texte, setTexte] = useState(false);
  const [gezeigt, setGezeigt] = useState<Gezeigtes>();
  const [getan, setGetan] = useState<Geloescht>();
  const weg = (wer: string, auchTexte: boolean) => `/api/personen?${new URLSearchParams({ name: wer, texte: String(auchTexte) })}`;

  const zeige = (event: FormEvent) => {
    event.preventDefault();
    setGetan(undefined);
    setGezeigt(undefined);
    void tue(async () => setGezeigt({ texte, vorschau: await rest<Personenvorschau>('GET', weg(name, texte)) }));
  };
  const loesche = ({ texte: auchTexte, vorschau }: Gezeigtes) =>
    tue(async () => {
      const bestaetigt = `${weg(vorschau.name, auchTexte)}&bestaetigung=${encodeURIComponent(vorschau.bestaetigung)}`;
      setGetan(await rest<Geloescht>('DELETE', bestaetigt));
      setGezeigt(undefined);
    });
  return (
    <>
      <Absage problem={problem} />
      <form className="stapel" aria-label={t('personen.titel')} onSubmit={zeige}>
        <KernInput
          id="name"
          required
          label={t('personen.name')}
          hint={t('personen.nameRat')}
          maxLength={200}
          autoComplete="off"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <label className="wahlpunkt">
          <input type="checkbox" checked={texte} onChange={({ target }) => setTexte(target.checked)} />
          {t('personen.texte')}
        </label>
        <p>
          <KernButton type="submit" variant="primary" disabled={busy} text={t('personen.zeigen')} />
        </p>
      </form>
      {gezeigt && (
        <Vorschau key={gezeigt.vorschau.bestaetigung} vorschau={gezeigt.vorschau} busy={busy} onLoeschen={() => void loesche(gezeigt)} />
      )}
      {getan && <Ergebnis getan={getan} />}
    </>
  );
}
