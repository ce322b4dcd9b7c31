import { KernButton, KernInput, KernSelect } from '@kern-ux-annex/kern-react-kit';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ask } from '../data/ask';
import { fieldOf } from '../data/form';
import { MessreiheEntfernenDocument, MessreiheMerkenDocument, type MessreiheQuery, type Zielrichtung } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Absage } from '../shared/Absage';
import { Textbereich } from '../shared/Textbereich';
import { useTun } from '../shared/useTun';
import { Indikatorenwahl } from './Indikatorenwahl';
import { zahlOf } from './zahl';

type Reihe = MessreiheQuery['messreihe'];
const RICHTUNGEN: readonly Zielrichtung[] = ['MEHR', 'WENIGER', 'HALTEN'];

/** What a series is and what it should reach. */
export function Reihenform({ reihe, onDone }: { reihe: Reihe; onDone: () => void }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { tue, problem, busy } = useTun();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    void tue(async () => {
      await ask(MessreiheMerkenDocument, {
        kennung: reihe.kennung,
        fassung: reihe.fassung,
        reihe: eingabeOf(data),
      });
      onDone();
    });
  };
  const entferne = () =>
    tue(async () => {
      await ask(MessreiheEntfernenDocument, { kennung: reihe.kennung });
      navigate('/messreihen');
    });
  return (
    <Abschnitt id="reihe" titel={t('messen.fuehren')}>
      <Absage problem={problem} />
      <form className="auswahl" onSubmit={submit}>
        <Felder reihe={reihe} />
        <KernButton type="submit" variant="secondary" disabled={busy} text={t('messen.speichern')} />
        {reihe.gefuehrt && (
          <KernButton variant="tertiary" disabled={busy} text={t('messen.reiheLoeschen')} onClick={() => void entferne()} />
        )}
      </form>
    </Abschnitt>
  );
}

function Felder({ reihe }: { reihe?: Reihe }) {
  const { t } = useTranslation();
  const ziel = reihe?.ziel;
  return (
    <>
      <KernInput id="titel" required label={t('messen.wasGemessen')} defaultValue={reihe?.titel} autoComplete="off" />
      <Textbereich id="beschreibung" label={t('messen.beschreibung')} text={reihe?.beschreibung ?? ''} zeilen={2} />
      <KernInput
        id="einheit"
        label={t('messen.einheit')}
        hint={t('messen.einheitHinweis')}
        defaultValue={reihe?.einheit ?? ''}
        autoComplete="off"
      />
      <KernSelect id="richtung" label={t('messen.richtung')} defaultValue={reihe?.richtung ?? ''}>
        <option value="">{t('bearbeiten.ohneAngabe')}</option>
        {RICHTUNGEN.map((eine) => (
          <option key={eine} value={eine}>
            {t(`zielrichtung.${eine}`)}
          </option>
        ))}
      </KernSelect>
      <KernInput id="zielwert" inputMode="decimal" label={t('messen.zielwert')} defaultValue={deutsch(ziel?.wert)} autoComplete="off" />
      <KernInput id="zieltag" label={t('messen.zieltag')} defaultValue={ziel?.tag ?? ''} autoComplete="off" />
      <KernInput id="toleranz" inputMode="decimal" label={t('messen.toleranz')} defaultValue={deutsch(ziel?.toleranz)} autoComplete="off" />
      <KernInput id="zielquelle" label={t('messen.zielquelle')} defaultValue={ziel?.quelle ?? ''} autoComplete="off" />
      <KernInput
        id="frage"
        label={t('messen.frage')}
        hint={t('messen.frageHinweis')}
        defaultValue={reihe?.frage ?? ''}
        autoComplete="off"
      />
      <KernInput id="feld" label={t('messen.feld')} hint={t('messen.feldHinweis')} defaultValue={reihe?.feld ?? ''} autoComplete="off" />
      <Indikatorenwahl gewaehlte={reihe?.indikatoren.map(({ kennung }) => kennung) ?? []} />
    </>
  );
}

const deutsch = (zahl: number | undefined) => (zahl !== undefined ? String(zahl).replace('.', ',') : '');

function eingabeOf(data: FormData) {
  const text = (name: string) => fieldOf(data, name).trim() || null;
  const wert = text('zielwert');
  return {
    titel: fieldOf(data, 'titel'),
    beschreibung: text('beschreibung'),
    indikatoren: fieldOf(data, 'indikatoren').split(' ').filter(Boolean),
    einheit: text('einheit'),
    richtung: text('richtung') as Zielrichtung | null,
    ziel:
      wert === null
        ? null
        : { wert: zahlOf(wert), tag: text('zieltag'), toleranz: zahlOf(text('toleranz') ?? '0'), quelle: text('zielquelle') },
    frage: text('frage'),
    feld: text('feld'),
  };
}

/** Begins a series of its own. */
export function NeueReihe() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { tue, problem, busy } = useTun();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const kennung = fieldOf(data, 'kennung').trim();
    void tue(async () => {
      await ask(MessreiheMerkenDocument, { kennung, reihe: eingabeOf(data), fassung: null });
      navigate(`/messreihen/${kennung}`);
    });
  };
  return (
    <>
      <h3 className="kern-heading-small">{t('messen.neu')}</h3>
      <Absage problem={problem} />
      <form className="auswahl" onSubmit={submit}>
        <KernInput id="kennung" required label={t('messen.kennung')} hint={t('messen.kennungHinweis')} autoComplete="off" />
        <Felder />
        <KernButton type="submit" variant="secondary" disabled={busy} text={t('messen.anlegen')} />
      </form>
    </>
  );
}
