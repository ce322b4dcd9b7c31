import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { PortfolioauswahlDocument, type PortfolioauswahlQuery } from '../generated/graphql';
import { Lagewechsel } from '../grade/Lagewechsel';
import { Abschnitt } from '../parts/Abschnitt';
import { Tabelle } from '../parts/Tabelle';
import { AnswerOf } from '../shell/AnswerOf';
import { budgetOf } from './budget';
import { gewichteInput, gewichteOf } from './gewichte';

/** Which candidates to take within a budget. */
export function Portfolio() {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const budget = budgetOf(params.get('budget') ?? '');
  const [text, setText] = useState(params.get('budget') ?? '');
  const [falsch, setFalsch] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    setFalsch(budgetOf(text) === undefined);
    if (budgetOf(text) !== undefined) change({ budget: text.trim() });
  }
  return (
    <Abschnitt id="portfolio" titel={t('auswahl.portfolio')}>
      <p className="kern-body">{t('auswahl.portfolioRat')}</p>
      <form className="budget" aria-label={t('auswahl.portfolio')} onSubmit={submit} noValidate>
        <KernInput
          id="budget"
          label={t('auswahl.budget')}
          inputMode="decimal"
          maxLength={20}
          value={text}
          {...(falsch && { error: t('auswahl.budgetFalsch') })}
          onChange={({ target }) => setText(target.value)}
        />
        <KernButton type="submit" variant="primary" text={t('auswahl.rechnen')} />
      </form>
      {budget !== undefined && <Ergebnis budget={budget} />}
    </Abschnitt>
  );
}

function Ergebnis({ budget }: { budget: number }) {
  const [params] = useAddress();
  const answer = useQuery(PortfolioauswahlDocument, { budget, gewichte: gewichteInput(gewichteOf(params)) }, true);
  return <AnswerOf answer={answer}>{({ portfolio }) => <Gewaehlte portfolio={portfolio} />}</AnswerOf>;
}

function Gewaehlte({ portfolio: { satz, gewaehlte, luecken } }: { portfolio: PortfolioauswahlQuery['portfolio'] }) {
  const { t, i18n } = useTranslation();
  const euro = new Intl.NumberFormat(i18n.language, { style: 'currency', currency: 'EUR' });
  return (
    <div className="stapel">
      <p role="status" className="kern-body">
        {satz}
      </p>
      {gewaehlte.length > 0 && (
        <Tabelle
          caption={t('auswahl.portfolio')}
          rows={gewaehlte}
          rowKey={({ schluessel }) => schluessel}
          columns={[
            { label: t('auswahl.kandidat'), heads: true, cell: ({ name }) => name },
            { label: t('auswahl.kosten'), number: true, cell: ({ kosten }) => euro.format(kosten) },
            { label: t('auswahl.luecken'), number: true, cell: ({ schliesst }) => schliesst.length },
            { label: t('auswahl.nurDieser'), number: true, cell: ({ nurDieser }) => nurDieser },
          ]}
        />
      )}
      {luecken.length > 0 && <Lagewechsel wechsel={luecken} caption={t('auswahl.geschlosseneLuecken')} />}
    </div>
  );
}
