import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bereich, Blattkopf, Tabellenfund, Zeile, Zellsicht } from '../generated/rest';
import { INHALTE, wort } from './plan';
import { schlimmste, spaltenname, verdeckt, type Stelle } from './sheet';
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
  gewaehlt: string | undefined;
  onZelle: (zelle: string) => void;
}

/** Rows and columns with numbers and letters as a spreadsheet program has them. Marked cells are buttons. */
export function Raster({ kopf, zeilen, verbunden, zellen, tabellen, gewaehlt, onZelle }: Props) {
  const { t } = useTranslation();
  const spalten = Array.from({ length: Math.min(SPALTEN, kopf.spalten) }, (_, i) => i);
  const versteckt = new Set(kopf.versteckteSpalten);
  const bekannt = useInhaltswort();
  const kopfzeilen = new Set(tabellen.flatMap((tabelle) => tabelle.spalten.map(({ ort }) => Number(/\d+$/.exec(ort)?.[0]))));
  // Only where one table fills the sheet can its columns be named above all rows.
  const einzige = tabellen.length === 1 && tabellen[0]!.form === 'ZEILEN' ? tabellen[0]! : undefined;

  return (
    <table className="raster">
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
                  data-zelle={zeile.nummer}
                  data-schwere={eigene && schlimmste(eigene)}
                  className={gewaehlt === String(zeile.nummer) ? 'gewaehlt' : undefined}
                  title={zeile.versteckt ? t('blatt.zeileVersteckt') : undefined}
                >
                  {eigene ? (
                    <button type="button" onClick={() => onZelle(String(zeile.nummer))}>
                      <Zeichen stellen={eigene} /> {zeile.nummer}
                    </button>
                  ) : (
                    zeile.nummer
                  )}
                  {zeile.versteckt && <span aria-label={t('blatt.zeileVersteckt')}> ◌</span>}
                </th>
                <Zellen zeile={zeile} spalten={spalten} verbunden={verbunden} zellen={zellen} gewaehlt={gewaehlt} onZelle={onZelle} />
              </tr>
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function Zellen({
  zeile,
  spalten,
  verbunden,
  zellen,
  gewaehlt,
  onZelle,
}: Pick<Props, 'verbunden' | 'zellen' | 'gewaehlt' | 'onZelle'> & { zeile: Zeile; spalten: number[] }) {
  const jeSpalte = new Map(zeile.zellen.map((zelle) => [zelle.spalte, zelle]));
  return spalten.map((spalte) => {
    const zelle = jeSpalte.get(spalte);
    const name = spaltenname(spalte) + zeile.nummer;
    const stellen = zellen.get(name);
    const classes = [
      zelle?.art === 'ZAHL' && 'zahl',
      !zelle && verdeckt(verbunden, zeile.nummer, spalte) && 'verdeckt',
      gewaehlt === name && 'gewaehlt',
      zelle?.verbleib === 'UNVERSTANDEN' && 'unverstanden',
    ].filter(Boolean);
    return (
      // Cells without a finding can be looked at with the mouse; their text is read out anyway.
      <td
        key={spalte}
        data-zelle={name}
        data-schwere={stellen && schlimmste(stellen)}
        className={classes.join(' ') || undefined}
        onClick={zelle || stellen ? () => onZelle(name) : undefined}
      >
        {stellen ? (
          <button type="button" aria-pressed={gewaehlt === name}>
            <Zeichen stellen={stellen} /> <Text zelle={zelle} />
          </button>
        ) : (
          <Text zelle={zelle} />
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

/** What a column of a table was taken for, in the reader's words. */
function useInhaltswort() {
  const { t } = useTranslation();
  const known = new Set<string>([...Object.values(INHALTE).flat(), 'ignoriert', 'zuordnung']);
  return ({ spalten }: Tabellenfund, nummer: number) => {
    const spalte = spalten.find((eine) => eine.spalte === nummer);
    if (!spalte) return null;
    if (spalte.inhalt === null) return t('einlesen.nichtGelesen');
    const name = wort(spalte.inhalt);
    return known.has(name) ? t(`plan.inhalt.${name as 'kennung'}`) : name;
  };
}
