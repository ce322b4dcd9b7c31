import type { rahmenDe } from './rahmen-de';
import type { Words } from './shape';

/** English words of the frame of every page, and its states. */
export const rahmenEn: Words<typeof rahmenDe> = {
  marke: 'Zielnetz',
  kopf: {
    zumInhalt: 'Skip to content',
    menue: 'Menu',
    hauptmenue: 'Main menu',
    suche: 'Search the whole net',
    suchen: 'Search',
    andereSprache: 'Deutsch',
    ansicht: { dark: 'Dark appearance', light: 'Light appearance' },
  },
  menue: {
    uebersicht: 'Overview',
    netz: 'Net',
    projekte: 'Projects',
    ziele: 'Goals',
    handlungsfelder: 'Fields of action',
    akteure: 'Actors',
    gremien: 'Bodies',
    abdeckung: 'Coverage',
    luecken: 'Gaps',
    ueberschneidungen: 'Overlaps',
    vergleich: 'Comparison',
    einlesen: 'Import',
    playground: 'Playground',
  },
  fuss: {
    stand: 'State of the net: {{zeit}}',
    ohneStand: 'State of the net: not known yet',
    hinweis: 'An empty entry means that the sources say nothing about it.',
    datenbankFort: 'The database does not answer at the moment',
    datenbankFortRat: 'You see the last known state, last confirmed {{zeit}}. Nothing can be changed until then.',
  },
  gueltigkeit: {
    am: 'Holding on',
    heute: 'today',
    anTag: 'on a day …',
    alle: 'at any time',
    tag: 'Day',
    satz: 'Shown is what held in the world on {{tag}}, as far as is known today.',
    satzAlle: 'Shown is also what no longer holds or does not hold yet, as far as is known today.',
  },
  seite: { playground: 'Open the query of this page in the playground' },
  zustand: {
    laden: 'Loading …',
    nochmal: 'Try again',
    neuLaden: 'Reload the page',
    kaputt: 'This page could not be shown',
    kaputtRat: 'It is not your fault. Reload the page; if it stays like this, please tell those who run Zielnetz.',
  },
  fehler: {
    offline: {
      titel: 'The server cannot be reached',
      rat: 'Please check the connection. As soon as the server answers, this page goes on by itself.',
    },
    loading: { titel: 'The net is being loaded', rat: 'This mostly takes a few seconds. The page then shows it by itself.' },
    login: { titel: 'Only who is logged in may read here', rat: 'Please log in.' },
    credentials: { titel: 'User or password is wrong', rat: 'Please check both and try again.' },
    busy: { titel: 'Too many requests at once', rat: 'Please wait a moment.' },
    unknown: { titel: 'The net does not have this', rat: 'It may have been renamed or removed.' },
    refused: { titel: 'The query was refused', rat: 'Please change your selection.' },
    http: { titel: 'The server did not answer as expected (HTTP {{status}})', rat: 'Please try again.' },
  },
  nichtGefunden: {
    titel: 'There is no such page',
    rat: 'The address may be incomplete or mistyped.',
    start: 'To the overview',
  },
};
