import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Beziehungsaenderung, Projektaenderung } from '../generated/rest';
import { formatDatum, formatEuro } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { Tabelle } from '../parts/Tabelle';
import { de } from '../texts/de';
import { wertText } from './preview';
import { platzVon } from './sheet';

const SEITE = 30;
const ARTEN = ['NEU', 'GEAENDERT', 'AUSGELASSEN'] as const;

interface Props {
  projekte: Projektaenderung[];
  nichtErwaehnt: number;
  /** Shows a cell of the file. */
  onOrt: (ort: string) => void;
}

/** What changes, project by project: before and after, each with its cell. */
export function Unterschied({ projekte, nichtErwaehnt, onOrt }: Props) {
  const { t } = useTranslation();
  const [art, setArt] = useState<Projektaenderung['art']>();
  const [mehr, setMehr] = useState(1);
  const betroffen = projekte.filter((projekt) => projekt.art !== 'UNVERAENDERT');
  const gefiltert = art ? betroffen.filter((projekt) => projekt.art === art) : betroffen;
  const gezeigt = gefiltert.slice(0, mehr * SEITE);
  return (
    <Abschnitt id="unterschied" titel={t('einlesen.unterschied')}>
      {betroffen.length === 0 && <p className="kern-body">{t(projekte.length ? 'einlesen.nichtsNeues' : 'einlesen.nichtsGelesen')}</p>}
      {betroffen.length > 1 && (
        <div className="filterleiste" role="group" aria-label={t('einlesen.unterschied')}>
          <button type="button" aria-pressed={!art} onClick={() => setArt(undefined)}>
            {t('blatt.alleBefunde')} {betroffen.length}
          </button>
          {ARTEN.map((eine) => {
            const anzahl = betroffen.filter((projekt) => projekt.art === eine).length;
            return anzahl ? (
              <button key={eine} type="button" aria-pressed={art === eine} onClick={() => setArt(eine)}>
                {t(`einlesen.art.${eine}`)} {anzahl}
              </button>
            ) : null;
          })}
        </div>
      )}
      {gezeigt.map((projekt) => (
        <details key={`${projekt.kennung} ${projekt.ort}`} className="projektvergleich" open={betroffen.length <= 5}>
          <summary>
            <strong>{projekt.name || t('blatt.ohneNamen')}</strong>{' '}
            <span className="leise">
              – {t(`einlesen.art.${projekt.art}`)}, {projekt.ort}
            </span>
          </summary>
          {projekt.art === 'AUSGELASSEN' ? (
            <p className="kern-body">
              {t('blatt.ausgelassenRat')} <Ort ort={projekt.ort} onOrt={onOrt} />
            </p>
          ) : (
            <Zeilen projekt={projekt} onOrt={onOrt} />
          )}
        </details>
      ))}
      {gefiltert.length > gezeigt.length && (
        <p className="blaettern">
          <span className="kern-body">{t('tabelle.bereich', { von: 1, bis: gezeigt.length, gesamt: gefiltert.length })}</span>
          <KernButton variant="tertiary" text={t('blatt.mehrProjekte')} onClick={() => setMehr(mehr + 1)} />
        </p>
      )}
      {nichtErwaehnt > 0 && <p className="kern-body leise">{t('blatt.nichtErwaehnt', { count: nichtErwaehnt })}</p>}
    </Abschnitt>
  );
}

interface Zeile {
  id: string;
  was: string;
  alt: string;
  neu: string;
  ort: string;
  zusatz?: string;
}

function Zeilen({ projekt: { felder, neueBeziehungen, wegfallende }, onOrt }: { projekt: Projektaenderung; onOrt: (ort: string) => void }) {
  const { t, i18n } = useTranslation();
  const merkmal = (name: string) => (name in de.angabe ? t(`angabe.${name as keyof typeof de.angabe}`) : name);
  const wert = (name: string, roh: unknown) => {
    if (typeof roh === 'number' && name === 'kosten') return formatEuro(roh, i18n.language);
    if (typeof roh !== 'string') return wertText(roh);
    if (name === 'status' && roh in de.status) return t(`status.${roh as keyof typeof de.status}`);
    if (name === 'prioritaet' && roh in de.prioritaet) return t(`prioritaet.${roh as keyof typeof de.prioritaet}`);
    return name === 'ab' || name === 'bis' ? formatDatum(roh, i18n.language) : roh;
  };
  const beziehung = ({ satz, ziel, zielname, ort, bestehend }: Beziehungsaenderung, kommt: boolean): Zeile => ({
    id: `${kommt} ${satz} ${ziel}`,
    was: satz,
    alt: kommt ? (bestehend ? zielname : '') : zielname,
    neu: kommt ? zielname : bestehend ? zielname : '',
    ort,
    ...(bestehend && { zusatz: t(kommt ? 'blatt.belegKommt' : 'blatt.belegGeht') }),
  });
  const zeilen: Zeile[] = [
    ...felder.map(({ merkmal: roh, alt, neu, ort }) => {
      const name = roh.toLowerCase();
      return { id: name, was: merkmal(name), alt: wert(name, alt), neu: wert(name, neu), ort };
    }),
    ...neueBeziehungen.map((zeile) => beziehung(zeile, true)),
    ...wegfallende.map((zeile) => beziehung(zeile, false)),
  ];
  return (
    <Tabelle
      caption={t('einlesen.unterschied')}
      rows={zeilen}
      rowKey={({ id }) => id}
      columns={[
        { label: t('angabe.angabe'), heads: true, cell: ({ was }) => was },
        { label: t('blatt.bisher'), cell: ({ alt, neu }) => alt && (alt === neu ? alt : <del>{alt}</del>) },
        {
          label: t('blatt.kuenftig'),
          cell: ({ alt, neu, zusatz }) =>
            neu || zusatz ? (
              <>
                {alt === neu ? neu : <ins>{neu}</ins>}
                {zusatz && <span className="leise"> ({zusatz})</span>}
              </>
            ) : (
              <span className="leise">{t('blatt.nichtsMehr')}</span>
            ),
        },
        { label: t('einlesen.ort'), cell: ({ ort }) => <Ort ort={ort} onOrt={onOrt} /> },
      ]}
    />
  );
}

function Ort({ ort, onOrt }: { ort: string; onOrt: (ort: string) => void }) {
  if (!platzVon(ort)) return <>{ort}</>;
  return (
    <button type="button" className="als-link" onClick={() => onOrt(ort)}>
      {ort}
    </button>
  );
}
