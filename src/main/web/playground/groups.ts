import type { Example } from './example';

/** What an example is about, by its name without the number. One that is in no group stands among the last. */
const GROUPS: Record<string, string[]> = {
  'Ziele, Felder und Projekte': [
    'wer-dient-einem-leitziel',
    'welchen-leitzielen-ein-projekt-dient',
    'was-ein-handlungsfeld-enthaelt',
    'felder-mit-gemeinsamen-projekten',
    'projekte-in-zwei-feldern',
    'von-der-strategie-zu-projekten',
    'wie-haengt-das-zusammen',
  ],
  'Abdeckung und Lücken': [
    'felder-ohne-projekt',
    'wo-projekte-fehlen',
    'luecken-fuer-dashboards',
    'luecken-im-verlauf',
    'felder-und-leitziele',
    'was-an-einem-haengt',
    'was-steckbriefen-fehlt',
    'was-waere-wenn',
  ],
  Überschneidungen: ['was-sich-ueberschneidet', 'womit-sich-ein-projekt-ueberschneidet', 'entwurf-pruefen'],
  'Wer und womit': ['wer-leitet-was', 'wer-mit-wem', 'technologien', 'auswahlkriterien'],
  'Quellen und Belege': ['wer-sagt-das', 'ziele-belegt-und-eingeschaetzt', 'kette-der-drucksachen', 'indikatoren'],
  'Zeit und Stand': ['was-noch-nicht-ist', 'was-sich-geaendert-hat', 'stand-des-netzes'],
};

const OTHERS = 'Weitere';

export interface Group {
  title: string;
  examples: Example[];
}

/** The examples in which every word of the search stands, in groups; a group without any is left out. */
export function grouped(examples: Example[], search: string): Group[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const found = examples.filter((example) => {
    const text = plain(`${example.title} ${example.description} ${example.query}`);
    return words.every((word) => text.includes(word));
  });
  const known = new Set(Object.values(GROUPS).flat());
  return [...Object.entries(GROUPS), [OTHERS, undefined] as const]
    .map(([title, names]) => ({
      title,
      examples: found.filter((example) => (names ? names.includes(short(example)) : !known.has(short(example)))),
    }))
    .filter((group) => group.examples.length > 0);
}

const short = ({ name }: Example) => name.replace(/^\d+-/, '');

/** Found however it is typed: with ü or ue, large or small. */
const plain = (text: string) => text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
