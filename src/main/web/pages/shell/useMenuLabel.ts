import { useTranslation } from 'react-i18next';
import { typename } from '../net/kinds';
import { useLanguageWords } from '../texts/words';
import type { MenuEntry } from './menue';

/** What an entry of the menu is called. */
export function useMenuLabel() {
  const { t } = useTranslation();
  const words = useLanguageWords();
  return (entry: MenuEntry) => ('art' in entry ? words.arten(typename(entry.art)) : t(`menue.${entry.name}`));
}
