import type { Knotenart } from '../generated/graphql';

/** The name of the type whose kind this is: `STRATEGISCHES_ZIEL` is `StrategischesZiel`. */
export function typename(art: Knotenart): string {
  return art.replace(/_?([A-Z])([A-Z]*)/g, (_, first: string, rest: string) => first + rest.toLowerCase());
}

/** The kind of the type of this name: `StrategischesZiel` is `STRATEGISCHES_ZIEL`. */
export const artOf = (typename: string) => typename.replace(/(?!^)([A-Z])/g, '_$1').toUpperCase() as Knotenart;
