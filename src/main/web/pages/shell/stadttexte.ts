/** What every city has to say about its pages, in the order of the foot. */
export const STADTTEXTE = ['barrierefreiheit', 'impressum', 'datenschutz'] as const;
export type Textname = (typeof STADTTEXTE)[number];

export const isStadttext = (name: string): name is Textname => STADTTEXTE.some((one) => one === name);
