import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf } from '../data/form';
import { useAddress } from '../data/useAddress';
import type { PortfolioauswahlQuery } from '../generated/graphql';
import { euroOf } from '../net/euro';
import { annahmenOf, annahmenText } from './annahmen';

type Portfolio = PortfolioauswahlQuery['portfolio'];

/** Candidates of which nobody says what they cost, each with what one assumes; only what is assumed takes part. */
export function Kostenannahmen({
  portfolio: { ohneKosten, gewaehlte },
  namen,
}: {
  portfolio: Portfolio;
  namen: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const [falsche, setFalsche] = useState<readonly string[]>([]);
  const annahmen = annahmenOf(params);
  const alle = new Map([
    ...ohneKosten.map(({ schluessel, name }) => [schluessel, name] as const),
    ...Object.keys(annahmen).map((schluessel) => [schluessel, nameOf(schluessel)] as const),
  ]);
  function nameOf(schluessel: string) {
    return namen.get(schluessel) ?? gewaehlte.find((einer) => einer.schluessel === schluessel)?.name ?? schluessel;
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const texte = [...alle.keys()].map((schluessel) => [schluessel, fieldOf(data, schluessel).trim()] as const).filter(([, text]) => text);
    const neue = texte.map(([schluessel, text]) => [schluessel, euroOf(text)] as const);
    setFalsche(neue.filter(([, euro]) => euro === undefined).map(([schluessel]) => schluessel));
    if (neue.every(([, euro]) => euro !== undefined)) change({ annahmen: annahmenText(Object.fromEntries(neue as [string, number][])) });
  }
  if (!alle.size) return null;
  return (
    <form className="stapel" aria-label={t('auswahl.annahmen')} onSubmit={submit} noValidate>
      <h3 className="kern-heading-small">{t('auswahl.annahmen')}</h3>
      <p className="kern-body">{t('auswahl.annahmenRat')}</p>
      <div className="auswahl">
        {[...alle].map(([schluessel, name]) => (
          <KernInput
            key={schluessel}
            id={schluessel}
            required={false}
            label={t('auswahl.annahmeVon', { kandidat: name })}
            inputMode="decimal"
            maxLength={20}
            defaultValue={annahmen[schluessel] === undefined ? '' : String(annahmen[schluessel]).replace('.', ',')}
            {...(falsche.includes(schluessel) && { error: t('auswahl.budgetFalsch') })}
          />
        ))}
        <KernButton type="submit" variant="secondary" text={t('auswahl.annehmen')} />
      </div>
    </form>
  );
}
