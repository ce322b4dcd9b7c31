import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { typename } from '../net/kinds';
import { useLanguageWords } from '../texts/words';
import type { Faltbild, Kasten } from './falten';
import { nachbarn, type Schritt } from './gehen';
import type { Platz } from './layers';

/** What the boxes of a picture are called, and what is read out when one has the focus. */
export function useKastenworte(bild: Faltbild) {
  const { t, i18n } = useTranslation();
  const words = useLanguageWords();
  return useMemo(() => {
    const kaesten = new Map(bild.kaesten.map((kasten) => [kasten.id, kasten]));
    const name = ({ name, wort }: Kasten) => (wort ? t(`netz.kasten.${wort}`) : name);
    const zahl = (count: number) =>
      count === 0
        ? t('netz.kasten.keinProjekt')
        : t('netz.kasten.projekte', { count, zahl: new Intl.NumberFormat(i18n.language).format(count) });
    const label = (kasten: Kasten) =>
      [
        // What one sees, in the order in which one sees it.
        name(kasten),
        kasten.zahl !== undefined && zahl(kasten.zahl),
        words.knotenart(typename(kasten.art)),
        kasten.offen !== undefined && t(kasten.offen ? 'netz.kasten.offen' : 'netz.kasten.zu'),
      ]
        .filter(Boolean)
        .join(', ');
    const weg = (a: string, b: string) => {
      const strang = bild.straenge.find(({ von, nach }) => (von === a && nach === b) || (von === b && nach === a));
      return strang?.kante ? words.kante(strang.kante, strang.von === a ? 'HIN' : 'HER') : t('netz.kasten.mehrere');
    };
    const ansage = ({ id, faecher }: Schritt, plaetze: ReadonlyMap<string, Platz>) => {
      const hier = kaesten.get(id)!;
      const von = faecher && kaesten.get(faecher.von);
      const seiten = t('netz.kasten.seiten', {
        links: nachbarn(bild, plaetze, id, -1).length,
        rechts: nachbarn(bild, plaetze, id, 1).length,
      });
      if (!von) return `${label(hier)}. ${seiten}`;
      const ort = { von: name(von), weg: weg(von.id, id), stelle: faecher.ziele.indexOf(id) + 1, gesamt: faecher.ziele.length };
      return `${t('netz.kasten.faecher', ort)} ${label(hier)}. ${seiten}`;
    };
    return { name, zahl, label, ansage };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the words change with the language alone
  }, [bild, i18n.language]);
}
