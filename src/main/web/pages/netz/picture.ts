import type { Belegart, Kantenart, Knotenart, NetzbildQuery, Projektstatus } from '../generated/graphql';

export interface Knoten {
  /** Kind and kennung: `Projekt/aim`. */
  id: string;
  art: Knotenart;
  name: string;
  nummer: number | null;
  status: Projektstatus | null;
}

export interface Kante {
  id: string;
  von: string;
  nach: string;
  kante: Kantenart;
  belegart: Belegart;
}

export interface Bild {
  knoten: Knoten[];
  kanten: Kante[];
}

/** What an address selects of the net. */
export interface Wahl {
  /** Kennung of a field: only its projects, and what hangs on them. */
  feld?: string | undefined;
  /** Only projects of this status; `ohne` for those of which none is said. */
  status?: string | undefined;
  /** Only what lies within so many steps of this node. */
  fokus?: { id: string; schritte: number } | undefined;
}

/** These are drawn even where nothing hangs on them: a goal without project is what one looks for. Others must hang on these. */
const IMMER: ReadonlySet<Knotenart> = new Set(['LEITZIEL', 'STRATEGISCHES_ZIEL', 'HANDLUNGSFELD', 'PROJEKT']);

export function bildVon({ knoten, kanten }: NetzbildQuery['netzbild']): Bild {
  return {
    knoten: knoten.map(({ schluessel, ...rest }) => ({ id: schluessel, ...rest })),
    kanten: kanten.map(({ von, nach, kante, belegart }) => {
      const ids = { von: knoten[von]!.schluessel, nach: knoten[nach]!.schluessel };
      return { id: `${ids.von} ${kante} ${ids.nach}`, ...ids, kante, belegart };
    }),
  };
}

export function waehle(bild: Bild, { feld, status, fokus }: Wahl): Bild {
  let auswahl = bild;
  if (status) {
    auswahl = teil(auswahl, ({ art, status: eigener }) => art !== 'PROJEKT' || (eigener ?? 'ohne') === status);
  }
  if (feld) auswahl = imFeld(auswahl, `Handlungsfeld/${feld}`);
  const kern = auswahl.knoten.filter(({ art }) => IMMER.has(art)).map(({ id }) => id);
  const gehalten = kern.length ? umgebung(auswahl, kern) : new Set(auswahl.kanten.flatMap(({ von, nach }) => [von, nach]));
  auswahl = teil(auswahl, ({ id }) => gehalten.has(id));
  if (!fokus) return auswahl;
  const nah = umgebung(auswahl, [fokus.id], fokus.schritte);
  return teil(auswahl, ({ id }) => nah.has(id));
}

function teil(bild: Bild, bleibt: (knoten: Knoten) => boolean): Bild {
  const knoten = bild.knoten.filter(bleibt);
  const ids = new Set(knoten.map(({ id }) => id));
  return { knoten, kanten: bild.kanten.filter(({ von, nach }) => ids.has(von) && ids.has(nach)) };
}

/** The projects of a field, their neighbours other than fields, and the Leitziele that those goals serve. */
function imFeld(bild: Bild, feld: string): Bild {
  const nachbarn = nachbarschaft(bild);
  const arten = new Map(bild.knoten.map(({ id, art }) => [id, art]));
  const bleibt = new Set([feld]);
  for (const projekt of nachbarn.get(feld) ?? []) {
    if (arten.get(projekt) !== 'PROJEKT') continue;
    bleibt.add(projekt);
    for (const nachbar of nachbarn.get(projekt) ?? []) {
      if (arten.get(nachbar) === 'HANDLUNGSFELD' || arten.get(nachbar) === 'PROJEKT') continue;
      bleibt.add(nachbar);
      if (arten.get(nachbar) !== 'STRATEGISCHES_ZIEL') continue;
      for (const ziel of nachbarn.get(nachbar) ?? []) if (arten.get(ziel) === 'LEITZIEL') bleibt.add(ziel);
    }
  }
  return teil(bild, ({ id }) => bleibt.has(id));
}

/** What can be reached in so many steps, in either direction; the starts among it. */
export function umgebung(bild: Bild, start: string[], schritte = Infinity): Set<string> {
  const nachbarn = nachbarschaft(bild);
  const erreicht = new Set(start);
  let rand = start;
  for (let schritt = 0; schritt < schritte && rand.length; schritt++) {
    rand = [...new Set(rand.flatMap((id) => nachbarn.get(id) ?? []))].filter((id) => !erreicht.has(id));
    for (const id of rand) erreicht.add(id);
  }
  return erreicht;
}

export function nachbarschaft({ kanten }: Bild): Map<string, string[]> {
  const nachbarn = new Map<string, string[]>();
  const add = (a: string, b: string) => {
    const list = nachbarn.get(a);
    if (list) list.push(b);
    else nachbarn.set(a, [b]);
  };
  for (const { von, nach } of kanten) {
    add(von, nach);
    add(nach, von);
  }
  return nachbarn;
}

/** More relationships than this nobody can tell apart where nothing is folded. */
export const MEISTE_FREI = 1_200;
