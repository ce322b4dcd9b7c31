import { useEffect, useState } from 'react';
import { useAddress } from '../data/useAddress';
import type { Blattkopf } from '../generated/rest';
import type { Sprung } from './Blatt';
import { platzVon, zellname, type Stelle } from './sheet';

/** Ways from a finding or a place to its cell, and from a cell to its finding in the list. */
export function useSprung(blaetter: Blattkopf[]) {
  const [, change] = useAddress();
  const [sprung, setSprung] = useState<Sprung>();
  const zeige = ({ platz, nummer }: Stelle) => platz && setSprung({ blatt: platz.blatt, zelle: zellname(platz), befund: nummer });
  const zeigeOrt = (ort: string) => {
    const platz = platzVon(ort);
    if (platz) setSprung({ blatt: platz.blatt, zelle: zellname(platz) });
  };
  // Findings are there before their sheets: then the jump waits.
  useEffect(() => {
    if (!sprung || !blaetter.length) return;
    const nummer = blaetter.find(({ name }) => name === sprung.blatt)?.nummer ?? 0;
    change({ blatt: String(nummer), zelle: sprung.zelle, befund: sprung.befund?.toString() });
  }, [sprung, blaetter, change]);
  function zurListe({ nummer }: Stelle) {
    change({ befund: String(nummer), schwere: undefined });
    requestAnimationFrame(() => {
      const row = document.getElementById(`befund-${nummer}`);
      row?.closest('details')?.setAttribute('open', '');
      row?.scrollIntoView({ block: 'center' });
      row?.focus();
    });
  }
  return { sprung, beendeSprung: () => setSprung(undefined), zeige, zeigeOrt, zurListe };
}
