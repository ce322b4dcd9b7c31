import type { ProjektQuery } from '../generated/graphql';

export type Projektdaten = NonNullable<ProjektQuery['projekt']>;
