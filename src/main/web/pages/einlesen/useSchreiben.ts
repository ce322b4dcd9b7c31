import { useMemo, type RefObject } from 'react';
import type { Blattausschnitt, Blattkopf, Zeile } from '../generated/rest';
import { hole } from './hole';
import { ortVon } from './preview';
import { platzVon, spaltenname, verdeckt, zellname } from './sheet';
import type { Aendere, Eingaben } from './useEingaben';
import type { useSheet } from './useSheet';
import { dazu, ganzeZelle, type Wuensche } from './wuensche';
import type { Eingabe } from './Zelleingabe';

interface Props {
  token: string;
  kopf: Blattkopf;
  blatt: ReturnType<typeof useSheet>;
  eingaben: Eingaben;
  aendere: Aendere;
  rahmen: RefObject<HTMLElement | null>;
}

/** Writing in the cells of one sheet: what somebody is writing, and what was written and is not read yet. */
export function useSchreiben({ token, kopf, blatt, eingaben, aendere, rahmen }: Props) {
  const ortIn = (zelle: string) => ortVon({ blatt: kopf.name, zelle });
  const geschrieben = eingaben.zelle && platzVon(eingaben.zelle.ort);
  const zelle = geschrieben?.blatt === kopf.name ? zellname(geschrieben) : undefined;
  const text = eingaben.zelle?.text ?? '';
  const nimm = (wunsch: Wuensche) => aendere((bisher) => ({ wuensche: dazu(bisher.wuensche, wunsch) }));

  /** Begins with the text as it stands there, in full. A merged range has one, in its first cell. */
  async function schreibe(gemeint: string) {
    const platz = platzVon(gemeint)!;
    const bereich = blatt.verbunden.find((eines) => verdeckt([eines], platz.zeile, platz.spalte!));
    const ziel = bereich ? { zeile: bereich.vonZeile, spalte: bereich.vonSpalte } : platz;
    let zeile = blatt.zeilen.find(({ nummer }) => nummer === ziel.zeile);
    if (!zeile || inhaltVon(zeile, ziel.spalte)?.gekuerzt) {
      const query = new URLSearchParams({ nur: String(ziel.zeile), ganz: 'true' });
      zeile = (await hole<Blattausschnitt>(`/api/importe/${token}/blaetter/${kopf.nummer}?${query}`)).zeilen[0];
    }
    const ort = ortIn(spaltenname(ziel.spalte!) + ziel.zeile);
    aendere({ zelle: { ort, text: inhaltVon(zeile, ziel.spalte)?.text ?? '' } });
  }

  function beende(neu?: string) {
    if (!zelle) return;
    const platz = platzVon(zelle)!;
    const bisher = inhaltVon(
      blatt.zeilen.find(({ nummer }) => nummer === platz.zeile),
      platz.spalte,
    );
    aendere({ zelle: null });
    if (neu !== undefined && neu !== (bisher?.text ?? '')) nimm(ganzeZelle(ortIn(zelle), neu));
    requestAnimationFrame(() => rahmen.current?.querySelector<HTMLElement>(`[data-zelle="${zelle}"]`)?.focus());
  }

  const wartende = useMemo(() => {
    const texte = Object.entries(eingaben.wuensche.korrekturen).flatMap(([ort, wert]) => {
      const platz = platzVon(ort);
      return typeof wert === 'string' && platz?.blatt === kopf.name ? [[zellname(platz), wert] as const] : [];
    });
    return new Map(texte);
  }, [eingaben.wuensche, kopf.name]);

  const eingabe: Eingabe | undefined = zelle
    ? {
        zelle,
        text,
        onText: (neu) => aendere({ zelle: { ort: ortIn(zelle), text: neu } }),
        onFertig: () => beende(text),
        onAbbruch: () => beende(),
      }
    : undefined;
  return { eingabe, wartende, schreibe, nimm };
}

const inhaltVon = (zeile: Zeile | undefined, spalte: number | undefined) => zeile?.zellen.find((eine) => eine.spalte === spalte);
