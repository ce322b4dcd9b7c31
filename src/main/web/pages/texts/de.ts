import { analyseDe } from './analyse-de';
import { auswahlDe } from './auswahl-de';
import { bearbeitenDe } from './bearbeiten-de';
import { begriffeDe } from './begriffe-de';
import { berichtDe } from './bericht-de';
import { einlesenDe } from './einlesen-de';
import { entscheidenDe } from './entscheiden-de';
import { inhaltDe } from './inhalt-de';
import { korrekturDe } from './korrektur-de';
import { listeDe } from './liste-de';
import { netzDe } from './netz-de';
import { planDe } from './plan-de';
import { rahmenDe } from './rahmen-de';
import { steuernDe } from './steuern-de';
import { uebersichtDe } from './uebersicht-de';
import { verantwortenDe } from './verantworten-de';
import { wegeDe } from './wege-de';

/** All German words of the pages. */
export const de = {
  ...rahmenDe,
  ...begriffeDe,
  ...inhaltDe,
  ...listeDe,
  ...netzDe,
  ...berichtDe,
  ...einlesenDe,
  ...korrekturDe,
  ...planDe,
  ...analyseDe,
  ...wegeDe,
  ...bearbeitenDe,
  ...auswahlDe,
  ...entscheidenDe,
  ...uebersichtDe,
  ...verantwortenDe,
  ...steuernDe,
};
