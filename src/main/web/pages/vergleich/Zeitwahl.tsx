import { KernCheckbox } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import type { Tat, VorgangskopfFragment } from '../generated/graphql';
import { formatZeitpunkt } from '../net/format';
import { Wahlfeld } from '../parts/Wahlfeld';
import { herkunftOf } from './gruppen';
import { endeOf, TATEN } from './period';

const DAY = 'tag';
export const FIRST = { projektenach: undefined, beziehungennach: undefined, vorgaengenach: undefined };

/** Between which two states one compares, and what of it is shown. */
export function Zeitwahl({ vorgaenge }: { vorgaenge: readonly VorgangskopfFragment[] }) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  return (
    <form className="auswahl zeitwahl" aria-label={t('projekte.auswahl')} onSubmit={(event) => event.preventDefault()}>
      <Ende name="von" vorgaenge={vorgaenge} usual={vorgaenge[0]?.kennung ?? ''} />
      <Ende name="bis" vorgaenge={vorgaenge} usual="" />
      <Wahlfeld
        name="tat"
        label={t('vergleich.tat')}
        value={params.get('tat') ?? ''}
        options={[['', t('projekte.alle')], ...TATEN.map((tat: Tat) => [tat, t(`tat.${tat}`)] as const)]}
        onChange={(tat) => change({ ...FIRST, tat })}
      />
      <KernCheckbox
        id="auswahl-belegt"
        label={t('projekte.nurBelegt')}
        checked={params.has('belegt')}
        onChange={({ target }) => change({ ...FIRST, belegt: target.checked ? '1' : undefined })}
      />
    </form>
  );
}

function Ende({ name, vorgaenge, usual }: { name: 'von' | 'bis'; vorgaenge: readonly VorgangskopfFragment[]; usual: string }) {
  const { t, i18n } = useTranslation();
  const [params, change] = useAddress();
  const ende = endeOf(params.get(name));
  const tag = ende && 'tag' in ende ? ende.tag : undefined;
  const vorgang = ende && 'vorgang' in ende ? ende.vorgang : undefined;
  const today = new Date().toISOString().slice(0, 10);
  // An address may name one that is not among those listed.
  const listed = vorgang && !vorgaenge.some(({ kennung }) => kennung === vorgang);
  return (
    <>
      <Wahlfeld
        name={name}
        label={t(`vergleich.${name}`)}
        value={tag ? DAY : (vorgang ?? usual)}
        options={[
          ...(name === 'bis' ? [['', t('vergleich.jetzt')] as const] : []),
          [DAY, t('vergleich.anTag')],
          ...(listed ? [[vorgang, t('vergleich.vor', { kennung: vorgang })] as const] : []),
          ...vorgaenge.map(
            (vorgang) =>
              [
                vorgang.kennung,
                t('vergleich.vorVorgang', {
                  name: herkunftOf(vorgang) ?? t(`einlesen.vorgangsart.${vorgang.art}`),
                  zeit: formatZeitpunkt(vorgang.zeit, i18n.language),
                }),
              ] as const,
          ),
        ]}
        onChange={(value) => change({ ...FIRST, [name]: value === DAY ? today : value })}
      />
      {tag && (
        <div className="kern-form-input">
          <label className="kern-label" htmlFor={`auswahl-${name}-tag`}>
            {t(`vergleich.${name}Tag`)}
          </label>
          <input
            id={`auswahl-${name}-tag`}
            type="date"
            className="kern-form-input__input"
            value={tag}
            max="9999-12-31"
            onChange={({ target }) => target.value && change({ ...FIRST, [name]: target.value })}
          />
        </div>
      )}
    </>
  );
}
