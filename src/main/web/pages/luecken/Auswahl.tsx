import { KernCheckbox } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import type { LueckenQuery } from '../generated/graphql';
import { Stufenmarke } from '../grade/Lagemarke';
import { ARTEN, EINZELNE } from '../grade/lueckenart';
import { KENNTNISSE, sum, TRAGLAGEN } from '../grade/stufe';
import { FROM_START } from '../parts/Vorwaerts';
import { Weitere } from '../parts/Weitere';
import { filterOf } from '../shared/filter';
import { Gueltigkeit } from '../shared/Gueltigkeit';
import { Projektfilter } from '../shared/Projektfilter';
import { listText, variablesOf } from './address';

const VERFEINERT = ['arten', 'kenntnis', 'traglage', 'gueltigAm'];

/** Which places are listed, by what they are and where they stand. */
export function Auswahl({ luecken: { jeLage } }: { luecken: LueckenQuery['luecken'] }) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const { arten, kenntnis, traglage, nurLuecken } = variablesOf(params);
  const bekannt = kenntnis ?? KENNTNISSE;
  const traegt = traglage ?? TRAGLAGEN;
  const toggled = <T,>(list: readonly T[], one: T, on: boolean) => (on ? [...list, one] : list.filter((other) => other !== one));
  return (
    <form className="stapel" aria-label={t('projekte.auswahl')} onSubmit={(event) => event.preventDefault()}>
      <div className="auswahl">
        <KernCheckbox
          id="auswahl-alle"
          label={t('luecken.alleStellen', { count: sum(jeLage) })}
          checked={!nurLuecken}
          onChange={({ target }) =>
            change({ ...FROM_START, luecken: undefined, kenntnis: undefined, traglage: undefined, alle: target.checked ? '1' : undefined })
          }
        />
        <KernCheckbox
          id="auswahl-belegt"
          label={t('projekte.nurBelegt')}
          checked={params.has('belegt')}
          onChange={({ target }) => change({ ...FROM_START, belegt: target.checked ? '1' : undefined })}
        />
      </div>
      <Weitere titel={t('luecken.genauer')} offen={VERFEINERT.some((name) => params.has(name))}>
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
            <legend className="kern-label">{t('lage.traegt')}</legend>
            {TRAGLAGEN.map((stufe) => (
              <label key={stufe}>
                <input
                  type="checkbox"
                  checked={traegt.includes(stufe)}
                  onChange={({ target }) =>
                    change({ ...FROM_START, traglage: listText(toggled(traegt, stufe, target.checked), TRAGLAGEN) })
                  }
                />
                <Stufenmarke stufe={stufe} /> <span>{sum(jeLage.filter((lage) => lage.traglage === stufe))}</span>
              </label>
            ))}
          </fieldset>
          <fieldset className="gradwahl">
            <legend className="kern-label">{t('lage.bekannt')}</legend>
            {KENNTNISSE.map((wort) => (
              <label key={wort}>
                <input
                  type="checkbox"
                  checked={bekannt.includes(wort)}
                  onChange={({ target }) =>
                    change({ ...FROM_START, kenntnis: listText(toggled(bekannt, wort, target.checked), KENNTNISSE) })
                  }
                />
                {t(`kenntnis.${wort}`)} <span>{sum(jeLage.filter((lage) => lage.kenntnis === wort))}</span>
              </label>
            ))}
          </fieldset>
          <Gueltigkeit gone={FROM_START} />
        </div>
      </Weitere>
      <Weitere titel={t('abdeckung.weitere')} offen={Boolean(filterOf(params))}>
        <div className="auswahl">
          <Projektfilter gone={FROM_START} />
        </div>
      </Weitere>
    </form>
  );
}
