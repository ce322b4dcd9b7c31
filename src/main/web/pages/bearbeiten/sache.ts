import type { Kantenart, Knotenart, Richtung } from '../generated/graphql';
import { artOf } from '../net/kinds';

/** A relationship as the net names it: `Akteur/x VERANTWORTET Projekt/y`; a further period of it has its number behind. */
export interface Kante {
  von: string;
  art: Kantenart;
  nach: string;
}

/** The relationship of this name; undefined for the name of a node. */
export function kanteAus(sache: string): Kante | undefined {
  const [von, art, nach] = sache.split(' ');
  return von && art && nach ? { von, art: art as Kantenart, nach } : undefined;
}

/** The relationship as it is seen from one of its ends. */
export function kanteMit(eigener: string, art: Kantenart, richtung: Richtung, anderer: string): Kante {
  return richtung === 'HIN' ? { von: eigener, art, nach: anderer } : { von: anderer, art, nach: eigener };
}

/** `StrategischesZiel` of `StrategischesZiel/vernetzen`. */
export const typDes = (schluessel: string) => schluessel.slice(0, schluessel.indexOf('/'));

export const kennungDes = (schluessel: string) => schluessel.slice(schluessel.indexOf('/') + 1);

export const artDes = (schluessel: string): Knotenart => artOf(typDes(schluessel));

/** The node of a key; it is called by its kennung as long as nobody says its name. */
export const nameAus = (schluessel: string) => ({
  __typename: typDes(schluessel),
  kennung: kennungDes(schluessel),
  name: kennungDes(schluessel),
});

export const schluesselVon = ({ __typename, kennung }: { __typename: string; kennung: string }) => `${__typename}/${kennung}`;
