import { gueltigAmOf } from '../data/gueltigkeit';
import type { Achse, Kenntnis, Lueckenart, LueckenQueryVariables, Traglage } from '../generated/graphql';
import { ARTEN, EINZELNE } from '../grade/lueckenart';
import { KENNTNISSE, TRAGLAGEN } from '../grade/stufe';
import { afterOf } from '../parts/Vorwaerts';
import { filterOf } from '../shared/filter';

interface Wahl {
  arten: Lueckenart[];
  kenntnis: Kenntnis[] | null;
  traglage: Traglage[] | null;
}

export function variablesOf(params: URLSearchParams): LueckenQueryVariables & Wahl {
  const filter = filterOf(params);
  const after = afterOf(params);
  const kenntnis = chosen(params, 'kenntnis', KENNTNISSE);
  const traglage = chosen(params, 'traglage', TRAGLAGEN);
  return {
    arten: chosen(params, 'arten', ARTEN) ?? EINZELNE,
    kenntnis,
    traglage,
    // Whoever names rungs means all that stand there; otherwise gaps, unless all are wanted.
    nurLuecken: params.has('luecken') || !(params.has('alle') || kenntnis || traglage),
    nurBelegt: params.has('belegt'),
    ...gueltigAmOf(params),
    ...(filter && { filter }),
    ...(after && { after }),
  };
}

/** What the address names of a list, in the order of the list; null where it names nothing of it. */
function chosen<T extends string>(params: URLSearchParams, name: string, all: readonly T[]): T[] | null {
  const named = params.get(name)?.split(',') ?? [];
  const known = all.filter((one) => named.includes(one));
  return known.length ? known : null;
}

/** The address's word for this choice; undefined for the usual one, which needs none. */
export function listText<T extends string>(list: readonly T[], usual: readonly T[]): string | undefined {
  const same = list.length === usual.length && usual.every((one) => list.includes(one));
  return same || !list.length ? undefined : list.join(',');
}

const ACHSE: Record<Lueckenart, Achse> = {
  LEITZIEL: 'LEITZIEL',
  STRATEGISCHES_ZIEL: 'STRATEGISCHES_ZIEL',
  HANDLUNGSFELD: 'HANDLUNGSFELD',
  LEITZIEL_UND_FELD: 'LEITZIEL',
  ZIEL_UND_FELD: 'STRATEGISCHES_ZIEL',
};

interface Ort {
  art: Lueckenart;
  erstes: { kennung: string };
  zweites: { kennung: string } | null;
}

/** The same place in the matrix, with the same projects counted. */
export function matrixAddress({ art, erstes, zweites }: Ort, params = new URLSearchParams()): string {
  const next = new URLSearchParams();
  for (const name of ['q', 'feld', 'ziel', 'status', 'leitung', 'belegt', 'gueltigAm'])
    if (params.has(name)) next.set(name, params.get(name)!);
  const field = art === 'HANDLUNGSFELD';
  const achse = ACHSE[art];
  if (achse === 'STRATEGISCHES_ZIEL') next.set('spalten', achse);
  if (field || zweites) next.set('zeile', field ? erstes.kennung : zweites!.kennung);
  if (!field) next.set('spalte', erstes.kennung);
  return `/abdeckung?${next}`;
}
