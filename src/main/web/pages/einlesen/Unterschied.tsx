import { useTranslation } from 'react-i18next';
import { Angaben } from '../parts/Angaben';
import { de } from '../texts/de';
import { wertText, type Beziehungszeile, type Projektvergleich } from './preview';

/** What changes, project by project: what comes and what goes, each with its cell. */
export function Unterschied({ projekte }: { projekte: Projektvergleich[] }) {
  const { t } = useTranslation();
  const betroffen = projekte.filter(({ art }) => art !== 'UNVERAENDERT');
  return (
    <section className="abschnitt" aria-labelledby="unterschied">
      <h2 id="unterschied" className="kern-heading-medium">
        {t('einlesen.unterschied')}
      </h2>
      {betroffen.length === 0 && <p className="kern-body">{t('einlesen.nichtsNeues')}</p>}
      {betroffen.map((projekt) => (
        <details key={`${projekt.kennung} ${projekt.ort}`} className="projektvergleich" open={betroffen.length <= 5}>
          <summary>
            <strong>{projekt.name}</strong> <span className="leise">– {t(`einlesen.art.${projekt.art}`)}, {projekt.ort}</span>
          </summary>
          <Zeilen projekt={projekt} />
        </details>
      ))}
    </section>
  );
}

function Zeilen({ projekt: { felder, neueBeziehungen, wegfallende } }: { projekt: Projektvergleich }) {
  const { t } = useTranslation();
  const merkmal = (name: string) => (name in de.angabe ? t(`angabe.${name as keyof typeof de.angabe}`) : name);
  return (
    <>
      <Angaben
        zeilen={felder.map((feld) => ({
          name: merkmal(feld.merkmal.toLowerCase()),
          inhalt: (
            <>
              {wertText(feld.alt) && (
                <>
                  <del>{wertText(feld.alt)}</del>{' '}
                </>
              )}
              {wertText(feld.neu) && <ins>{wertText(feld.neu)}</ins>} <span className="leise">({feld.ort})</span>
            </>
          ),
        }))}
      />
      <Beziehungsliste zeilen={neueBeziehungen} Tag="ins" />
      <Beziehungsliste zeilen={wegfallende} Tag="del" />
    </>
  );
}

function Beziehungsliste({ zeilen, Tag }: { zeilen: Beziehungszeile[]; Tag: 'ins' | 'del' }) {
  if (zeilen.length === 0) return null;
  return (
    <ul className="liste">
      {zeilen.map(({ satz, ziel, zielname, ort }) => (
        <li key={`${satz} ${ziel}`}>
          <Tag>
            {satz} {zielname}
          </Tag>{' '}
          <span className="leise">({ort})</span>
        </li>
      ))}
    </ul>
  );
}
