import { useTranslation } from 'react-i18next';
import type { Spalte } from '../generated/rest';
import { INHALTE, wort } from './plan';

const KNOWN = new Set<string>([...Object.values(INHALTE).flat(), 'ignoriert', 'zuordnung']);

/** What a column or cell was taken for, in the reader's words. */
export function useInhaltswort() {
  const { t } = useTranslation();
  return (inhalt: Spalte['inhalt']) => {
    if (inhalt === null) return t('einlesen.nichtGelesen');
    const name = wort(inhalt);
    return KNOWN.has(name) ? t(`plan.inhalt.${name as 'kennung'}`) : name;
  };
}
