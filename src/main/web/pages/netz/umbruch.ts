export const SCHRIFT = '15px "Fira Sans", sans-serif';

/** Breaks a name into lines that are no wider; a word that is wider by itself is broken too, so that nothing is cut off. @param breiteOf how wide a text is */
export function umbrich(text: string, breite: number, breiteOf: (text: string) => number): string[] {
  const zeilen: string[] = [];
  let zeile = '';
  for (const wort of text.split(/\s+/).flatMap((eines) => stuecke(eines, breite, breiteOf))) {
    const laenger = zeile ? `${zeile} ${wort}` : wort;
    if (zeile && breiteOf(laenger) > breite) {
      zeilen.push(zeile);
      zeile = wort;
    } else {
      zeile = laenger;
    }
  }
  return [...zeilen, zeile];
}

function stuecke(wort: string, breite: number, breiteOf: (text: string) => number): string[] {
  if (breiteOf(wort) <= breite) return [wort];
  // Behind a hyphen first, if there is one.
  const strich = wort.lastIndexOf('-', wort.length - 2) + 1;
  let ende = strich > 0 && breiteOf(wort.slice(0, strich)) <= breite ? strich : wort.length - 1;
  while (ende > 1 && breiteOf(wort.slice(0, ende)) > breite) ende--;
  return [wort.slice(0, ende), ...stuecke(wort.slice(ende), breite, breiteOf)];
}

/** How wide a text is in the letters of the picture. */
export function schreibmass(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = SCHRIFT;
  const bekannt = new Map<string, number>();
  return (text) => {
    const breite = bekannt.get(text) ?? context.measureText(text).width;
    bekannt.set(text, breite);
    return breite;
  };
}
