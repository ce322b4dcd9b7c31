import { KernCheckbox } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import type { Grad } from '../generated/graphql';
import { GRADE } from '../grade/grade';
import { Gradmarke } from '../grade/Gradmarke';
import { ARTEN, EINZELNE } from '../grade/lueckenart';
import { FROM_START } from '../parts/Vorwaerts';
import { Weitere } from '../parts/Weitere';
import { filterOf } from '../shared/filter';
import { Gueltigkeit } from '../shared/Gueltigkeit';
import { Projektfilter } from '../shared/Projektfilter';
import { listText, variablesOf } from './address';

/** Which places and grades are listed. */
export function Auswahl({ jeGrad }: { jeGrad: readonly { grad: Grad; anzahl: number }[] }) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const { arten, grade } = variablesOf(params);
  const chosen = grade ?? GRADE;
  const toggled = <T,>(list: readonly T[], one: T, on: boolean) => (on ? [...list, one] : list.filter((other) => other !== one));
  return (
    <form className="stapel" aria-label={t('projekte.auswahl')} onSubmit={(event) => event.preventDefault()}>
      <div className="auswahl">
        <fieldset className="artenwahl">
          <legend className="kern-label">{t('luecken.arten')}</legend>
          {ARTEN.map((art) => (
            <KernCheckbox
              key={art}
              id={`art-${art}`}
              label={t(`lueckenart.${art}`)}
              checked={arten.includes(art)}
              onChange={({ target }) => change({ ...FROM_START, arten: listText(toggled(arten, art, target.checked), EINZELNE) })}
            />
          ))}
        </fieldset>
        <fieldset className="gradwahl">
          <legend className="kern-label">{t('luecken.grade')}</legend>
          {jeGrad.map(({ grad, anzahl }) => (
            <label key={grad}>
              <input
                type="checkbox"
                checked={chosen.includes(grad)}
                onChange={({ target }) => change({ ...FROM_START, grade: listText(toggled(chosen, grad, target.checked), GRADE) })}
              />
              <Gradmarke grad={grad} /> <span>{anzahl}</span>
            </label>
          ))}
        </fieldset>
        <div className="haken">
          <KernCheckbox
            id="auswahl-belegt"
            label={t('projekte.nurBelegt')}
            checked={params.has('belegt')}
            onChange={({ target }) => change({ ...FROM_START, belegt: target.checked ? '1' : undefined })}
          />
        </div>
        <Gueltigkeit gone={FROM_START} />
      </div>
      <Weitere titel={t('abdeckung.weitere')} offen={Boolean(filterOf(params))}>
        <div className="auswahl">
          <Projektfilter gone={FROM_START} />
        </div>
      </Weitere>
    </form>
  );
}
