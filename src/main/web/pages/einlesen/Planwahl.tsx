import { KernButton, KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskError } from '../data/request';
import { rest } from '../data/rest';
import type { Einleseplan, Ich, Planzeile } from '../generated/rest';
import type { Versuche } from '../shared/versuche';
import { liesPlan } from './plan';

/** In place of a plan's name: the one corrected here and not kept. No plan is called so, for names have no dot. */
export const BERICHTIGT = '.';

interface Props {
  ich: Ich;
  plan: string;
  onPlan: (plan: string) => void;
  versuche: Versuche;
  berichtigter: Einleseplan | undefined;
  onBerichtigter: (plan: Einleseplan) => void;
}

/** By which plan the next file is read; by default the server finds out. */
export function Planwahl({ ich, plan, onPlan, versuche, berichtigter, onBerichtigter }: Props) {
  const { t } = useTranslation();
  const [plaene, setPlaene] = useState<Planzeile[]>([]);
  const oeffnen = useRef<HTMLInputElement>(null);
  const lade = () => versuche(async () => setPlaene(await rest<Planzeile[]>('GET', '/api/plaene')), true);
  const ersteFrage = useEffectEvent(() => void lade());
  // Once is enough: plans change here alone, and then they are asked for again.
  useEffect(() => ersteFrage(), []);
  const gewaehlt = plaene.find(({ name }) => name === plan);

  async function oeffne(datei: File | undefined) {
    if (!datei) return;
    await versuche(async () => {
      const gelesen = liesPlan(await datei.text());
      if (!gelesen) throw new AskError('refused', [t('plan.unlesbar', { datei: datei.name })]);
      onBerichtigter(gelesen);
      onPlan(BERICHTIGT);
    });
  }

  async function loesche(name: string) {
    await versuche(async () => {
      await rest('DELETE', `/api/plaene/${encodeURIComponent(name)}`);
      onPlan('');
      await lade();
    });
  }

  return (
    <div className="planwahl">
      <KernSelect
        required
        id="plan"
        label={t('plan.wahl')}
        hint={t('plan.wahlRat')}
        value={plan}
        onChange={({ target }) => onPlan(target.value)}
      >
        <option value="">{t('plan.automatisch')}</option>
        {berichtigter && <option value={BERICHTIGT}>{t('plan.berichtigter', { name: berichtigter.name })}</option>}
        {plaene.map(({ name, beschreibung, eigener }) => (
          <option key={name} value={name}>
            {[name, beschreibung].filter(Boolean).join(': ')}
            {eigener && ` (${t('plan.eigener')})`}
          </option>
        ))}
      </KernSelect>
      <div className="knopfleiste">
        <input
          ref={oeffnen}
          type="file"
          accept=".json"
          hidden
          aria-label={t('plan.oeffnen')}
          onChange={({ target }) => void oeffne(target.files?.[0])}
        />
        <KernButton variant="tertiary" text={t('plan.oeffnen')} onClick={() => oeffnen.current?.click()} />
        {gewaehlt?.eigener && ich.rollen.includes('verwaltung') && (
          <KernButton
            variant="tertiary"
            icon="delete"
            text={t('plan.loeschen', { name: gewaehlt.name })}
            onClick={() => void loesche(gewaehlt.name)}
          />
        )}
      </div>
    </div>
  );
}
