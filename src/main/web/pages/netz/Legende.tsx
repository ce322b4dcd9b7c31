import { useTranslation } from 'react-i18next';
import type { Knotenart } from '../generated/graphql';
import { typename } from '../net/kinds';
import { useTheme } from '../shell/theme';
import { useLanguageWords } from '../texts/words';
import { aussehen, PATHS } from './styles';

/** @param dicke whether lines are as thick as they bundle many */
export function Legende({ arten, dicke = false }: { arten: Knotenart[]; dicke?: boolean }) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  const theme = useTheme();
  return (
    <ul className="legende" aria-label={t('netz.legende')}>
      {arten.map((art) => {
        const { form, farbe } = aussehen(art, theme);
        return (
          <li key={art}>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <path d={PATHS[form]} fill={farbe} />
            </svg>
            {words.knotenart(typename(art))}
          </li>
        );
      })}
      <li>
        <span className="linie" aria-hidden="true" /> {t('netz.linieBelegt')}
      </li>
      <li>
        <span className="linie eingeschaetzt" aria-hidden="true" /> {t('netz.linieEingeschaetzt')}
      </li>
      {dicke && <li>{t('netz.linieDicke')}</li>}
    </ul>
  );
}
