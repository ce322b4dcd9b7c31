import { Fragment, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bereich, Blattkopf, Korrektur, Tabellenfund, Zeile, Zellsicht } from '../generated/rest';
import { nachbar, platzVon, schlimmste, spaltenname, verdeckt, type Stelle } from './sheet';
import { useInhaltswort } from './useInhaltswort';
import { Zelleingabe, type Eingabe } from './Zelleingabe';
import './raster.css';

/** As many as the server sends. */
const SPALTEN = 200;
export const ZEICHEN = { FEHLER: '✖', WARNUNG: '▲', HINWEIS: 'ℹ' } as const;

interface Props {
  kopf: Blattkopf;
  zeilen: Zeile[];
  verbunden: Bereich[];
  zellen: Map<string, Stelle[]>;
  tabellen: Tabellenfund[];
  /** By cell: what is read in its place. */
  korrekturen: ReadonlyMap<string, Korrektur>;
  /** By cell: what is asked to be read there and is not yet. */
  wartende: ReadonlyMap<string, string>;
  gewaehlt: string | undefined;
  /** The cell in which somebody writes. */
  eingabe: Eingabe | undefined;
  onZelle: (zelle: string) => void;
  /** Somebody wants to write in a cell. */
  onSchreiben: (zelle: string) => void;
}

/**
 * Rows and columns with numbers and letters as a spreadsheet program has them, and its keys: arrows go from cell to cell, F2,
 * Enter or a double click write in one.
 */
