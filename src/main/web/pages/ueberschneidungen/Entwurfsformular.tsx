import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { EntwurfswahlDocument, type EntwurfswahlQuery } from '../generated/graphql';
import { Mehrfachwahl, type Punkt } from '../parts/Mehrfachwahl';
import { AnswerOf } from '../shell/AnswerOf';
import { LISTEN, type Draft, type Liste } from './draft';

/** What one thinks of doing. Nothing of it is stored: it goes into the address. */
export function Entwurfsformular({ draft, onSubmit }: { draft: Draft; onSubmit: (draft: Draft) => void }) {
  const { t } = useTranslation();
  const answer = useQuery(EntwurfswahlDocument, {});
  const [values, setValues] = useState(draft);
  const [missing, setMissing] = useState(false);
  const set = (changes: Partial<Draft>) => setValues((previous) => ({ ...previous, ...changes }));

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(!values.name.trim());
    if (values.name.trim()) onSubmit(values);
    else document.getElementById('entwurf-name')?.focus();
  }

  return (
    <form className="entwurf" aria-label={t('entwurf.titel')} onSubmit={submit} noValidate>
      <KernInput
        id="entwurf-name"
        label={t('entwurf.name')}
        required
        maxLength={300}
        value={values.name}
        {...(missing && { error: t('entwurf.nameFehlt') })}
        onChange={({ target }) => set({ name: target.value })}
      />
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="entwurf-text">
          {t('entwurf.text')}
        </label>
        <textarea
          id="entwurf-text"
          className="kern-form-input__input"
          maxLength={2000}
          rows={4}
          value={values.text}
          onChange={({ target }) => set({ text: target.value })}
        />
      </div>
      <AnswerOf answer={answer}>
        {(data) => (
          <div className="stapel">
            {LISTEN.map((liste) => (
              <Mehrfachwahl
                key={liste}
                titel={t(`entwurf.${liste}`)}
                punkte={punkteOf(data, liste)}
                chosen={values[liste]}
                onChange={(chosen) => set({ [liste]: chosen })}
                open={liste === 'felder' || liste === 'ziele'}
              />
            ))}
          </div>
        )}
      </AnswerOf>
      <div className="auswahl">
        {(['ab', 'bis'] as const).map((name) => (
          <KernInput
            key={name}
            id={`entwurf-${name}`}
            label={t(`entwurf.${name}`)}
            maxLength={10}
            value={values[name]}
            onChange={({ target }) => set({ [name]: target.value })}
          />
        ))}
      </div>
      <p>
        <KernButton type="submit" variant="primary" text={t('entwurf.pruefen')} />
      </p>
    </form>
  );
}

function punkteOf(
  { handlungsfelder, strategischeZiele, leitziele, akteure, technologien }: EntwurfswahlQuery,
  liste: Liste,
): readonly Punkt[] {
  switch (liste) {
    case 'felder':
      return handlungsfelder;
    case 'ziele':
      return strategischeZiele;
    case 'leitziele':
      return leitziele;
    case 'technologien':
      return technologien.nodes;
    default:
      return akteure.nodes;
  }
}
