import type { berichtDe } from './bericht-de';
import type { Words } from './shape';

/** English words of the report. The report itself is German. */
export const berichtEn: Words<typeof berichtDe> = {
  bericht: {
    titel: 'Report',
    vorspann:
      'What changed between two days, where it is thin, what was decided and what is due: every sentence made from data, with a footnote to its source. The report itself is in German.',
    auswahl: 'Period and parts',
    von: 'From',
    bis: 'Until',
    teile: 'Parts',
    herunterladen: 'Download',
    docx: 'Text to go on editing (DOCX)',
    pdf: 'For printing (PDF)',
    html: 'Page in the browser (HTML)',
    vorschau: 'Preview',
    zeigeVorschau: 'Show preview',
    wird: 'The report is being made; that takes some seconds.',
    pruefen: 'Whoever is logged in sees more than the public. Check a report before you pass it on.',
    handzettel: 'Hand-out of one page:',
    handzettelAls: 'Hand-out as {{form}}',
    einleitung: 'Introduction of the city',
    einleitungHilfe:
      'Stands at the beginning of every report and stays from one to the next. Headings with #, lists with -, **bold**, *italic*; a picture in its place with ![picture](bild:name).',
    text: 'Text',
    speichern: 'Save introduction',
    gespeichert: 'The introduction is saved.',
    bilder: 'Pictures',
    keineBilder: 'There are no pictures yet.',
    bildLoeschen: 'Delete picture “{{name}}”',
    bildName: 'Name of the picture (lower-case letters, digits, hyphens)',
    bildAlt: 'What the picture shows (alternative text)',
    bildDatei: 'Picture file (PNG or JPEG, at most 4 MB)',
    bildHinzufuegen: 'Add picture',
    bildDa: 'The picture “{{name}}” is saved.',
    bildWeg: 'The picture “{{name}}” is deleted.',
  },
};
