/** Two columns such that those who share much stand in different ones: one after the other, who shares most first, where less of that is lost. */
export function geteilt(paare: readonly { a: string; b: string; anzahl: number }[]): Map<string, 0 | 1> {
  const gewichte = new Map<string, Map<string, number>>();
  const merke = (von: string, nach: string, anzahl: number) => gewichte.set(von, (gewichte.get(von) ?? new Map()).set(nach, anzahl));
  for (const { a, b, anzahl } of paare) {
    merke(a, b, anzahl);
    merke(b, a, anzahl);
  }
  const summe = (eines: string) => [...gewichte.get(eines)!.values()].reduce((sum, anzahl) => sum + anzahl, 0);
  const seiten = new Map<string, 0 | 1>();
  const besetzt = [0, 0];
  for (const eines of [...gewichte.keys()].toSorted((a, b) => summe(b) - summe(a))) {
    const verlust = [0, 0];
    for (const [anderes, anzahl] of gewichte.get(eines)!) {
      const dort = seiten.get(anderes);
      if (dort !== undefined) verlust[dort]! += anzahl;
    }
    const seite = verlust[0]! < verlust[1]! || (verlust[0] === verlust[1] && besetzt[0]! <= besetzt[1]!) ? 0 : 1;
    seiten.set(eines, seite);
    besetzt[seite]!++;
  }
  return seiten;
}
