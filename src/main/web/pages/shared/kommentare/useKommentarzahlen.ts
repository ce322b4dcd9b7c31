import { useQuery } from '../../data/useQuery';
import { KommentarzahlenDocument } from '../../generated/graphql';

export interface Kommentarzahlen {
  /** Whether there is any at all. */
  gibtEs: boolean;
  /** How many there are of a place or a pair; whichever of two comes first. */
  zahl: (schluessel: string) => number;
  /** Counts again, after somebody wrote one or took one away. */
  neu: () => void;
}

/** How many comments each finding of a kind has. @param befund the kind, as the keys of comments begin: `Luecke` */
export function useKommentarzahlen(befund: string): Kommentarzahlen {
  const { data, retry } = useQuery(KommentarzahlenDocument, {});
  const orte = (data?.kommentare ?? [])
    .filter(({ an }) => an.startsWith(`${befund}/`))
    .map(({ an }) => gleich(an.slice(befund.length + 1)));
  return {
    gibtEs: orte.length > 0,
    zahl: (schluessel) => orte.filter((ort) => ort === gleich(schluessel)).length,
    neu: retry,
  };
}

const gleich = (schluessel: string) => schluessel.split('+').sort().join('+');
