import type { Lueckenart } from '../generated/graphql';

/** Goals and fields by themselves, which are asked for unasked, and their pairs. */
export const EINZELNE: Lueckenart[] = ['HANDLUNGSFELD', 'LEITZIEL', 'STRATEGISCHES_ZIEL'];
export const ARTEN: Lueckenart[] = [...EINZELNE, 'LEITZIEL_UND_FELD', 'ZIEL_UND_FELD'];
