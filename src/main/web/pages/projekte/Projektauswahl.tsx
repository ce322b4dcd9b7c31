import { KernButton, KernCheckbox, KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { ProjektAuswahlDocument } from '../generated/graphql';
import { FIRST_PAGE } from '../parts/Blaettern';
import { Textsuche } from '../parts/Textsuche';
import { Weitere } from '../parts/Weitere';
import { MIT, OHNE, STATUS } from '../shared/filter';
import { Gueltigkeit } from '../shared/Gueltigkeit';

/** What is folded away unless it is chosen. */
const SELTENE = ['ziel', 'leitung', 'belegt', 'gueltigAm'];
const FILTERS = ['q', 'feld', 'leitziel', 'status', ...SELTENE];

/** What the table of projects shows: each choice changes the address at once. */
export function Projektauswahl() {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const { data } = useQuery(ProjektAuswahlDocument, {});
  const choose = (name: string, value: string) => change({ ...FIRST_PAGE, [name]: value });

  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) => (
    <KernSelect
      required
      id={`auswahl-${name}`}
      label={label}
      value={params.get(name) ?? ''}
      onChange={({ target }) => choose(name, target.value)}
    >
      <option value="">{t('projekte.alle')}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </KernSelect>
  );

  return (
    <form role="search" aria-label={t('projekte.auswahl')} className="stapel" onSubmit={(event) => event.preventDefault()}>
      <div className="auswahl">
        <Textsuche label={t('projekte.suche')} value={params.get('q') ?? ''} onChange={(text) => choose('q', text)} />
        {select('feld', t('projekte.feld'), [
          ...(data?.handlungsfelder ?? []).map(({ kennung, name }) => [kennung, name] as const),
          [OHNE, t('projekte.ohneFeld')],
        ])}
        {select('leitziel', t('projekte.leitziel'), [
          ...(data?.leitziele ?? []).map(({ kennung, name }) => [kennung, name] as const),
          [OHNE, t('projekte.ohneLeitziel')],
        ])}
        {select('status', t('projekte.status'), [
          ...STATUS.map((status) => [status, t(`status.${status}`)] as const),
          [OHNE, t('projekte.ohneStatus')],
        ])}
        {FILTERS.some((name) => params.has(name)) && (
          <KernButton
            variant="tertiary"
            text={t('projekte.zuruecksetzen')}
            onClick={() => change({ ...FIRST_PAGE, ...Object.fromEntries(FILTERS.map((name) => [name, undefined])) })}
          />
        )}
      </div>
      <Weitere titel={t('projekte.weitereAuswahl')} offen={SELTENE.some((name) => params.has(name))}>
        <div className="auswahl">
          {select('ziel', t('projekte.ziel'), [
            ...(data?.strategischeZiele ?? []).map(({ kennung, name }) => [kennung, name] as const),
            [OHNE, t('projekte.ohneZiel')],
          ])}
          {select('leitung', t('projekte.federfuehrung'), [
            [MIT, t('projekte.mitFederfuehrung')],
            [OHNE, t('projekte.ohneFederfuehrung')],
          ])}
          <KernCheckbox
            id="auswahl-belegt"
            label={t('projekte.nurBelegt')}
            checked={params.has('belegt')}
            onChange={({ target }) => choose('belegt', target.checked ? '1' : '')}
          />
          <Gueltigkeit gone={FIRST_PAGE} />
        </div>
      </Weitere>
    </form>
  );
}
