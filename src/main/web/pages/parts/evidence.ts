import type { NachweisFragment } from '../generated/graphql';

export interface Numbered {
  number: number;
  nachweis: NachweisFragment;
}

/** All evidence of a page, each once and numbered in the order in which it is first named, as footnotes are. */
export class Register {
  private readonly numbers = new Map<string, Numbered>();

  constructor(lists: Iterable<readonly NachweisFragment[]>) {
    for (const list of lists) {
      for (const nachweis of list) {
        const key = keyOf(nachweis);
        if (!this.numbers.has(key)) this.numbers.set(key, { number: this.numbers.size + 1, nachweis });
      }
    }
  }

  /** The numbers of these, ascending, each once; what the register does not know has none. */
  numbersOf(list: readonly NachweisFragment[]): number[] {
    const numbers = list.flatMap((nachweis) => this.numbers.get(keyOf(nachweis))?.number ?? []);
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  get entries(): Numbered[] {
    return [...this.numbers.values()];
  }
}

/** The same words at the same place are the same evidence, whichever property they are given for. */
function keyOf({ art, fundstelle, begruendung, urheber, quelle }: NachweisFragment): string {
  return JSON.stringify([quelle.kennung, fundstelle, art, begruendung, urheber]);
}

/** What is said of one property: its own evidence, else that of the thing itself. */
export function evidenceFor(belege: readonly NachweisFragment[], merkmal: string): NachweisFragment[] {
  const own = belege.filter((beleg) => beleg.merkmal === merkmal);
  return own.length ? own : belege.filter((beleg) => !beleg.merkmal);
}

/** The evidence of each source together, sources in the order in which they are first named. */
export function nachQuelle(entries: readonly Numbered[]): { quelle: NachweisFragment['quelle']; nachweise: Numbered[] }[] {
  const jeQuelle = new Map<string, Numbered[]>();
  for (const entry of entries) {
    const { kennung } = entry.nachweis.quelle;
    jeQuelle.set(kennung, [...(jeQuelle.get(kennung) ?? []), entry]);
  }
  return [...jeQuelle.values()].map((nachweise) => ({ quelle: nachweise[0]!.nachweis.quelle, nachweise }));
}
