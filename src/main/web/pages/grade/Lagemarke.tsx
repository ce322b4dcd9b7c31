import { useTranslation } from 'react-i18next';
import './grade.css';
import { stufeOf, type Lage, type Stufe } from './stufe';
import { Stufenzeichen } from './Stufenzeichen';

/** What carries a place, in its colour, with its sign and its word. */
export function Stufenmarke({ stufe }: { stufe: Stufe }) {
  const { t } = useTranslation();
  return (
    <span className={`gradmarke grad-${stufe}`} title={t(`stufenhilfe.${stufe}`)}>
      <Stufenzeichen stufe={stufe} />
      {t(`stufe.${stufe}`)}
    </span>
  );
}

/** Both ladders: what carries a place, and where that is judgement alone, or in part, that it is. */
export function Lagemarke({ kenntnis, traglage, belegt = true }: Lage & { belegt?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Stufenmarke stufe={stufeOf({ kenntnis, traglage })} />
      {kenntnis === 'NUR_EINGESCHAETZT' && (
        <span className="marke-eingeschaetzt" title={t('kenntnishilfe.NUR_EINGESCHAETZT')}>
          {t('kenntnis.NUR_EINGESCHAETZT')}
        </span>
      )}
      {kenntnis === 'BELEGT' && !belegt && (
        <span className="marke-eingeschaetzt" title={t('kenntnishilfe.teils')}>
          {t('kenntnis.teils')}
        </span>
      )}
    </>
  );
}
