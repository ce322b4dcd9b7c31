/** Reference to the pattern that `Muster` defines under this name. */
export const fillOf = (muster: string) => `url(#muster-${muster})`;
