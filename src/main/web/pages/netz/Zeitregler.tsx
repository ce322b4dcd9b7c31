import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { ZeitspanneDocument } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { platzVon, quartale } from './zeitspanne';

/** So long each quarter stands when it plays. */
const TAKT_MS = 1200;

/** Through the time in which projects and fields begin and end: by hand, or playing; each day is asked of the net as „gültig am“. */
export function Zeitregler() {
  const { t, i18n } = useTranslation();
  const [params, change] = useAddress();
  const { data } = useQuery(ZeitspanneDocument, {});
  const [spielt, setSpielt] = useState(false);
  const tage = data ? quartale(data) : [];
  const gesagt = params.get('gueltigAm');
  const heute = new Date().toISOString().slice(0, 10);
  const platz = platzVon(tage, gesagt && gesagt !== 'ALLE' ? gesagt : heute);
  const amEnde = platz >= tage.length - 1;

  const weiter = useEffectEvent(() => {
    if (amEnde) setSpielt(false);
    else change({ gueltigAm: tage[platz + 1] });
  });
  useEffect(() => {
    if (!spielt) return;
    const timer = setInterval(() => weiter(), TAKT_MS);
    return () => clearInterval(timer);
  }, [spielt]);

  if (!data) return null;
  if (!tage.length) return <p className="kern-body kern-body--small leise">{t('netz.zeitOhne')}</p>;
  const wort = gesagt === 'ALLE' ? t('gueltigkeit.alle') : gesagt ? formatDatum(gesagt, i18n.language) : t('gueltigkeit.heute');
  return (
    <div className="zeitregler">
      <KernButton
        variant="secondary"
        text={t(spielt ? 'netz.anhalten' : 'netz.abspielen')}
        onClick={() => {
          if (!spielt && amEnde) change({ gueltigAm: tage[0] });
          setSpielt(!spielt);
        }}
      />
      <label className="kern-label" htmlFor="netz-zeit">
        {t('netz.zeit')}
      </label>
      <input
        id="netz-zeit"
        type="range"
        min={0}
        max={tage.length - 1}
        value={platz}
        aria-valuetext={wort}
        onChange={({ target }) => {
          setSpielt(false);
          change({ gueltigAm: tage[Number(target.value)] });
        }}
      />
      <output htmlFor="netz-zeit" className="kern-body">
        {wort}
      </output>
      {gesagt && <KernButton variant="tertiary" text={t('netz.heute')} onClick={() => change({ gueltigAm: undefined })} />}
    </div>
  );
}
