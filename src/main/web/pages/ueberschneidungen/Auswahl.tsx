import { KernCheckbox } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { FROM_START } from '../parts/Vorwaerts';
import { Wahlfeld } from '../parts/Wahlfeld';
import { Weitere } from '../parts/Weitere';
import { filterOf } from '../shared/filter';
import { Projektfilter } from '../shared/Projektfilter';
import { Projektwahl } from '../shared/Projektwahl';
import { Gewichte } from './Gewichte';
import { ARTEN, artOf, mindestensOf, SCHWELLEN } from './pairs';
import { weightsOf, weightsText } from './weights';

export function Auswahl() {
  const { t, i18n } = useTranslation();
  const [params, change] = useAddress();
  const choose = (name: string) => (value: string) => change({ ...FROM_START, [name]: value });
  const mindestens = mindestensOf(params);
  const eigene = mindestens && !SCHWELLEN.some(([ab]) => Number(ab) === mindestens);
  return (
    <form className="stapel" aria-label={t('projekte.auswahl')} onSubmit={(event) => event.preventDefault()}>
      <div className="auswahl">
        <Projektwahl
          id="auswahl-projekt"
          label={t('ueberschneidungen.projekt')}
          value={params.get('projekt') ?? undefined}
          onWahl={(projekt) => change({ ...FROM_START, projekt, paar: undefined, felder: undefined })}
        />
        <Wahlfeld
          name="art"
          label={t('ueberschneidungen.art')}
          value={artOf(params) ?? ''}
          options={[['', t('projekte.alle')], ...ARTEN.map((art) => [art, t(`ueberschneidungsart.${art}`)] as const)]}
          onChange={choose('art')}
        />
        <Wahlfeld
          name="mindestens"
          label={t('ueberschneidungen.mindestens')}
          value={mindestens ? String(mindestens) : ''}
          options={[
            ['', t('projekte.alle')],
            ...SCHWELLEN.map(([ab, staerke]) => [ab, t(`staerkeAb.${staerke}`)] as const),
            ...(eigene
              ? [[String(mindestens), t('staerkeAb.punkte', { punkte: new Intl.NumberFormat(i18n.language).format(mindestens) })] as const]
              : []),
          ]}
          onChange={choose('mindestens')}
        />
        <Wahlfeld
          name="ordnung"
          label={t('ueberschneidungen.ordnung')}
          value={params.get('ordnung') === 'TEXT' ? 'TEXT' : ''}
          options={[
            ['', t('ueberschneidungen.nachPunkten')],
            ['TEXT', t('ueberschneidungen.nachText')],
          ]}
          onChange={choose('ordnung')}
        />
        <KernCheckbox
          id="auswahl-belegt"
          label={t('projekte.nurBelegt')}
          checked={params.has('belegt')}
          onChange={({ target }) => choose('belegt')(target.checked ? '1' : '')}
        />
        <KernCheckbox
          id="auswahl-zahlen"
          label={t('ueberschneidungen.zahlen')}
          checked={params.has('zahlen')}
          onChange={({ target }) => change({ zahlen: target.checked ? '1' : undefined })}
        />
      </div>
      <Weitere titel={t('abdeckung.weitere')} offen={Boolean(filterOf(params))}>
        <div className="auswahl">
          <Projektfilter gone={FROM_START} />
        </div>
      </Weitere>
      <Weitere titel={t('ueberschneidungen.gewichteAendern')} offen={Boolean(weightsText(weightsOf(params)))}>
        <Gewichte />
      </Weitere>
    </form>
  );
}
