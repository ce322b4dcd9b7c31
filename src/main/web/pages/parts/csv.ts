import { saveAs } from '../data/save';

/** What a spreadsheet could take for the beginning of a formula, also after white space and in its wide form. */
// eslint-disable-next-line no-control-regex -- a control character before the sign hides it from nobody but us
const FORMULA = /^[\s\u0000]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A table as CSV for a German spreadsheet. Numbers stay numbers; no text becomes a formula. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return '\ufeff' + rows.map((row) => row.map(cellOf).join(';') + '\r\n').join('');
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const saveCsv = (text: string, name: string) => saveAs(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
