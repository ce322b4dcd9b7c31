import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQuery } from '../data/useQuery';
import { IdeenwahlDocument, type IdeeEingabe, type IdeenwahlQuery } from '../generated/graphql';
import { euroOf } from '../net/euro';
import { Mehrfachwahl, type Punkt } from '../parts/Mehrfachwahl';
import { Tabelle } from '../parts/Tabelle';
import { Meldung } from '../shared/Meldung';
import { AnswerOf } from '../shell/AnswerOf';
import { ideeOf, LISTEN, unterschiedeOf, wertText, type Eingabe, type Liste } from './angaben';
import { useTat } from './useTat';

interface Props {
  anfangs: Eingabe;
  knopf: string;
  zurueck: string;
  onIdee: (idee: IdeeEingabe) => Promise<unknown>;
}

/** What an idea says. Where somebody else was faster, both versions stand side by side. */
export function IdeeFormular({ anfangs, knopf, zurueck, onIdee }: Props) {
  const { t } = useTranslation();
  const answer = useQuery(IdeenwahlDocument, {});
  const [eingabe, setEingabe] = useState(anfangs);
  const [gesendet, setGesendet] = useState(false);
  const { tue, problem, busy } = useTat();
  const set = (changes: Partial<Eingabe>) => setEingabe((bisherige) => ({ ...bisherige, ...changes }));
  const ohneTitel = gesendet && !eingabe.titel.trim();
  const falschesGeld = gesendet && eingabe.kosten.trim() !== '' && euroOf(eingabe.kosten) === undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    setGesendet(true);
    if (!eingabe.titel.trim()) document.getElementById('idee-titel')?.focus();
    else if (eingabe.kosten.trim() !== '' && euroOf(eingabe.kosten) === undefined) document.getElementById('idee-kosten')?.focus();
    else void tue(() => onIdee(ideeOf(eingabe)));
  }

  return (
    <form className="ideenform" onSubmit={submit} noValidate>
      {problem && <Meldung problem={problem} />}
      <Unterschiede problem={problem?.problem} />
      <KernInput
        id="idee-titel"
        label={t('ideen.form.titel')}
        required
        maxLength={200}
        value={eingabe.titel}
        {...(ohneTitel && { error: t('ideen.form.titelFehlt') })}
        onChange={({ target }) => set({ titel: target.value })}
      />
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="idee-text">
          {t('ideen.form.text')}
        </label>
        <textarea
          id="idee-text"
          className="kern-form-input__input"
          maxLength={20000}
          rows={5}
          value={eingabe.text}
          onChange={({ target }) => set({ text: target.value })}
        />
      </div>
      <AnswerOf answer={answer}>
        {(wahl) => (
          <div className="stapel">
            {LISTEN.map((liste) => (
              <Mehrfachwahl
                key={liste}
                titel={t(`ideen.form.${liste}`)}
                punkte={punkteOf(wahl, liste)}
                chosen={eingabe[liste]}
                onChange={(chosen) => set({ [liste]: chosen })}
                open={liste === 'handlungsfelder'}
              />
            ))}
          </div>
        )}
      </AnswerOf>
      <KernInput
        id="idee-kosten"
        required={false}
        label={t('ideen.form.kosten')}
        hint={t('bearbeiten.zahlform')}
        maxLength={20}
        inputMode="decimal"
        value={eingabe.kosten}
        {...(falschesGeld && { error: t('ideen.form.kostenFalsch') })}
        onChange={({ target }) => set({ kosten: target.value })}
      />
      {(['ab', 'bis'] as const).map((name) => (
        <KernInput
          key={name}
          id={`idee-${name}`}
          required={false}
          label={t(`ideen.form.${name}`)}
          hint={t('ideen.form.datum')}
          maxLength={10}
          value={eingabe[name]}
          onChange={({ target }) => set({ [name]: target.value })}
        />
      ))}
      <KernInput
        id="idee-einreicher"
        required={false}
        label={t('ideen.form.einreicher')}
        hint={t('ideen.form.einreicherHilfe')}
        maxLength={200}
        value={eingabe.einreicher}
        onChange={({ target }) => set({ einreicher: target.value })}
      />
      <div className="knopfzeile">
        <KernButton type="submit" variant="primary" disabled={busy} text={knopf} />
        <Link className="kern-link" href={zurueck}>
          {t('bearbeiten.abbrechen')}
        </Link>
      </div>
    </form>
  );
}

function Unterschiede({ problem }: { problem: Record<string, unknown> | undefined }) {
  const { t } = useTranslation();
  const unterschiede = unterschiedeOf(problem);
  if (!unterschiede.length) return null;
  return (
    <Tabelle
      caption={t('ideen.unterschiede')}
      rows={unterschiede}
      rowKey={({ feld }) => feld}
      columns={[
        { label: t('ideen.feld'), heads: true, cell: ({ feld }) => t(`ideen.form.${feld as Liste}`) },
        { label: t('ideen.ihrWert'), cell: ({ ihrWert }) => wertText(ihrWert) },
        { label: t('ideen.jetzigerWert'), cell: ({ jetzigerWert }) => wertText(jetzigerWert) },
      ]}
    />
  );
}

function punkteOf(wahl: IdeenwahlQuery, liste: Liste): readonly Punkt[] {
  switch (liste) {
    case 'handlungsfelder':
    case 'strategischeZiele':
    case 'leitziele':
      return wahl[liste];
    case 'technologien':
      return wahl.technologien.nodes;
    case 'haengtAbVon':
      return wahl.projekte.nodes;
    default:
      return wahl.akteure.nodes;
  }
}
