import { useTranslation } from 'react-i18next';
import type { Knotenart } from '../generated/graphql';
import { typename } from '../net/kinds';
import { useTheme } from '../shell/theme';
import { useLanguageWords } from '../texts/words';
import { aussehen, type Form } from './styles';

/** The shapes in a square of 20. */
const PATHS: Record<Form, string> = {
  star: 'M10 0l2.9 6.6 7.1.7-5.4 4.8 1.6 7L10 15.4l-6.2 3.7 1.6-7L0 7.3l7.1-.7z',
  diamond: 'M10 1l9 9-9 9-9-9z',
  ellipse: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14z',
  rectangle: 'M3 3h14v14H3z',
  triangle: 'M10 2l8.5 15.5h-17z',
  hexagon: 'M5.5 2.5h9L19 10l-4.5 7.5h-9L1 10z',
};

export function Legende({ arten }: { arten: Knotenart[] }) {
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
    </ul>
  );
}
