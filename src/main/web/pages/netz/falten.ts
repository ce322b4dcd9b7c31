import type { Belegart, Kantenart, Knotenart } from '../generated/graphql';
import type { Bild, Knoten } from './picture';

/** What is drawn as one box: a node, or many projects folded into one. */
export interface Kasten {
  id: string;
  art: Knotenart;
  /** Empty where the page has a word for it. */
  name: string;
  wort?: 'ohneFeld' | 'ohneZiel' | 'weitere';
  /** Where its kind stands in two columns: which of them. */
  seite?: 0 | 1;
  /** So many projects lie in it. */
  zahl?: number;
  /** Whether they are shown; undefined where nothing can be unfolded. */
  offen?: boolean;
}

/** One line: a relationship, or all those of folded projects. */
export interface Strang {
  id: string;
  von: string;
  nach: string;
  anzahl: number;
  belegart: Belegart;
  /** Undefined where it bundles several. */
  kante?: Kantenart;
}

export interface Faltbild {
  kaesten: Kasten[];
  straenge: Strang[];
}

/** More projects at once nobody reads: a larger group unfolds into groups, and what is left over is counted. */
export const MEISTE_OFFEN = 40;
const OHNE_FELD = 'Gruppe/ohne';

/**
 * The picture with its projects folded into their fields, and unfolded where `offen` says so.
 * A project of several fields lies in each of them, and stands once where any of them is open.
 */
export function falte(bild: Bild, offen: ReadonlySet<string>): Faltbild {
  const { gruppen, ziele } = gruppiere(bild);
  const kaesten = new Map(rahmen(bild, gruppen, offen).map((kasten) => [kasten.id, kasten]));
  const vertreter = new Map<string, Set<string>>();
  const vertritt = (projekt: string, kasten: string) => vertreter.set(projekt, (vertreter.get(projekt) ?? new Set()).add(kasten));
  const zeige = (projekte: readonly Knoten[], rest: string) => {
    for (const { id, art, name } of projekte.slice(0, MEISTE_OFFEN)) {
      kaesten.set(id, { id, art, name });
      vertritt(id, id);
    }
    const uebrige = projekte.slice(MEISTE_OFFEN);
    if (!uebrige.length) return;
    kaesten.set(rest, { id: rest, art: 'PROJEKT', name: '', wort: 'weitere', zahl: uebrige.length });
    for (const { id } of uebrige) vertritt(id, rest);
  };
  const lose: Strang[] = [];
  for (const [feld, projekte] of gruppen) {
    if (!offen.has(feld)) {
      for (const { id } of projekte) vertritt(id, feld);
    } else if (projekte.length <= MEISTE_OFFEN) {
      zeige(projekte, `${feld}/rest`);
    } else {
      for (const [ziel, teil] of jeZiel(projekte, ziele)) {
        const id = `Gruppe/${feld}/${ziel}`;
        const name = kaesten.get(ziel)?.name ?? '';
        kaesten.set(id, { id, art: 'PROJEKT', name, ...(!name && { wort: 'ohneZiel' }), zahl: teil.length, offen: offen.has(id) });
        lose.push({ id: `${id} ${feld}`, von: id, nach: feld, anzahl: teil.length, belegart: 'BELEGT' });
        if (offen.has(id)) zeige(teil, `${id}/rest`);
        else for (const projekt of teil) vertritt(projekt.id, id);
      }
    }
  }
  // What is shown by itself anywhere is not told a second time by a group.
  for (const [projekt, kasten] of vertreter) if (kasten.has(projekt)) vertreter.set(projekt, new Set([projekt]));
  return { kaesten: [...kaesten.values()], straenge: buendle(bild, vertreter, lose) };
}

