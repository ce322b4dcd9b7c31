import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { PortfolioauswahlDocument, type PortfolioauswahlQuery } from '../generated/graphql';
import { Lagewechsel } from '../grade/Lagewechsel';
import { euroOf } from '../net/euro';
import { Abschnitt } from '../parts/Abschnitt';
import { Tabelle } from '../parts/Tabelle';
import { AnswerOf } from '../shell/AnswerOf';
import { annahmenInput, annahmenOf } from './annahmen';
import { Ausgeschlossene } from './Ausgeschlossene';
import { Kostenannahmen } from './Kostenannahmen';
import { ohneOf, wahlInput } from './wahl';

/** Which candidates to take within a budget. */
export function Portfolio({ namen }: { namen: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const budget = euroOf(params.get('budget') ?? '');
  const [text, setText] = useState(params.get('budget') ?? '');
  const [falsch, setFalsch] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    setFalsch(euroOf(text) === undefined);
    if (euroOf(text) !== undefined) change({ budget: text.trim() });
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
      {budget !== undefined && <Ergebnis budget={budget} namen={namen} />}
    </Abschnitt>
  );
}

function Ergebnis({ budget, namen }: { budget: number; namen: ReadonlyMap<string, string> }) {
  const [params] = useAddress();
  const variables = { ...wahlInput(params), budget, kosten: annahmenInput(annahmenOf(params)), ohne: [...ohneOf(params)] };
  const answer = useQuery(PortfolioauswahlDocument, variables, true);
  return (
    <AnswerOf answer={answer}>
      {({ portfolio }) => (
        <>
          <Gewaehlte portfolio={portfolio} />
          <Ausgeschlossene namen={namen} />
          <Kostenannahmen key={params.get('annahmen')} portfolio={portfolio} namen={namen} />
        </>
      )}
    </AnswerOf>
  );
}

function Gewaehlte({ portfolio: { satz, gewaehlte, luecken, zuTeuer } }: { portfolio: PortfolioauswahlQuery['portfolio'] }) {
  const { t, i18n } = useTranslation();
  const [params, change] = useAddress();
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
            {
              label: t('auswahl.kosten'),
              number: true,
              cell: ({ kosten, angenommen }) => (angenommen ? t('auswahl.angenommen', { euro: euro.format(kosten) }) : euro.format(kosten)),
            },
            { label: t('auswahl.luecken'), number: true, cell: ({ schliesst }) => schliesst.length },
            { label: t('auswahl.nurDieser'), number: true, cell: ({ nurDieser }) => nurDieser },
            {
              label: t('auswahl.ausschliessen'),
              cell: ({ schluessel, name }) => (
                <KernButton
                  variant="tertiary"
                  text={t('auswahl.ohneDiesen')}
                  aria-label={t('auswahl.ohne', { kandidat: name })}
                  onClick={() => change({ ohne: [...ohneOf(params), schluessel].join(',') })}
                />
              ),
            },
          ]}
        />
      )}
      {zuTeuer.length > 0 && (
        <p className="kern-body">{t('auswahl.zuTeuer', { namen: zuTeuer.map(({ name }) => `„${name}“`).join(', ') })}</p>
      )}
      {luecken.length > 0 && <Lagewechsel wechsel={luecken} caption={t('auswahl.geschlosseneLuecken')} />}
    </div>
  );
}
