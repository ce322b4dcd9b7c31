import { useTranslation } from 'react-i18next';
import { formatDatum } from '../net/format';
import { artOf, typename } from '../net/kinds';
import { useWorte } from '../parts/useWorte';
import { useLanguageWords } from '../texts/words';
import { artDes, kanteAus } from './sache';
import type { Schritt } from './schritte';
import { useNamen } from './useNamen';

/** What steps do, each in a sentence, and what the nodes that they name are called. */
export function useSaetze(schritte: readonly Schritt[]) {
  const { t, i18n } = useTranslation();
  const words = useLanguageWords();
  const { merkmal, wort } = useWorte();
  const name = useNamen(schritte);
  const sache = (kennung: string) => {
    const kante = kanteAus(kennung);
    return kante ? `${name(kante.von)} ${words.kante(kante.art)} ${name(kante.nach)}` : name(kennung);
  };
  const werte = (alle: readonly { merkmal: string; wert?: string | null | undefined }[], art?: string) =>
    alle.map((eines) => `${merkmal(eines.merkmal)}: ${eines.wert ? wort(art, eines.merkmal, eines.wert) : t('korb.leer')}`).join('; ');
  const satz = (schritt: Schritt): string => {
    const { anlegen, aendern, beenden, oeffnen, verbinden, entfernen, zusammenfuehren, aufteilen, belegen, belegEntfernen } = schritt;
    if (anlegen) {
      const neuer = anlegen.werte.find((eines) => eines.merkmal === 'name')?.wert ?? '';
      const weitere = werte(
        anlegen.werte.filter((eines) => eines.merkmal !== 'name'),
        anlegen.art,
      );
      const neu = t('korb.schritt.anlegen', { art: words.knotenart(typename(anlegen.art)), name: neuer });
      return weitere ? `${neu} (${weitere})` : neu;
    }
    if (aendern) {
      const art = kanteAus(aendern.sache) ? undefined : artDes(aendern.sache);
      return t('korb.schritt.aendern', { sache: sache(aendern.sache), werte: werte(aendern.werte, art) });
    }
    if (beenden) return t('korb.schritt.beenden', { sache: sache(beenden.sache), bis: formatDatum(beenden.bis, i18n.language) });
    if (oeffnen) return t('korb.schritt.oeffnen', { sache: sache(oeffnen.sache) });
    if (verbinden)
      return t('korb.schritt.verbinden', { sache: `${name(verbinden.von)} ${words.kante(verbinden.art)} ${name(verbinden.nach)}` });
    if (entfernen) return t('korb.schritt.entfernen', { sache: sache(entfernen.sache) });
    if (zusammenfuehren) {
      return t('korb.schritt.zusammenfuehren', { bleibt: name(zusammenfuehren.bleibt), geht: name(zusammenfuehren.geht) });
    }
    if (aufteilen) {
      return t('korb.schritt.aufteilen', { von: name(aufteilen.von), werte: werte(aufteilen.werte, artOf(aufteilen.von.split('/')[0]!)) });
    }
    if (belegen) return t('korb.schritt.belegen', { sache: sache(belegen.sache) });
    return t('korb.schritt.belegEntfernen', { sache: sache(belegEntfernen?.sache ?? ''), fundstelle: belegEntfernen?.fundstelle ?? '' });
  };
  return { satz, name };
}
