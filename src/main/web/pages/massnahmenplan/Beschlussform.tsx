import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../data/ask';
import { fieldOf } from '../data/form';
import { useLoggedIn } from '../data/useIch';
import { PlanmassnahmeBeschliessenDocument, type PlanzeileFragment } from '../generated/graphql';
import { Absage } from '../shared/Absage';
import { useTun } from '../shared/useTun';

/** Makes a decided measure one of the net, with the decision as its evidence. */
export function Beschlussform({ massnahme: { kennung, fassung }, onDone }: { massnahme: PlanzeileFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const { tue, problem, busy } = useTun();
  const verwaltung = useLoggedIn()?.rollen.includes('verwaltung') ?? false;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    void tue(async () => {
      await ask(PlanmassnahmeBeschliessenDocument, {
        kennung,
        fassung,
        quelle: fieldOf(data, 'quelle').trim(),
        fundstelle: fieldOf(data, 'fundstelle').trim(),
      });
      onDone();
    });
  };
  return (
    <>
      <p className="kern-body">{t('massnahmenplan.beschlussRat')}</p>
      <Absage problem={problem} />
      {verwaltung && (
        <form className="auswahl" onSubmit={submit}>
          <KernInput id="quelle" required label={t('massnahmenplan.beschlussquelle')} autoComplete="off" />
          <KernInput id="fundstelle" required label={t('massnahmenplan.fundstelle')} autoComplete="off" />
          <KernButton type="submit" variant="secondary" disabled={busy} text={t('massnahmenplan.beschliessen')} />
        </form>
      )}
    </>
  );
}
