/** A number as Germans or as programs write it; NaN where it is none, which the server then says. */
export function zahlOf(text: string): number {
  const rein = text.trim().replace(/\s*%$/, '').replace(/\s/g, '');
  const deutsch = /^-?\d{1,3}(\.\d{3})*(,\d+)?$|^-?\d+(,\d+)?$/.test(rein);
  return Number(deutsch ? rein.replaceAll('.', '').replace(',', '.') : rein);
}
