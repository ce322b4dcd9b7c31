import { KernButton, KernInput, KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { SitzungswahlDocument, type SitzungEingabe } from '../generated/graphql';
import { Textbereich } from '../shared/Textbereich';
import { AnswerOf } from '../shell/AnswerOf';

interface Props {
  anfangs: { gremium: string; datum: string; anmerkung: string; oeffentlich: boolean };
  /** Whether body and day stay, because something was decided there. */
  fest?: boolean;
  knopf: string;
  busy: boolean;
  onSitzung: (sitzung: SitzungEingabe) => void;
}

/** What is said of a session: whose, when, a note, and who may see it. */
export function Sitzungsform({ anfangs, fest = false, knopf, busy, onSitzung }: Props) {
  const { t } = useTranslation();
  const answer = useQuery(SitzungswahlDocument, {});
  const [werte, setWerte] = useState(anfangs);
  const set = (changes: Partial<typeof werte>) => setWerte((bisherige) => ({ ...bisherige, ...changes }));
  function submit(event: FormEvent) {
    event.preventDefault();
    onSitzung({ ...werte, anmerkung: werte.anmerkung.trim() || null });
  }
  return (
    <form className="ideenform" onSubmit={submit}>
      {fest && <p className="kern-body leise">{t('sitzungen.fest')}</p>}
      <AnswerOf answer={answer}>
        {({ gremien }) => (
          <KernSelect
            required
            id="sitzung-gremium"
            label={t('gremien.gremium')}
            value={werte.gremium}
            disabled={fest}
            onChange={({ target }) => set({ gremium: target.value })}
          >
            <option value="">{t('bearbeiten.bitteWaehlen')}</option>
            {gremien.nodes.map(({ kennung, name }) => (
              <option key={kennung} value={kennung}>
                {name}
              </option>
            ))}
          </KernSelect>
        )}
      </AnswerOf>
      <KernInput
        id="sitzung-datum"
        required
        label={t('sitzungen.tag')}
        hint={t('sitzungen.tagHilfe')}
        maxLength={10}
        value={werte.datum}
        disabled={fest}
        onChange={({ target }) => set({ datum: target.value })}
      />
      <Textbereich
        id="sitzung-anmerkung"
        label={t('sitzungen.anmerkung')}
        hinweis={t('sitzungen.anmerkungHilfe')}
        zeilen={3}
        text={werte.anmerkung}
        onText={(anmerkung) => set({ anmerkung })}
      />
      <label className="wahlpunkt">
        <input type="checkbox" checked={werte.oeffentlich} onChange={({ target }) => set({ oeffentlich: target.checked })} />
        {t('sitzungen.fuerAlle')}
      </label>
      <p>
        <KernButton type="submit" variant="primary" disabled={busy} text={knopf} />
      </p>
    </form>
  );
}
