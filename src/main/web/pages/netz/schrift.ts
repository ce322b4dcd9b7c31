/** Height of a line and width for the names in the boxes of the picture. */
export const ZEILE = 20;
export const TEXTBREITE = 172;
/** Room for the sign that it can be unfolded, which names of other boxes take too. */
export const FALTE = 18;
