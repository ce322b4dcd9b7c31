import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { AskError } from '../data/request';
import type { Bereich, Blattausschnitt, Blattkopf, Zeile } from '../generated/rest';
import { hole } from './hole';
import { verbinde } from './sheet';

const STUECK = 60;
/** As many as the server sends. */
const MEISTE = 200;
/** Rows above one that is jumped to. */
const DAVOR = 8;

interface Fenster {
  zeilen: Zeile[];
  weiter: number | null;
  verbunden: Bereich[];
}

/** What a question for rows brought. */
interface Stand {
  frage: unknown;
  ansicht: string;
  fenster: Fenster;
  problem?: AskError;
}

const LEER: Fenster = { zeilen: [], weiter: null, verbunden: [] };

/**
 * A window on the rows of a sheet, which grows up and down on demand. Where the file is read again, what was shown stays until
 * the same rows are there as they are read now.
 * @param nur these rows alone, ascending; undefined: all
 */
export function useSheet(token: string, { nummer }: Blattkopf, nur: readonly number[] | undefined) {
  const [stand, setStand] = useState<Stand>();
  const auswahl = nur?.join(',');
  const lauf = useRef(0);

  const frage = useCallback(
    (ab: number, zeilen: number) => {
      const wanted = auswahl
        ?.split(',')
        .map(Number)
        .filter((eine) => eine >= ab)
        .slice(0, zeilen);
      const query = new URLSearchParams({ ab: String(ab), zeilen: String(zeilen), ...(wanted && { nur: wanted.join(',') }) });
      return hole<Blattausschnitt>(`/api/importe/${token}/blaetter/${nummer}?${query}`).then((stueck) => {
        // Only so many rows are named at once; the first not named yet is where to go on.
        const letzte = wanted?.at(-1);
        const rest =
          letzte === undefined
            ? undefined
            : auswahl
                ?.split(',')
                .map(Number)
                .find((eine) => eine > letzte);
        return { ...stueck, weiter: stueck.weiter ?? rest ?? null };
      });
    },
    [token, nummer, auswahl],
  );

  // Rows of another sheet, or of another choice of them, are none of these.
  const ansicht = `${nummer} ${nur ? 'nur' : 'alle'}`;
  const fenster = stand?.ansicht === ansicht ? stand.fenster : LEER;
  const problem = stand?.frage === frage ? stand.problem : undefined;

  const lade = useCallback(
    async (ab: number, zeilen: number, dazu: (bisher: Fenster, stueck: Blattausschnitt) => Fenster) => {
      const meiner = ++lauf.current;
      const bisher = (vorher: Stand | undefined) => (vorher?.ansicht === ansicht ? vorher.fenster : LEER);
      try {
        const stueck = await frage(ab, zeilen);
        if (meiner === lauf.current) setStand((vorher) => ({ frage, ansicht, fenster: dazu(bisher(vorher), stueck) }));
      } catch (error) {
        if (meiner === lauf.current) setStand((vorher) => ({ frage, ansicht, fenster: bisher(vorher), problem: AskError.of(error) }));
      }
    },
    [frage, ansicht],
  );

  const ersteFrage = useEffectEvent(() => {
    const gezeigt = fenster.zeilen.length;
    void lade(fenster.zeilen[0]?.nummer ?? 1, Math.min(MEISTE, Math.max(STUECK, gezeigt)), (_, stueck) => stueck);
  });
  useEffect(() => ersteFrage(), [frage]);

  const weiter = () =>
    fenster.weiter !== null && lade(fenster.weiter, STUECK, (bisher, stueck) => angehaengt(bisher, stueck, stueck.weiter));
  const erste = fenster.zeilen[0]?.nummer ?? 1;
  const davor = () =>
    lade(Math.max(1, erste - STUECK), STUECK, (bisher, stueck) =>
      angehaengt(bisher, { ...stueck, zeilen: stueck.zeilen.filter(({ nummer }) => nummer < erste) }, bisher.weiter),
    );
  /** Shows the rows around this one, if they are not there yet; done when they are. */
  const springe = async (zeile: number) => {
    const letzte = fenster.zeilen.at(-1)?.nummer ?? 0;
    if (fenster.zeilen.length && zeile >= erste && (zeile <= letzte || fenster.weiter === null)) return;
    await lade(Math.max(1, zeile - DAVOR), STUECK, (_, stueck) => stueck);
  };
  return { ...fenster, problem, weiterZeigen: weiter, davorZeigen: davor, springe };
}

function angehaengt(bisher: Fenster, stueck: Blattausschnitt, weiter: number | null): Fenster {
  const bereiche = new Map([...bisher.verbunden, ...stueck.verbunden].map((bereich) => [JSON.stringify(bereich), bereich]));
  return { zeilen: verbinde(bisher.zeilen, stueck.zeilen), weiter, verbunden: [...bereiche.values()] };
}
