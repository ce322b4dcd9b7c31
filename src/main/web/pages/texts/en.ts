import { analyseEn } from './analyse-en';
import { auswahlEn } from './auswahl-en';
import { bearbeitenEn } from './bearbeiten-en';
import { begriffeEn } from './begriffe-en';
import { berichtEn } from './bericht-en';
import type { de } from './de';
import { einlesenEn } from './einlesen-en';
import { entscheidenEn } from './entscheiden-en';
import { inhaltEn } from './inhalt-en';
import { korrekturEn } from './korrektur-en';
import { listeEn } from './liste-en';
import { netzEn } from './netz-en';
import { planEn } from './plan-en';
import { rahmenEn } from './rahmen-en';
import type { Words } from './shape';
import { steuernEn } from './steuern-en';
import { uebersichtEn } from './uebersicht-en';
import { verantwortenEn } from './verantworten-en';
import { wegeEn } from './wege-en';

/** The same words in English. What the net itself says stays German. */
export const en: Words<typeof de> = {
  ...rahmenEn,
  ...begriffeEn,
  ...inhaltEn,
  ...listeEn,
  ...netzEn,
  ...berichtEn,
  ...einlesenEn,
  ...korrekturEn,
  ...planEn,
  ...analyseEn,
  ...wegeEn,
  ...bearbeitenEn,
  ...auswahlEn,
  ...entscheidenEn,
  ...uebersichtEn,
  ...verantwortenEn,
  ...steuernEn,
};
