/** Does something and says on the page what went wrong; quietly where nobody asked for it, so that what was said before stays. */
export type Versuche = (tun: () => Promise<void>, leise?: boolean) => Promise<void>;
