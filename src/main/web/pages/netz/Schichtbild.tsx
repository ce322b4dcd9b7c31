import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { showPicture } from '../data/pictures';
import { useTheme } from '../shell/theme';
import type { Faltbild } from './falten';
import { gehe, type Schritt } from './gehen';
import type { Griff } from './griff';
import { Kastenbild } from './Kastenbild';
import { bogen, ordne } from './layers';
import { savePng, saveSvg } from './saveSvg';
import { FALTE, TEXTBREITE, ZEILE } from './schrift';
import { umbrich, schreibmass } from './umbruch';
import { useKastenworte } from './useKastenworte';
import './schichtbild.css';

const POLSTER = 16;
/** Below this size of 15 pixel letters nobody reads with ease: then the picture is moved, not shrunk. */
const KLEINSTES = 0.85;
const GROESSTES = 3;
const STUFE = 1.25;

interface Props {
  bild: Faltbild;
  label: string;
  /** Room between two columns, where it is not the usual one. */
  gasse?: number;
  gewaehlt: string | undefined;
  onWahl: (id: string) => void;
  onGriff: (griff: Griff | undefined) => void;
}

/** The picture in layers: boxes with whole names, bowed lines between them. One box has the focus; arrows lead along its relationships. */
export function Schichtbild({ bild, label, gasse, gewaehlt, onWahl, onGriff }: Props) {
  const { t } = useTranslation();
  const theme = useTheme();
  const worte = useKastenworte(bild);
  const [schrift, setSchrift] = useState(0);
  const svg = useRef<SVGSVGElement>(null);
  const [fenster, setFenster] = useState(0);
  const [zoom, setZoom] = useState<number>();
  const [schritt, setSchritt] = useState<Schritt>();

  // Names are measured in the letters that they are drawn in, once those are there.
  useEffect(
    () =>
      void document.fonts.load('15px "Fira Sans"').then(
        () => setSchrift(1),
        () => undefined,
      ),
    [],
  );
  const zeilen = useMemo(() => {
    const breiteOf = schreibmass();
    return new Map(
      bild.kaesten.map((kasten) => [
        kasten.id,
        umbrich(worte.name(kasten), kasten.offen === undefined ? TEXTBREITE + FALTE : TEXTBREITE, breiteOf),
      ]),
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- other letters are other widths
  }, [bild, worte, schrift]);
  const plan = useMemo(
    () => ordne(bild, ({ id, zahl }) => (zeilen.get(id)!.length + (zahl === undefined ? 0 : 1)) * ZEILE + POLSTER, gasse),
    [bild, zeilen, gasse],
  );

  useEffect(() => {
    const rahmen = svg.current!.parentElement!;
    const observer = new ResizeObserver(() => setFenster(rahmen.clientWidth));
    observer.observe(rahmen);
    return () => observer.disconnect();
  }, []);
  const passend = Math.min(1, Math.max(KLEINSTES, (fenster || plan.breite) / plan.breite));
  const mass = zoom ?? passend;
  const vergroessere = (faktor: number) => setZoom(Math.min(GROESSTES, Math.max(0.3, mass * faktor)));
  const zoome = useEffectEvent(vergroessere);
  const dunkel = useEffectEvent(() => theme === 'dark');
  useEffect(() => {
    const bilder = {
      png: () => void savePng(svg.current!, dunkel()),
      svg: () => saveSvg(svg.current!, dunkel()),
    };
    onGriff({ zoome: (groesser) => zoome(groesser ? STUFE : 1 / STUFE), alles: () => setZoom(undefined), ...bilder });
    const endShown = showPicture({ label, ...bilder });
    return () => {
      endShown();
      onGriff(undefined);
    };
  }, [onGriff, label]);

  // What was chosen elsewhere is brought into view; what was clicked on is there.
  useEffect(() => {
    if (gewaehlt) boxOf(svg.current!, gewaehlt)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [gewaehlt, plan]);

  const meiste = Math.max(2, ...bild.straenge.map(({ anzahl }) => anzahl));
  const aktiv =
    schritt && plan.plaetze.has(schritt.id) ? schritt.id : gewaehlt && plan.plaetze.has(gewaehlt) ? gewaehlt : bild.kaesten[0]?.id;
  const nah = schritt?.id === aktiv || gewaehlt === aktiv ? aktiv : undefined;
  const nahe = new Set(bild.straenge.flatMap(({ von, nach }) => (von === nah ? [nach] : nach === nah ? [von] : [])));

  function press(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || !aktiv) return;
    if (event.key === '+' || event.key === '-') return vergroessere(event.key === '+' ? STUFE : 1 / STUFE);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return onWahl(aktiv);
    }
    const naechster = gehe(bild, plan.plaetze, schritt?.id === aktiv ? schritt : { id: aktiv }, event.key);
    if (!naechster) return;
    event.preventDefault();
    setSchritt(naechster);
    boxOf(svg.current!, naechster.id)?.focus();
  }

  return (
    <div className="schichtbild">
      <div className="rollen">
        <svg
          ref={svg}
          role="group"
          aria-label={label}
          viewBox={`0 0 ${plan.breite} ${plan.hoehe}`}
          width={plan.breite * mass}
          height={plan.hoehe * mass}
          onKeyDown={press}
        >
          <g aria-hidden="true">
            {bild.straenge.map(({ id, von, nach, anzahl, belegart }) => {
              const [a, b] = [plan.plaetze.get(von), plan.plaetze.get(nach)];
              const klasse = nah === undefined ? '' : von === nah || nach === nah ? ' nah' : ' fern';
              return (
                a &&
                b && (
                  <path
                    key={id}
                    className={`strang${belegart === 'EINGESCHAETZT' ? ' eingeschaetzt' : ''}${klasse}`}
                    d={bogen(a, b)}
                    strokeWidth={1 + (3.5 * anzahl) / meiste}
                  />
                )
              );
            })}
          </g>
          {bild.kaesten.map((kasten) => (
            <Kastenbild
              key={kasten.id}
              kasten={kasten}
              platz={plan.plaetze.get(kasten.id)!}
              zeilen={zeilen.get(kasten.id)!}
              label={worte.label(kasten)}
              zahl={kasten.zahl === undefined ? undefined : worte.zahl(kasten.zahl)}
              aktiv={kasten.id === aktiv}
              gewaehlt={kasten.id === gewaehlt}
              fern={nah !== undefined && kasten.id !== nah && !nahe.has(kasten.id)}
              onFocus={() => setSchritt((bisher) => (bisher?.id === kasten.id ? bisher : { id: kasten.id }))}
              onWahl={() => onWahl(kasten.id)}
            />
          ))}
        </svg>
      </div>
      <p role="status" className="kern-body kern-body--small ansage">
        {schritt && plan.plaetze.has(schritt.id) ? worte.ansage(schritt, plan.plaetze) : t('netz.tasten')}
      </p>
    </div>
  );
}

const boxOf = (svg: SVGSVGElement, id: string) => svg.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`);
