import { KernCheckbox, KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import type { Knotenart } from '../generated/graphql';
import { typename } from '../net/kinds';
import { OHNE, STATUS } from '../shared/filter';
import { Gueltigkeit } from '../shared/Gueltigkeit';
import { useLanguageWords } from '../texts/words';
import { artenOf, artenText, UEBLICH, WEITERE } from './address';
import type { Knoten } from './picture';

/** What the picture shows, and how. */
export function Auswahl({ felder }: { felder: Knoten[] }) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  const [params, change] = useAddress();
  const arten = artenOf(params);

  const artWahl = (art: Knotenart) => (
    <KernCheckbox
      key={art}
      id={`art-${art}`}
      label={words.knotenart(typename(art))}
      checked={arten.includes(art)}
      onChange={({ target }) => {
        const gewaehlt = [...UEBLICH, ...WEITERE].filter((eine) => (eine === art ? target.checked : arten.includes(eine)));
        change({ arten: artenText(gewaehlt) });
      }}
    />
  );
  const select = (name: string, label: string, options: [string, string][]) => (
    <KernSelect
      required
      id={`netz-${name}`}
      label={label}
      value={params.get(name) ?? ''}
      onChange={({ target }) => change({ [name]: target.value })}
    >
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </KernSelect>
  );
  const alle: [string, string] = ['', t('projekte.alle')];

  const besonders = ['feld', 'status', 'anordnung', 'belegt', 'arten', 'gueltigAm'].some((name) => params.has(name));
  const [offen, setOffen] = useState(besonders);
  return (
    <details className="werkzeuge" open={offen} onToggle={({ currentTarget }) => setOffen(currentTarget.open)}>
      <summary>{t('netz.werkzeuge')}</summary>
      <form aria-label={t('netz.werkzeuge')} className="auswahl" onSubmit={(event) => event.preventDefault()}>
        {select('feld', t('netz.feld'), [alle, ...felder.map(({ id, name }): [string, string] => [id.slice(id.indexOf('/') + 1), name])])}
        {select('status', t('netz.status'), [
          alle,
          ...STATUS.map((status): [string, string] => [status, t(`status.${status}`)]),
          [OHNE, t('projekte.ohneStatus')],
        ])}
        {select('anordnung', t('netz.anordnung'), [
          ['', t('netz.schichten')],
          ['frei', t('netz.frei')],
        ])}
        <KernCheckbox
          id="netz-belegt"
          label={t('netz.nurBelegt')}
          checked={params.has('belegt')}
          onChange={({ target }) => change({ belegt: target.checked ? '1' : '' })}
        />
        <Gueltigkeit />
        <fieldset className="artenwahl">
          <legend className="kern-label">{t('netz.arten')}</legend>
          {[...UEBLICH, ...WEITERE].map(artWahl)}
        </fieldset>
      </form>
    </details>
  );
}