export function Raster({
  kopf,
  zeilen,
  verbunden,
  zellen,
  tabellen,
  korrekturen,
  wartende,
  gewaehlt,
  eingabe,
  onZelle,
  onSchreiben,
}: Props) {
  const { t } = useTranslation();
  const spalten = Array.from({ length: Math.min(SPALTEN, kopf.spalten) }, (_, i) => i);
  const versteckt = new Set(kopf.versteckteSpalten);
  const inhaltswort = useInhaltswort();
  const bekannt = ({ spalten: alle }: Tabellenfund, nummer: number) => {
    const spalte = alle.find((eine) => eine.spalte === nummer);
    return spalte && inhaltswort(spalte.inhalt);
  };
  const kopfzeilen = new Set(tabellen.flatMap((tabelle) => tabelle.spalten.map(({ ort }) => Number(/\d+$/.exec(ort)?.[0]))));
  // Only where one table fills the sheet can its columns be named above all rows.
  const einzige = tabellen.length === 1 && tabellen[0]!.form === 'ZEILEN' ? tabellen[0]! : undefined;

  const erste = zeilen[0] && `A${zeilen[0].nummer}`;
  const zeileVon = platzVon(gewaehlt ?? '')?.zeile;
  const erreichbar = zeilen.some(({ nummer }) => nummer === zeileVon) ? gewaehlt : erste;

  function taste(event: KeyboardEvent<HTMLTableElement>) {
    const von = (event.target as HTMLElement).dataset.zelle;
    if (!von || event.ctrlKey || event.metaKey || event.altKey) return;
    const nach = nachbar(zeilen, spalten.length, von, event.key);
    if (nach) onZelle(nach);
    else if ((event.key === 'F2' || event.key === 'Enter') && !/^\d/.test(von)) onSchreiben(von);
    else return;
    event.preventDefault();
    if (nach) event.currentTarget.querySelector<HTMLElement>(`[data-zelle="${nach}"]`)?.focus();
  }

  return (
    <table className="raster" role="grid" onKeyDown={taste}>
      <caption className="kern-sr-only">{t('blatt.rahmen', { blatt: kopf.name })}</caption>
      <thead>
        <tr>
          <th className="ecke">
            <span className="kern-sr-only">{t('blatt.zeile')}</span>
          </th>
          {spalten.map((spalte) => (
            <th
              key={spalte}
              scope="col"
              className={versteckt.has(spalte) ? 'versteckt' : undefined}
              title={versteckt.has(spalte) ? t('blatt.spalteVersteckt') : undefined}
            >
              {spaltenname(spalte)}
              {versteckt.has(spalte) && <span aria-label={t('blatt.spalteVersteckt')}> ◌</span>}
              {einzige && <span className="inhalt">{bekannt(einzige, spalte)}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {zeilen.map((zeile, i) => {
          const luecke = zeile.nummer - (zeilen[i - 1]?.nummer ?? zeile.nummer - 1) - 1;
          const eigene = zellen.get(String(zeile.nummer));
          return (
            <Fragment key={zeile.nummer}>
              {luecke > 0 && (
                <tr className="abstand">
                  <th scope="row" aria-hidden="true">
                    ⋮
                  </th>
                  <td colSpan={spalten.length}>{t('blatt.luecke', { count: luecke })}</td>
                </tr>
              )}
              <tr
                className={
                  [zeile.versteckt && 'versteckt', kopfzeilen.has(zeile.nummer) && 'ueberschriften'].filter(Boolean).join(' ') || undefined
                }
              >
                <th
                  scope="row"
                  role="rowheader"
                  data-zelle={zeile.nummer}
                  data-schwere={eigene && schlimmste(eigene)}
                  className={gewaehlt === String(zeile.nummer) ? 'gewaehlt' : undefined}
                  title={zeile.versteckt ? t('blatt.zeileVersteckt') : undefined}
                  tabIndex={erreichbar === String(zeile.nummer) ? 0 : -1}
                  onClick={() => onZelle(String(zeile.nummer))}
                >
                  {eigene && <Zeichen stellen={eigene} />} {zeile.nummer}
                  {zeile.versteckt && <span aria-label={t('blatt.zeileVersteckt')}> ◌</span>}
                </th>
                <Zellen
                  zeile={zeile}
                  spalten={spalten}
                  verbunden={verbunden}
                  zellen={zellen}
                  korrekturen={korrekturen}
                  wartende={wartende}
                  gewaehlt={gewaehlt}
                  erreichbar={erreichbar}
                  eingabe={eingabe}
                  onZelle={onZelle}
                  onSchreiben={onSchreiben}
                />
              </tr>
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

type Zellenprops = Pick<Props, 'verbunden' | 'zellen' | 'korrekturen' | 'wartende' | 'gewaehlt' | 'eingabe' | 'onZelle' | 'onSchreiben'> & {
  zeile: Zeile;
  spalten: number[];
  /** The one cell at which the tab key stops. */
  erreichbar: string | undefined;
};

function Zellen({
  zeile,
  spalten,
  verbunden,
  zellen,
  korrekturen,
  wartende,
  gewaehlt,
  erreichbar,
  eingabe,
  onZelle,
  onSchreiben,
}: Zellenprops) {
  const { t } = useTranslation();
  const jeSpalte = new Map(zeile.zellen.map((zelle) => [zelle.spalte, zelle]));
  return spalten.map((spalte) => {
    const zelle = jeSpalte.get(spalte);
    const name = spaltenname(spalte) + zeile.nummer;
    const stellen = zellen.get(name);
    const korrektur = korrekturen.get(name);
    const schreibt = eingabe?.zelle === name;
    const classes = [
      zelle?.art === 'ZAHL' && 'zahl',
      !zelle && verdeckt(verbunden, zeile.nummer, spalte) && 'verdeckt',
      gewaehlt === name && 'gewaehlt',
      zelle?.verbleib === 'UNVERSTANDEN' && 'unverstanden',
      zelle && !['GELESEN', 'UNVERSTANDEN', 'UEBERSCHRIFT'].includes(zelle.verbleib) && 'ausgelassen',
      korrektur && 'korrigiert',
    ].filter(Boolean);
    return (
      <td
        key={spalte}
        role="gridcell"
        data-zelle={name}
        data-schwere={stellen && schlimmste(stellen)}
        className={classes.join(' ') || undefined}
        aria-selected={gewaehlt === name}
        tabIndex={erreichbar === name ? 0 : -1}
        title={korrektur && t('blatt.korrigiert', { original: korrektur.original || t('korrektur.leer') })}
        onClick={() => !schreibt && onZelle(name)}
        onDoubleClick={() => !schreibt && onSchreiben(name)}
      >
        {schreibt ? (
          <Zelleingabe {...eingabe} />
        ) : (
          <>
            {stellen && <Zeichen stellen={stellen} />}
            {korrektur && (
              <span className="stift" role="img" aria-label={t('blatt.istKorrigiert')}>
                ✎
              </span>
            )}
            {wartende.has(name) ? <em className="text">{wartende.get(name)}</em> : <Text zelle={zelle} />}
          </>
        )}
      </td>
    );
  });
}

function Text({ zelle }: { zelle: Zellsicht | undefined }) {
  return zelle ? <span className="text">{zelle.text}</span> : null;
}

/** How bad it is, by a sign as well as by its colour. */
export function Zeichen({ stellen }: { stellen: Stelle[] }) {
  const { t } = useTranslation();
  const schwere = schlimmste(stellen);
  return (
    <span className="zeichen" role="img" aria-label={t(`einlesen.schweren.${schwere}`)}>
      {ZEICHEN[schwere]}
    </span>
  );
}
