import type { Kantenart, PunktFragment, Richtung, Tat, VergleichQuery } from '../generated/graphql';

type Vergleich = VergleichQuery['vergleich'];
export type Projektwandel = Vergleich['projekte']['nodes'][number];
export type Beziehungswandel = Vergleich['beziehungen']['nodes'][number];

/** What happened alike to several relationships of one project: one sentence tells it. */
export interface Satz {
  tat: Tat;
  kante: Kantenart;
  richtung: Richtung;
  enden: PunktFragment[];
  wandel: Beziehungswandel[];
}

export interface Gruppe {
  projekt: PunktFragment;
  /** Undefined where only relationships of it changed. */
  selbst?: Projektwandel;
  saetze: Satz[];
}

const istProjekt = (knoten: PunktFragment) => knoten.__typename === 'Projekt';

/** All changes by the project they are of, projects by name. A relationship of two projects stands at the one it begins at. */
export function gruppen(projekte: readonly Projektwandel[], beziehungen: readonly Beziehungswandel[]): Gruppe[] {
  const jeProjekt = new Map<string, Gruppe>();
  const gruppe = (projekt: PunktFragment) => {
    const bekannte = jeProjekt.get(projekt.kennung) ?? { projekt, saetze: [] };
    jeProjekt.set(projekt.kennung, bekannte);
    return bekannte;
  };
  for (const selbst of projekte) gruppe(selbst.projekt).selbst = selbst;
  for (const wandel of beziehungen) {
    const richtung: Richtung = istProjekt(wandel.von) ? 'HIN' : 'HER';
    const [projekt, ende] = richtung === 'HIN' ? [wandel.von, wandel.nach] : [wandel.nach, wandel.von];
    const { saetze } = gruppe(projekt);
    const satz = saetze.find((einer) => einer.tat === wandel.tat && einer.kante === wandel.kante && einer.richtung === richtung);
    if (satz) {
      satz.enden.push(ende);
      satz.wandel.push(wandel);
    } else saetze.push({ tat: wandel.tat, kante: wandel.kante, richtung, enden: [ende], wandel: [wandel] });
  }
  return [...jeProjekt.values()].sort((a, b) => a.projekt.name.localeCompare(b.projekt.name, 'de'));
}

/** By what people call what a Vorgang read: its remark, else the last part of its file; undefined where neither is known. */
export function herkunftOf({ datei, anmerkung }: { datei: string | null; anmerkung: string | null }): string | undefined {
  return anmerkung || datei?.split('/').findLast(Boolean) || undefined;
}

/** `03/2024` and `01.03.2024`, as the net writes them, as a date of the schema; undefined for anything else. */
export function datumOf(text: string): string | undefined {
  const match = /^(?:(\d{2})\.)?(\d{2})[./](\d{4})$/.exec(text);
  return match ? [match[3], match[2], match[1]].filter(Boolean).join('-') : undefined;
}
