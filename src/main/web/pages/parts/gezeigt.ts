/** The tables that stand on the page just now, each by its name. */
export const tablesShown = (): { name: string; table: HTMLTableElement }[] =>
  [...document.querySelectorAll<HTMLTableElement>('main table')]
    .filter((table) => table.offsetParent !== null && table.rows.length > 1)
    .map((table) => ({ name: shortName(table.caption?.textContent || table.getAttribute('aria-label') || ''), table }));

/** What something is called, without what a screen reader is told beside it. */
export const shortName = (name: string) => name.trim().split(/\.(\s|$)/)[0]!;

/** What a table shows, row by row; a number as one. @param thousands the sign between thousands where the reader reads */
export function rowsOf(table: HTMLTableElement, thousands: string): (string | number)[][] {
  return [...table.rows].map((row) => [...row.cells].map((cell) => valueOf(cell.innerText.replace(/\s*\n\s*/g, '; ').trim(), thousands)));
}

/** „1.234“ is a number, „3. Fortschreibung“ and „1.1.“ are not. */
export function valueOf(text: string, thousands: string): string | number {
  const grouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})*$`);
  return grouped.test(text) ? Number(text.replaceAll(thousands, '')) : text;
}

/** A name as files bear it. */
export const fileName = (title: string) =>
  title
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
