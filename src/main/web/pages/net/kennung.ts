const LAENGSTE = 60;

/** A kennung made of a name as the server makes it, so that later steps can name what an earlier one begins. Empty where no letter is left. */
export function kennungAus(name: string): string {
  const form = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' und ')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (form.length <= LAENGSTE) return form;
  const schnitt = form.lastIndexOf('-', LAENGSTE);
  return form.slice(0, schnitt > LAENGSTE / 2 ? schnitt : LAENGSTE);
}

/** The same, with a number behind it where it is taken. */
export function freieKennung(name: string, vergeben: ReadonlySet<string>): string {
  const stamm = kennungAus(name);
  let frei = stamm;
  for (let n = 2; vergeben.has(frei); n++) frei = `${stamm}-${n}`;
  return frei;
}
