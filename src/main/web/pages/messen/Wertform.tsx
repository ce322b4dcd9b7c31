import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../data/ask';
import { fieldOf } from '../data/form';
import { MesswertEintragenDocument, type MessreiheQuery } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Absage } from '../shared/Absage';
import { useTun } from '../shared/useTun';
import { Quellenwahl, type Quelle } from './Quellenwahl';
import { zahlOf } from './zahl';

const KEINE: Quelle = { quelle: null, quelltext: null };

/** Enters one value by hand. */
export function Wertform({ reihe, onDone }: { reihe: MessreiheQuery['messreihe']; onDone: () => void }) {
  const { t } = useTranslation();
  const { tue, problem, busy } = useTun();
  const [quelle, setQuelle] = useState(KEINE);
  const [mal, setMal] = useState(0);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (name: string) => fieldOf(data, name).trim() || null;
    void tue(async () => {
      const vonAnzahl = text('vonAnzahl');
      const fundstelle = text('fundstelle');
      await ask(MesswertEintragenDocument, {
        wert: {
          reihe: reihe.kennung,
          tag: fieldOf(data, 'tag'),
          wert: zahlOf(fieldOf(data, 'wert')),
          vonAnzahl: vonAnzahl === null ? null : zahlOf(vonAnzahl),
          ...quelle,
          fundstelle,
          begruendung: text('begruendung'),
          belegart: (quelle.quelle ?? quelle.quelltext) && fundstelle ? 'BELEGT' : 'EINGESCHAETZT',
          anmerkung: text('anmerkung'),
        },
      });
      form.reset();
      setQuelle(KEINE);
      setMal(mal + 1);
      onDone();
    });
  };
  return (
    <Abschnitt id="eintragen" titel={t('messen.eintragen')}>
      <p className="kern-body">{t('messen.eintragenRat')}</p>
      <Absage problem={problem} />
      <form className="auswahl" onSubmit={submit}>
        <KernInput id="tag" required label={t('messen.tag')} hint={t('messen.tagHinweis')} autoComplete="off" />
        <KernInput id="wert" required inputMode="decimal" label={einheitWort(t('messen.wert'), reihe.einheit)} autoComplete="off" />
        <KernInput id="vonAnzahl" inputMode="numeric" label={t('messen.vonAnzahl')} autoComplete="off" />
        <Quellenwahl key={mal} onChange={setQuelle} />
        <KernInput id="fundstelle" label={t('messen.fundstelle')} autoComplete="off" />
        <KernInput id="begruendung" label={t('messen.begruendung')} hint={t('messen.begruendungHinweis')} autoComplete="off" />
        <KernInput id="anmerkung" label={t('messen.anmerkung')} autoComplete="off" />
        <KernButton type="submit" variant="primary" disabled={busy} text={t('messen.eintragen')} />
      </form>
    </Abschnitt>
  );
}

const einheitWort = (wort: string, einheit: string | null) => (einheit ? `${wort} (${einheit})` : wort);
