import { KernButton, KernInput, KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../data/ask';
import { fieldOf } from '../data/form';
import {
  PlanmassnahmeEntfernenDocument,
  PlanmassnahmeMerkenDocument,
  type MassnahmenplanQuery,
  type PlanzeileFragment,
  type Planstatus,
} from '../generated/graphql';
import { euroOf } from '../net/euro';
import { Absage } from '../shared/Absage';
import { Textbereich } from '../shared/Textbereich';
import { useTun } from '../shared/useTun';
import { Beschlussform } from './Beschlussform';
import { eingabeOf } from './eingabe';
import { Kriterienfelder, kriterienVon, schluesselOf } from './Kriterienfelder';

const STATUS: readonly Planstatus[] = ['IDEE', 'GEPRUEFT', 'VORGELEGT', 'BESCHLOSSEN', 'IN_UMSETZUNG', 'ABGESCHLOSSEN', 'ZURUECKGESTELLT'];

interface Props {
  strategie: string;
  kriterien: MassnahmenplanQuery['massnahmenplan']['kriterien'];
  massnahme: PlanzeileFragment | undefined;
  onDone: () => void;
}

/** Writes a measure into the plan, a new one or one that is there. */
export function Massnahmenform({ strategie, kriterien, massnahme: m, onDone }: Props) {
  const { t } = useTranslation();
  const { tue, problem, busy } = useTun();
  const gefragte = m ? m.pruefungen.map(({ kriterium }) => kriterium) : kriterienVon(kriterien);
  const [falschesGeld, setFalschesGeld] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const kosten = fieldOf(data, 'kosten').trim();
    const falsch = kosten !== '' && euroOf(kosten) === undefined;
    setFalschesGeld(falsch);
    if (falsch) return document.getElementById('kosten')?.focus();
    const massnahme = eingabeOf(data, m?.kennung ?? null, gefragte.map(schluesselOf));
    void tue(async () => {
      await ask(PlanmassnahmeMerkenDocument, { strategie, massnahme, fassung: m?.fassung ?? null });
      onDone();
    });
  };
  const entferne = () =>
    tue(async () => {
      await ask(PlanmassnahmeEntfernenDocument, { kennung: m!.kennung, fassung: m!.fassung });
      onDone();
    });
  return (
    <>
      <Absage problem={problem} />
      <form className="auswahl" onSubmit={submit}>
        <Felder massnahme={m} falschesGeld={falschesGeld} />
        <Kriterienfelder kriterien={gefragte} massnahme={m} />
        <KernButton type="submit" variant="primary" disabled={busy} text={t('massnahmenplan.speichern')} />
        {m && <KernButton variant="secondary" text={t('massnahmenplan.abbrechen')} onClick={onDone} />}
        {m && <KernButton variant="tertiary" disabled={busy} text={t('massnahmenplan.loeschen')} onClick={() => void entferne()} />}
      </form>
      {m && !m.imNetz && <Beschlussform massnahme={m} onDone={onDone} />}
    </>
  );
}

function Felder({ massnahme: m, falschesGeld }: { massnahme: PlanzeileFragment | undefined; falschesGeld: boolean }) {
  const { t } = useTranslation();
  const zeilen = (knoten: readonly { __typename: string; kennung: string }[] | undefined) => knoten?.map(schluesselOf).join('\n') ?? '';
  return (
    <>
      <KernInput id="titel" required label={t('massnahmenplan.massnahme')} defaultValue={m?.titel} autoComplete="off" />
      <KernSelect id="status" label={t('massnahmenplan.status')} defaultValue={m?.status ?? 'IDEE'}>
        {STATUS.map((einer) => (
          <option key={einer} value={einer}>
            {t(`planstatus.${einer}`)}
          </option>
        ))}
      </KernSelect>
      <KernInput
        id="termin"
        label={t('massnahmenplan.termin')}
        hint={t('messen.tagHinweis')}
        defaultValue={m?.termin ?? ''}
        autoComplete="off"
      />
      <KernInput
        id="kosten"
        inputMode="decimal"
        label={t('massnahmenplan.kosten')}
        {...(falschesGeld && { error: t('ideen.form.kostenFalsch') })}
        defaultValue={typeof m?.kosten === 'number' ? String(m.kosten).replace('.', ',') : ''}
        autoComplete="off"
      />
      <KernInput
        id="federfuehrung"
        label={t('massnahmenplan.leitung')}
        hint={t('massnahmenplan.leitungHinweis')}
        defaultValue={m?.federfuehrung ? schluesselOf(m.federfuehrung) : ''}
        autoComplete="off"
      />
      <KernInput id="pilot" label={t('massnahmenplan.pilot')} defaultValue={m?.pilot ?? ''} autoComplete="off" />
      <KernInput id="foerderung" label={t('massnahmenplan.foerderung')} defaultValue={m?.foerderung ?? ''} autoComplete="off" />
      <Textbereich
        zeilen={3}
        id="gegenstaende"
        label={t('massnahmenplan.gegenstand')}
        hinweis={t('massnahmenplan.schluesselHinweis')}
        text={zeilen(m?.gegenstaende)}
      />
      <Textbereich
        zeilen={3}
        id="partner"
        label={t('massnahmenplan.partner')}
        hinweis={t('massnahmenplan.partnerHinweis')}
        text={zeilen(m?.partner)}
      />
      <Textbereich zeilen={3} id="beschreibung" label={t('massnahmenplan.beschreibung')} text={m?.beschreibung ?? ''} />
      <Textbereich zeilen={3} id="anmerkung" label={t('massnahmenplan.anmerkung')} text={m?.anmerkung ?? ''} />
    </>
  );
}
