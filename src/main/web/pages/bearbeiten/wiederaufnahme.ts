import type { BelegEingabe, WertEingabe } from '../generated/graphql';
import { addressOfFormular, type Formular } from './address';
import { UNGESAGT, type Belegstand } from './belegstand';
import { belegVon, wortVon, type Schritt } from './schritte';
import type { Eingaben } from './werte';

/** A step that waits in the basket and is opened again, and what the nodes that it names are called. */
export interface Wiederaufnahme {
  schritt: Schritt;
  name: (schluessel: string) => string;
}

/** A short mark of what a step says, by which an address names it wherever it stands in the basket (FNV-1a). */
export function markeVon(schritt: Schritt): string {
  let hash = 0x811c9dc5;
  for (const zeichen of JSON.stringify(schritt)) hash = Math.imul(hash ^ zeichen.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The form in which the step was made, to be opened with what it says. */
export function addressOfSchritt(schritt: Schritt): string {
  const formular: Formular = { tun: wortVon(schritt), schritt: markeVon(schritt), zurueck: '/korb' };
  const { anlegen, verbinden, zusammenfuehren, aufteilen } = schritt;
  if (anlegen) return addressOfFormular({ ...formular, art: anlegen.art });
  const inhalt = schritt.aendern ?? schritt.beenden ?? schritt.oeffnen ?? schritt.entfernen ?? schritt.belegen ?? schritt.belegEntfernen;
  const sache = inhalt?.sache ?? verbinden?.von ?? zusammenfuehren?.bleibt ?? aufteilen?.von;
  return addressOfFormular({ ...formular, sache });
}

/** What a step says of properties, as it was typed. */
export function eingabenAus(werte: readonly WertEingabe[] | null | undefined): Eingaben {
  return Object.fromEntries((werte ?? []).map(({ merkmal, wert, bisher }) => [merkmal, { wert: wert ?? '', bisher: bisher ?? '' }]));
}

/** Who says it, as the form takes it. */
export function belegstandAus({ schritt, name }: Wiederaufnahme): Belegstand {
  const beleg: BelegEingabe | undefined = belegVon(schritt);
  if (!beleg) return UNGESAGT;
  const { quelle, neueQuelle, fundstelle, art, begruendung } = beleg;
  return {
    ...UNGESAGT,
    wie: quelle ? 'bekannt' : neueQuelle ? 'neu' : 'redaktion',
    quelle: quelle ? { kennung: quelle, name: name(`Quelle/${quelle}`) } : null,
    neu: {
      name: neueQuelle?.name ?? '',
      art: neueQuelle?.art ?? '',
      datum: neueQuelle?.datum ?? '',
      urheber: neueQuelle?.urheber ?? '',
      url: neueQuelle?.url ?? '',
    },
    fundstelle: fundstelle ?? '',
    art: quelle || neueQuelle ? (art ?? 'BELEGT') : 'BELEGT',
    begruendung: begruendung ?? '',
  };
}
