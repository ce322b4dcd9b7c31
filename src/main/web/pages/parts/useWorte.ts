import { useTranslation } from 'react-i18next';
import { typename } from '../net/kinds';
import { de } from '../texts/de';

/** Words for properties and for the words of closed lists; what these pages have none for is called as the metamodel calls it. */
export function useWorte() {
  const { t } = useTranslation();
  const worte = t as (key: string) => string;
  // As the pages that show it call it, else as the metamodel does.
  const merkmal = (name: string, bezeichnung = name) =>
    name in de.bearbeiten.merkmal ? worte(`bearbeiten.merkmal.${name}`) : name in de.angabe ? worte(`angabe.${name}`) : bezeichnung;
  return {
    merkmal,
    bezeichnung: ({ name, bezeichnung }: { name: string; bezeichnung: string }) => merkmal(name, bezeichnung),
    /** @param art the kind of node whose property it is; undefined for a relationship */
    wort: (art: string | undefined, name: string, wort: string) => {
      const gruppe = gruppenVon(art, name).find((eine) => wort in ((de as unknown as Record<string, object>)[eine] ?? {}));
      return gruppe ? worte(`${gruppe}.${wort}`) : wort;
    },
  };
}

/** Under which names the words of a property may stand: `status`, `akteursart`. */
function gruppenVon(art: string | undefined, name: string): string[] {
  const typ = art ? typename(art as never).toLowerCase() : '';
  return [`${typ}s${name}`, `${typ}n${name}`, name];
}
