import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../data/ask';
import { tell } from '../data/login';
import { AskError } from '../data/request';
import { BewertenDocument, type TeilzeileFragment } from '../generated/graphql';

interface Props {
  kandidat: string;
  name: string;
  teil: TeilzeileFragment;
  stufen: readonly string[];
  onBewertet: () => void;
}

/** Says what the one who is logged in thinks, in the own name; begins with what the same person said, or the net proposes. */
export function Bewertungsformular({ kandidat, name, teil: { kriterium, bewertungen, vorschlag }, stufen, onBewertet }: Props) {
  const { t } = useTranslation();
  const eigene = bewertungen.find((bewertung) => bewertung.eigene);
  const [wert, setWert] = useState(String(eigene?.wert ?? vorschlag?.wert ?? ''));
  const [begruendung, setBegruendung] = useState(eigene?.begruendung ?? (eigene ? '' : vorschlag?.satz) ?? '');
  const [problem, setProblem] = useState<AskError>();
  const [gemerkt, setGemerkt] = useState(false);
  const [busy, setBusy] = useState(false);
  const id = `bewerten-${kandidat}-${kriterium.kennung}`.replace(/[^\w-]/g, '-');

  async function submit(event: FormEvent) {
    event.preventDefault();
    setProblem(undefined);
    setGemerkt(false);
    setBusy(true);
    try {
      await ask(BewertenDocument, { kandidat, kriterium: kriterium.kennung, wert: Number(wert), begruendung });
      setGemerkt(true);
      onBewertet();
    } catch (error) {
      const told = AskError.of(error);
      if (told.kind === 'login') tell();
      else setProblem(told);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      className="bewertungsformular"
      aria-label={t('auswahl.bewertenVon', { kriterium: kriterium.name, kandidat: name })}
      onSubmit={(event) => void submit(event)}
    >
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={`${id}-wert`}>
          {t('auswahl.wert')}
        </label>
        <div className="kern-form-input__select-wrapper">
          <select
            id={`${id}-wert`}
            className="kern-form-input__select"
            required
            value={wert}
            onChange={({ target }) => setWert(target.value)}
          >
            <option value="">{t('auswahl.waehlen')}</option>
            {stufen.map((stufe, i) => (
              <option key={stufe} value={i + 1}>
                {i + 1} – {stufe}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={`${id}-grund`}>
          {t('auswahl.begruendung')}
        </label>
        <textarea
          id={`${id}-grund`}
          className="kern-form-input__input"
          required
          rows={2}
          maxLength={2000}
          value={begruendung}
          onChange={({ target }) => setBegruendung(target.value)}
        />
      </div>
      {problem && (
        <KernAlert
          variant="danger"
          title={t(`fehler.${problem.kind}.titel`, { status: problem.status })}
          body={problem.messages.join(' ') || t(`fehler.${problem.kind}.rat`)}
        />
      )}
      <p role="status" className="kern-body">
        {gemerkt && t('auswahl.gemerkt')}
      </p>
      <KernButton
        type="submit"
        variant="secondary"
        disabled={busy}
        text={t(eigene ? 'auswahl.neuBewerten' : vorschlag ? 'auswahl.bestaetigen' : 'auswahl.bewerten')}
      />
    </form>
  );
}
