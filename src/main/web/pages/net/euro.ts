/** Euro as people write them, `1.250.000,50` or `1250000.5`; undefined where it is none. */
export function euroOf(text: string): number | undefined {
  const rein = text.replace(/[\s€]/g, '');
  const gelesen = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(rein)
    ? rein.replaceAll('.', '').replace(',', '.')
    : /^\d+([.,]\d{1,2})?$/.test(rein)
      ? rein.replace(',', '.')
      : '';
  return gelesen ? Number(gelesen) : undefined;
}
