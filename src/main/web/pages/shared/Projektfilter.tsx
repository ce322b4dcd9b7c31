import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { ProjektAuswahlDocument } from '../generated/graphql';
import { Wahlfeld } from '../parts/Wahlfeld';
import { OHNE, STATUS } from './filter';

/** All that an address may say of projects, also what only the page of projects offers. */
const NAMES = ['q', 'feld', 'leitziel', 'ziel', 'status', 'leitung'];

/** Which projects count, by the same names in the address as on the page of projects. @param gone what else the address loses then */
export function Projektfilter({ gone = {} }: { gone?: Record<string, undefined> }) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const { data } = useQuery(ProjektAuswahlDocument, {});
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) => (
    <Wahlfeld
      name={name}
      label={label}
      value={params.get(name) ?? ''}
      options={[['', t('projekte.alle')], ...options]}
      onChange={(value) => change({ ...gone, [name]: value })}
    />
  );
  return (
    <>
      {select('feld', t('projekte.feld'), [
        ...(data?.handlungsfelder ?? []).map(({ kennung, name }) => [kennung, name] as const),
        [OHNE, t('projekte.ohneFeld')],
      ])}
      {select(
        'leitziel',
        t('projekte.leitziel'),
        (data?.leitziele ?? []).map(({ kennung, name }) => [kennung, name] as const),
      )}
      {select('ziel', t('projekte.ziel'), [
        ...(data?.strategischeZiele ?? []).map(({ kennung, name }) => [kennung, name] as const),
        [OHNE, t('projekte.ohneZiel')],
      ])}
      {select('status', t('projekte.status'), [
        ...STATUS.map((status) => [status, t(`status.${status}`)] as const),
        [OHNE, t('projekte.ohneStatus')],
      ])}
      {NAMES.some((name) => params.has(name)) && (
        <KernButton
          variant="tertiary"
          text={t('projekte.zuruecksetzen')}
          onClick={() => change({ ...gone, ...Object.fromEntries(NAMES.map((name) => [name, undefined])) })}
        />
      )}
    </>
  );
}