/** The projects of each field, and the first strategic goal of each project. */
function gruppiere(bild: Bild) {
  const art = new Map(bild.knoten.map((knoten) => [knoten.id, knoten.art]));
  const felder = new Map<string, string[]>();
  const ziele = new Map<string, string>();
  for (const { von, nach } of bild.kanten) {
    if (art.get(von) !== 'PROJEKT') continue;
    if (art.get(nach) === 'HANDLUNGSFELD') hinzu(felder, von, nach);
    if (art.get(nach) === 'STRATEGISCHES_ZIEL' && !ziele.has(von)) ziele.set(von, nach);
  }
  const gruppen = new Map<string, Knoten[]>();
  for (const knoten of bild.knoten) {
    if (knoten.art !== 'PROJEKT') continue;
    for (const feld of felder.get(knoten.id) ?? [OHNE_FELD]) hinzu(gruppen, feld, knoten);
  }
  return { gruppen, ziele };
}

/** All that is no project, fields with the number of theirs. */
function rahmen(bild: Bild, gruppen: ReadonlyMap<string, Knoten[]>, offen: ReadonlySet<string>): Kasten[] {
  const zahlen = (id: string) => {
    const zahl = gruppen.get(id)?.length ?? 0;
    return { zahl, ...(zahl && { offen: offen.has(id) }) };
  };
  const kaesten = bild.knoten
    .filter(({ art }) => art !== 'PROJEKT')
    .map(({ id, art, name }): Kasten => ({ id, art, name, ...(art === 'HANDLUNGSFELD' && zahlen(id)) }));
  if (!gruppen.has(OHNE_FELD)) return kaesten;
  return [...kaesten, { id: OHNE_FELD, art: 'HANDLUNGSFELD', name: '', wort: 'ohneFeld', ...zahlen(OHNE_FELD) }];
}

function jeZiel(projekte: readonly Knoten[], ziele: ReadonlyMap<string, string>): Map<string, Knoten[]> {
  const gruppen = new Map<string, Knoten[]>();
  for (const projekt of projekte) hinzu(gruppen, ziele.get(projekt.id) ?? 'ohne', projekt);
  return gruppen;
}

function hinzu<T>(listen: Map<string, T[]>, name: string, eines: T) {
  const liste = listen.get(name);
  if (liste) liste.push(eines);
  else listen.set(name, [eines]);
}

function buendle({ kanten }: Bild, vertreter: ReadonlyMap<string, ReadonlySet<string>>, lose: readonly Strang[]): Strang[] {
  const straenge = new Map(lose.map((strang) => [strang.id, strang]));
  for (const { von, nach, kante, belegart } of kanten) {
    const gefaltet = !vertreter.get(von)?.has(von) && vertreter.has(von);
    // That a project lies in a field is told by the field's number as long as it is folded.
    if (gefaltet && kante === 'GEHOERT_ZU') continue;
    // How folded projects hang on each other would join every group with every other.
    if (gefaltet && vertreter.has(nach) && !vertreter.get(nach)!.has(nach)) continue;
    for (const a of vertreter.get(von) ?? [von])
      for (const b of vertreter.get(nach) ?? [nach]) {
        if (a === b) continue;
        const id = `${a} ${b}`;
        const bisher = straenge.get(id);
        const art = bisher && bisher.kante !== kante ? undefined : kante;
        straenge.set(id, {
          id,
          von: a,
          nach: b,
          anzahl: (bisher?.anzahl ?? 0) + 1,
          belegart: bisher?.belegart === 'BELEGT' ? 'BELEGT' : belegart,
          ...(art && { kante: art }),
        });
      }
  }
  return [...straenge.values()];
}

/** All that must be open for everything to be seen that can be. */
export function alleGruppen(bild: Bild): string[] {
  return [...bild.knoten.filter(({ art }) => art === 'HANDLUNGSFELD').map(({ id }) => id), OHNE_FELD];
}

/** What must be open for this project to be seen. */
export function wegZu(bild: Bild, projekt: string): string[] {
  const nachbarn = bild.kanten.filter(({ von }) => von === projekt).map(({ nach }) => nach);
  const feld = nachbarn.find((id) => id.startsWith('Handlungsfeld/')) ?? OHNE_FELD;
  const ziel = nachbarn.find((id) => id.startsWith('StrategischesZiel/')) ?? 'ohne';
  return [feld, `Gruppe/${feld}/${ziel}`];
}
