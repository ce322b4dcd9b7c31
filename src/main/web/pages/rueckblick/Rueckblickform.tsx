import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ask } from '../data/ask';
import { fieldOf } from '../data/form';
import { useLoggedIn } from '../data/useIch';
import {
  RueckblickEinfrierenDocument,
  RueckblickEntfernenDocument,
  RueckblickMerkenDocument,
  type RueckblickQuery,
} from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Absage } from '../shared/Absage';
import { Textbereich } from '../shared/Textbereich';
import { useTun } from '../shared/useTun';

interface Props {
  rueckblick: RueckblickQuery['rueckblick'];
  onDone: () => void;
}

/** Writes an open review; who administers freezes it. */
export function Rueckblickform({ rueckblick: r, onDone }: Props) {
  const { t } = useTranslation();
  const { tue, problem, busy } = useTun();
  const [stellungnahme, setStellungnahme] = useState(r.stellungnahme ?? '');
  const [anpassungen, setAnpassungen] = useState(r.anpassungen ?? '');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    void tue(async () => {
      const rueckblick = {
        strategie: r.strategieKennung,
        titel: fieldOf(data, 'titel'),
        von: fieldOf(data, 'von'),
        bis: fieldOf(data, 'bis'),
        naechster: fieldOf(data, 'naechster') || null,
        stellungnahme,
        anpassungen,
      };
      await ask(RueckblickMerkenDocument, { kennung: r.kennung, rueckblick, fassung: r.fassung });
      onDone();
    });
  };
  return (
    <Abschnitt id="schreiben" titel={t('rueckblick.schreiben')} className="nur-schirm">
      <Absage problem={problem} />
      <form className="stapel" onSubmit={submit}>
        <div className="auswahl">
          <KernInput id="titel" required label={t('rueckblick.name')} defaultValue={r.titel} autoComplete="off" />
          <KernInput id="von" required label={t('rueckblick.von')} defaultValue={r.von} autoComplete="off" />
          <KernInput id="bis" required label={t('rueckblick.bis')} defaultValue={r.bis} autoComplete="off" />
          <KernInput id="naechster" label={t('rueckblick.naechster')} defaultValue={r.naechster ?? ''} autoComplete="off" />
        </div>
        <Textbereich
          id="stellungnahme-text"
          label={t('rueckblick.stellungnahme')}
          text={stellungnahme}
          zeilen={6}
          onText={setStellungnahme}
        />
        <Textbereich id="anpassungen-text" label={t('rueckblick.anpassungen')} text={anpassungen} zeilen={6} onText={setAnpassungen} />
        <p>
          <KernButton type="submit" variant="primary" disabled={busy} text={t('rueckblick.speichern')} />
        </p>
      </form>
      <Weiteres rueckblick={r} tue={tue} busy={busy} onDone={onDone} />
    </Abschnitt>
  );
}

function Weiteres({
  rueckblick: { kennung, fassung },
  tue,
  busy,
  onDone,
}: Props & { tue: (tun: () => Promise<void>) => Promise<void>; busy: boolean }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const verwaltung = useLoggedIn()?.rollen.includes('verwaltung') ?? false;
  const [sicher, setSicher] = useState<'einfrieren' | 'loeschen'>();
  const friereEin = () =>
    tue(async () => {
      await ask(RueckblickEinfrierenDocument, { kennung, fassung });
      onDone();
    });
  const entferne = () =>
    tue(async () => {
      await ask(RueckblickEntfernenDocument, { kennung, fassung });
      navigate('/rueckblicke');
    });
  return (
    <>
      <p className="kern-body">{t('rueckblick.einfrierenRat')}</p>
      <div className="knopfzeile">
        {verwaltung && (
          <KernButton
            variant="secondary"
            disabled={busy}
            text={t(sicher === 'einfrieren' ? 'rueckblick.wirklichEinfrieren' : 'rueckblick.einfrieren')}
            onClick={() => (sicher === 'einfrieren' ? void friereEin() : setSicher('einfrieren'))}
          />
        )}
        <KernButton
          variant="tertiary"
          disabled={busy}
          text={t(sicher === 'loeschen' ? 'rueckblick.wirklichLoeschen' : 'rueckblick.loeschen')}
          onClick={() => (sicher === 'loeschen' ? void entferne() : setSicher('loeschen'))}
        />
      </div>
    </>
  );
}
