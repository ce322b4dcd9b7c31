import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { rest } from '../data/rest';
import { saveAs } from '../data/save';
import type { Einleseplan, Ich } from '../generated/rest';
import type { Versuche } from '../shared/versuche';
import { grundlage, planname } from './plan';

interface Props {
  ich: Ich;
  plan: Einleseplan;
  /** What somebody called it here. */
  name: string | null;
  onName: (name: string) => void;
  versuche: Versuche;
}

/** Names a corrected plan and keeps it for files of the same kind; who may not keep it for all takes it along as a file. */
export function Planablage({ ich, plan: gelesener, name: benannt, onName, versuche }: Props) {
  const { t } = useTranslation();
  const plan = grundlage(gelesener);
  const name = benannt ?? (plan.name === 'berichtigt' ? '' : plan.name);
  const [abgelegt, setAbgelegt] = useState<string>();
  const kennung = planname(name);
  const benannter = { ...plan, name: kennung || plan.name };

  function lege(event: FormEvent) {
    event.preventDefault();
    void versuche(async () => {
      await rest('PUT', `/api/plaene/${encodeURIComponent(kennung)}`, benannter);
      setAbgelegt(kennung);
    });
  }

  return (
    <section className="abschnitt planablage" aria-labelledby="planablage">
      <h3 id="planablage" className="kern-heading-small">
        {t('plan.ablegen')}
      </h3>
      <p className="kern-body">{t(ich.rollen.includes('verwaltung') ? 'plan.ablegenRat' : 'plan.mitnehmenRat')}</p>
      <form className="auswahl" onSubmit={lege}>
        <KernInput
          id="planname"
          label={t('plan.name')}
          hint={kennung && kennung !== name ? t('plan.heisstDann', { kennung }) : t('plan.nameRat')}
          maxLength={60}
          value={name}
          onChange={({ target }) => onName(target.value)}
        />
        {ich.rollen.includes('verwaltung') && (
          <KernButton type="submit" variant="secondary" disabled={!kennung} text={t('plan.ablegenLos')} />
        )}
        <KernButton
          variant="tertiary"
          icon="download"
          text={t('plan.speichern')}
          onClick={() => saveAs(new Blob([JSON.stringify(benannter, null, 2)], { type: 'application/json' }), `${benannter.name}.json`)}
        />
      </form>
      <p role="status" className="kern-body">
        {abgelegt && t('plan.abgelegt', { name: abgelegt })}
      </p>
    </section>
  );
}
