import { useTranslation } from 'react-i18next';
import type { Achse, Kennzahl } from '../../generated/graphql';
import { stufeOf } from '../../grade/stufe';
import { formatEuro } from '../../net/format';
import { hasWords, type Wert, type Zelle } from './matrix';

/** How values, numbers and cells of a matrix are said. */
export function useMatrixWords(kennzahl: Kennzahl) {
  const { t, i18n } = useTranslation();
  const nameOf = (achse: Achse) => (wert: Wert) => {
    if (!hasWords(achse)) return wert.name;
    if (achse === 'PRIORITAET') return t(`prioritaet.${wert.schluessel as 'HOCH'}`);
    return achse === 'STATUS' ? t(`status.${wert.schluessel as 'IDEE'}`) : t(`akteursart.${wert.schluessel as 'GRUPPE'}`);
  };
  const kurz = new Intl.NumberFormat(i18n.language, {
    style: 'currency',
    currency: 'EUR',
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
  const zahl = new Intl.NumberFormat(i18n.language);
  return {
    nameOf,
    format: (wert: number) => (kennzahl === 'KOSTEN' ? kurz.format(wert) : zahl.format(wert)),
    labelOf: (name: string, { anzahl, wert, ohneKosten, kenntnis, traglage, belegart }: Zelle) =>
      [
        `${name}: ${t('abdeckung.anzahl', { count: anzahl })}`,
        kennzahl === 'KOSTEN' && formatEuro(wert, i18n.language),
        kennzahl === 'KOSTEN' && ohneKosten > 0 && t('abdeckung.ohneKosten', { count: ohneKosten }),
        t(`stufe.${stufeOf({ kenntnis, traglage })}`),
        kenntnis === 'NUR_EINGESCHAETZT'
          ? t('kenntnis.NUR_EINGESCHAETZT')
          : belegart === 'EINGESCHAETZT' && t('abdeckung.teilsEingeschaetzt'),
      ]
        .filter(Boolean)
        .join(', '),
  };
}
