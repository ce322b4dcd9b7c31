import { KernButton, KernCheckbox } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { Wahlfeld } from '../parts/Wahlfeld';
import { Weitere } from '../parts/Weitere';
import { filterOf } from '../shared/filter';
import { Gueltigkeit } from '../shared/Gueltigkeit';
import { Projektfilter } from '../shared/Projektfilter';
import { ACHSEN, changesTo, variablesOf, WEGE } from './address';

const CLOSED = changesTo({}) as Record<string, undefined>;

/** What the matrix shows: each choice changes the address at once and closes what was open. */
export function Auswahl() {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const { zeilen, spalten } = variablesOf(params);
  const choose = (changes: Record<string, string | undefined>) => change({ ...CLOSED, ...changes });
  const achse = (name: 'zeilen' | 'spalten', value: string) => (
    <Wahlfeld
      name={name}
      label={t(`abdeckung.${name}`)}
      value={value}
      options={ACHSEN.map((art) => [art, t(`achse.${art}`)] as const)}
      onChange={(art) => choose({ [name]: art })}
    />
  );
  const check = (name: string, label: string) => (
    <KernCheckbox
      id={`auswahl-${name}`}
      label={label}
      checked={params.has(name)}
      onChange={({ target }) => choose({ [name]: target.checked ? '1' : undefined })}
    />
  );

  return (
    <form className="stapel" aria-label={t('projekte.auswahl')} onSubmit={(event) => event.preventDefault()}>
      <div className="auswahl">
        {achse('zeilen', zeilen)}
        {achse('spalten', spalten)}
        <Wahlfeld
          name="kennzahl"
          label={t('abdeckung.kennzahl')}
          value={params.get('kennzahl') === 'KOSTEN' ? 'KOSTEN' : ''}
          options={[
            ['', t('abdeckung.projekte')],
            ['KOSTEN', t('abdeckung.kosten')],
          ]}
          onChange={(kennzahl) => choose({ kennzahl })}
        />
        <KernButton variant="tertiary" text={t('abdeckung.tauschen')} onClick={() => choose({ zeilen: spalten, spalten: zeilen })} />
        <div className="haken">
          {check('luecken', t('abdeckung.nurLuecken'))}
          {check('belegt', t('projekte.nurBelegt'))}
          {check('gefuellt', t('abdeckung.ohneLeere'))}
        </div>
        <Gueltigkeit gone={CLOSED} />
      </div>
      <Weitere titel={t('abdeckung.weitere')} offen={Boolean(filterOf(params)) || params.has('weg')}>
        <div className="auswahl">
          <Projektfilter gone={CLOSED} />
          {[zeilen, spalten].includes('LEITZIEL') && (
            <Wahlfeld
              name="weg"
              label={t('abdeckung.weg')}
              value={params.get('weg') ?? ''}
              options={[
                ['', t('abdeckung.eigeneWege')],
                ...Object.keys(WEGE).map((weg) => [weg, t(`abdeckung.wege.${weg as 'direkt' | 'strategie'}`)] as const),
              ]}
              onChange={(weg) => choose({ weg })}
            />
          )}
        </div>
      </Weitere>
    </form>
  );
}
