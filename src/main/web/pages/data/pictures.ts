/** A picture that a page shows and that can be taken along. */
export interface Picture {
  label: string;
  png: () => void;
  svg: () => void;
}

const pictures = new Set<Picture>();

/** The pictures that the page shows just now, beside those that stand in its markup. */
export const picturesShown = (): readonly Picture[] => [...pictures];

/** @returns what ends it */
export function showPicture(picture: Picture): () => void {
  pictures.add(picture);
  return () => void pictures.delete(picture);
}
