import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import type { Blattkopf, Korrektur, Vorschau } from '../generated/rest';
import { Raster } from './Raster';
import { jeZelle, platzVon, zellname, type Stelle } from './sheet';
import type { Aendere, Eingaben } from './useEingaben';
import { useSchreiben } from './useSchreiben';
import { useSheet } from './useSheet';
import { Zellkarte } from './Zellkarte';

/** From so many rows on, only those with findings are shown at first. */
const LANG = 150;

/** A cell that somebody asked for from elsewhere on the page. */
export interface Sprung {
  blatt: string;
  zelle: string;
  /** The finding that leads there. */
  befund?: number;
}

export interface Blattprops {
  vorschau: Vorschau;
  stellen: Stelle[];
  eingaben: Eingaben;
  aendere: Aendere;
  /** Where to move the page. */
  sprung: Sprung | undefined;
  onAngekommen: () => void;
  /** Shows a finding, in the sheet and by its words. */
  onStelle: (stelle: Stelle) => void;
  onListe: (stelle: Stelle) => void;
  /** Reads the file again with this row as that of the headings. */
  onKopfzeile: (zeile: number) => void;
}

/** One sheet of the file: its rows, and what is to be said of the chosen cell. */
export function Blatt({
  vorschau,
  kopf,
  stellen,
  eingaben,
  aendere,
  sprung,
  onAngekommen,
  onStelle,
  onListe,
  onKopfzeile,
}: Blattprops & { kopf: Blattkopf }) {
  const { t, i18n } = useTranslation();
  const [params, change] = useAddress();
  const rahmen = useRef<HTMLDivElement>(null);
  const zellen = useMemo(() => jeZelle(stellen, kopf.name), [stellen, kopf.name]);
  const kopfzeilen = useMemo(
    () =>
      vorschau.tabellen
        .filter(({ blatt }) => blatt === kopf.name)
        .flatMap(({ spalten }) => spalten.flatMap(({ ort }) => platzVon(ort)?.zeile ?? [])),
    [vorschau, kopf.name],
  );
  const korrekturen = useMemo(() => korrigierte(vorschau, kopf.name), [vorschau, kopf.name]);
  const mitBefund = useMemo(() => {
    const mitBefundOderKorrektur = [...zellen.keys(), ...korrekturen.keys()].map((zelle) => platzVon(zelle)!.zeile);
    return [...new Set([...kopfzeilen, ...mitBefundOderKorrektur])].sort((a, b) => a - b);
  }, [kopfzeilen, zellen, korrekturen]);
  const moeglich = zellen.size > 0 && mitBefund.length < kopf.zeilen;
  const nurBefunde = moeglich && (params.get('zeilen') ?? (kopf.zeilen > LANG ? 'befunde' : 'alle')) === 'befunde';
  const blatt = useSheet(vorschau.token, kopf, nurBefunde ? mitBefund : undefined);
  const platz = platzVon(params.get('zelle') ?? '', kopf.name);
  const name = platz && zellname(platz);

  const zelle = (wanted: string) => rahmen.current?.querySelector<HTMLElement>(`[data-zelle="${wanted}"]`);

  // Jumps where the address says; rows that are not there yet come first. Before they are there, the sheet has no height to move the page to.
  const springe = useEffectEvent(async () => platz && blatt.springe(platz.zeile));
  const angekommen = useEffectEvent(() => {
    if (!sprung || sprung.zelle !== name) return;
    document.getElementById('blatt')?.scrollIntoView({ block: 'start' });
    const dort = zelle(name);
    if (!dort) return;
    dort.focus({ preventScroll: true });
    onAngekommen();
  });
  useEffect(() => {
    let frame: number | undefined;
    let current = true;
    void springe().then(() => {
      if (current) frame = requestAnimationFrame(() => angekommen());
    });
    return () => {
      current = false;
      if (frame) cancelAnimationFrame(frame);
    };
  }, [name, sprung]);
  // Its row may come with an answer that was on its way before.
  useEffect(() => {
    const frame = requestAnimationFrame(() => angekommen());
    return () => cancelAnimationFrame(frame);
  }, [blatt.zeilen]);
  useEffect(() => {
    if (!name) return;
    const cell = rahmen.current?.querySelector<HTMLElement>(`[data-zelle="${name}"]`);
    if (cell && rahmen.current) into(rahmen.current, cell);
  }, [name, blatt.zeilen]);

  const { eingabe, wartende, schreibe, nimm } = useSchreiben({ token: vorschau.token, kopf, blatt, eingaben, aendere, rahmen });

  // Whoever looks at errors alone goes from error to error.
  const schwere = params.get('schwere');
  const folge = schwere ? stellen.filter(({ befund }) => befund.schwere === schwere) : stellen;
  const zahl = new Intl.NumberFormat(i18n.language);
  return (
    <>
      <div className="blaettern">
        <span className="kern-body leise">
          {t('blatt.umfang', { zeilen: zahl.format(kopf.zeilen), spalten: kopf.spalten, count: kopf.zeilen })}
          {kopf.versteckteZeilen > 0 && ` ${t('blatt.versteckteZeilen', { count: kopf.versteckteZeilen })}`}
          {kopf.versteckteSpalten.length > 0 && ` ${t('blatt.versteckteSpalten', { count: kopf.versteckteSpalten.length })}`}
        </span>
        {moeglich && (
          <KernButton
            variant="tertiary"
            text={t(nurBefunde ? 'blatt.alleZeilen' : 'blatt.nurBefunde')}
            onClick={() => change({ zeilen: nurBefunde ? 'alle' : 'befunde' })}
          />
        )}
      </div>
      <Zellkarte
        zelle={name}
        stellen={(name && zellen.get(name)) || []}
        alle={folge}
        zeilen={blatt.zeilen}
        korrektur={name === undefined ? undefined : korrekturen.get(name)}
        wuensche={eingaben.wuensche}
        onWunsch={(wunsch) => {
          nimm(wunsch);
          // The button that was pressed goes; its cell stays.
          if (name) zelle(name)?.focus({ preventScroll: true });
        }}
        onSchreiben={() => name && void schreibe(name)}
        onStelle={onStelle}
        onListe={onListe}
        {...(vorschau.tabellen.length === 0 && { onKopfzeile })}
      />
      {blatt.problem && <KernAlert variant="danger" title={t('blatt.fehlt')} body={blatt.problem.messages.join(' ')} />}
      {kopf.zeilen === 0 ? (
        <p className="kern-body leise">{t('blatt.leer')}</p>
      ) : (
        <>
          {(blatt.zeilen[0]?.nummer ?? 1) > 1 && !nurBefunde && (
            <KernButton variant="tertiary" icon="arrow-up" text={t('blatt.davor')} onClick={() => void blatt.davorZeigen()} />
          )}
          <div
            className="rasterrahmen"
            ref={rahmen}
            role="region"
            tabIndex={0}
            aria-label={t('blatt.rahmen', { blatt: kopf.name || vorschau.datei })}
          >
            <Raster
              kopf={kopf}
              zeilen={blatt.zeilen}
              verbunden={blatt.verbunden}
              zellen={zellen}
              tabellen={vorschau.tabellen.filter((tabelle) => tabelle.blatt === kopf.name)}
              korrekturen={korrekturen}
              wartende={wartende}
              gewaehlt={name}
              eingabe={eingabe}
              onSchreiben={(wanted) => {
                change({ blatt: String(kopf.nummer), zelle: wanted });
                void schreibe(wanted);
              }}
              onZelle={(zelle) => change({ blatt: String(kopf.nummer), zelle })}
            />
          </div>
          {blatt.weiter !== null && (
            <KernButton variant="tertiary" icon="arrow-down" text={t('blatt.weiter')} onClick={() => void blatt.weiterZeigen()} />
          )}
        </>
      )}
    </>
  );
}

/** The corrections of one sheet by cell. */
function korrigierte({ korrekturen }: Vorschau, blatt: string): ReadonlyMap<string, Korrektur> {
  return new Map(
    korrekturen.flatMap((korrektur) => {
      const platz = platzVon(korrektur.ort);
      return platz?.blatt === blatt ? [[zellname(platz), korrektur] as const] : [];
    }),
  );
}

/** Moves the frame alone, so that the page stands still. */
function into(frame: HTMLElement, cell: HTMLElement) {
  const box = cell.getBoundingClientRect();
  const outer = frame.getBoundingClientRect();
  frame.scrollTo({
    top: frame.scrollTop + box.top - outer.top - outer.height / 2 + box.height / 2,
    left: frame.scrollLeft + box.left - outer.left - outer.width / 2 + box.width / 2,
  });
}
