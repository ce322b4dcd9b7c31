import { useTranslation } from 'react-i18next';
import type { Kantenart, Richtung } from '../generated/graphql';
import { de } from './de';
import { kanten } from './kanten';

/** Words for what the schema calls by kinds. Of kinds that these pages do not know, the schema's own word. */
export function useLanguageWords() {
  const { t, i18n } = useTranslation();
  return {
    kante: (kante: Kantenart, richtung: Richtung = 'HIN') =>
      kanten[i18n.language === 'en' ? 'en' : 'de'][kante]?.[richtung === 'HIN' ? 0 : 1] ?? kante,
    feld: (feld: string) => (feld in de.angabe ? t(`angabe.${feld as Exclude<keyof typeof de.angabe, 'von'>}`) : feld),
    /** Many of a kind. */
    arten: (typename: string) => (typename in de.arten ? t(`arten.${typename as keyof typeof de.arten}`) : typename),
    knotenart: (typename: string) => (typename in de.knotenart ? t(`knotenart.${typename as keyof typeof de.knotenart}`) : typename),
  };
}
