import type { EntwurfEingabe } from '../generated/graphql';

/** What a draft names by their keys, under the same names in its address. */
export const LISTEN = ['felder', 'ziele', 'leitziele', 'verantwortliche', 'mitwirkende', 'technologien'] as const;
export type Liste = (typeof LISTEN)[number];

/** A draft as its form holds it: also one that is not finished. */
export interface Draft extends Record<Liste, string[]> {
  name: string;
  text: string;
  ab: string;
  bis: string;
}

export function draftOf(params: URLSearchParams): Draft {
  const one = (name: string) => params.get(name) ?? '';
  const lists = Object.fromEntries(LISTEN.map((name) => [name, [...new Set(params.getAll(name))]])) as Record<Liste, string[]>;
  return { name: one('name'), text: one('text'), ab: one('ab'), bis: one('bis'), ...lists };
}

/** The address of the page with this draft. */
export function draftAddress({ name, text, ab, bis, ...lists }: Draft): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries({ name, text, ab, bis })) if (value.trim()) params.set(key, value.trim());
  for (const list of LISTEN) for (const kennung of lists[list]) params.append(list, kennung);
  return `?${params}`;
}

/** As an argument of the schema; undefined while it has no name. */
export function draftInput({
  name,
  text,
  ab,
  bis,
  felder,
  ziele,
  leitziele,
  verantwortliche,
  mitwirkende,
  technologien,
}: Draft): EntwurfEingabe | undefined {
  if (!name.trim()) return undefined;
  return {
    name: name.trim(),
    ...(text.trim() && { beschreibung: text.trim() }),
    ...(ab && { ab }),
    ...(bis && { bis }),
    handlungsfelder: felder,
    strategischeZiele: ziele,
    leitziele,
    verantwortliche,
    mitwirkende,
    technologien,
  };
}
