import { useTranslation } from 'react-i18next';
import { ALLE, gueltigAmOf } from '../data/gueltigkeit';
import { useAddress } from '../data/useAddress';
import { formatDatum } from '../net/format';
import { Wahlfeld } from '../parts/Wahlfeld';

const DAY = 'tag';

/** Of which day in the world a page speaks; says of both clocks where it stands. @param gone what else the address loses then */
export function Gueltigkeit({ gone = {} }: { gone?: Record<string, undefined> }) {
  const { t, i18n } = useTranslation();
  const [params, change] = useAddress();
  const { gueltigAm = '' } = gueltigAmOf(params);
  const tag = gueltigAm && gueltigAm !== ALLE ? gueltigAm : undefined;
  const choose = (value: string) => change({ ...gone, gueltigAm: value });
  return (
    <div className="gueltigkeit">
      <Wahlfeld
        name="gueltig"
        label={t('gueltigkeit.am')}
        value={tag ? DAY : gueltigAm}
        options={[
          ['', t('gueltigkeit.heute')],
          [DAY, t('gueltigkeit.anTag')],
          [ALLE, t('gueltigkeit.alle')],
        ]}
        onChange={(value) => choose(value === DAY ? new Date().toISOString().slice(0, 10) : value)}
      />
      {tag && (
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="auswahl-gueltig-tag">
            {t('gueltigkeit.tag')}
          </label>
          <input
            id="auswahl-gueltig-tag"
            type="date"
            className="kern-form-input__input"
            value={tag}
            max="9999-12-31"
            onChange={({ target }) => target.value && choose(target.value)}
          />
        </div>
      )}
      {gueltigAm && (
        <p className="kern-body kern-body--small">
          {tag ? t('gueltigkeit.satz', { tag: formatDatum(tag, i18n.language) }) : t('gueltigkeit.satzAlle')}
        </p>
      )}
    </div>
  );
}
