import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SucheQuery } from '../generated/graphql';
import { addressOf } from '../net/addresses';
import { excerptOf, Markiert } from '../parts/Markiert';
import { useLanguageWords } from '../texts/words';

type Treffer = SucheQuery['suche']['nachArt'][number]['treffer'][number];

/** A node that was found, and why: the words stand out where they are. */
export function Fund({ treffer: { knoten, fundstellen } }: { treffer: Treffer }) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  const imNamen = fundstellen.find(({ feld }) => feld === 'name');
  const sonst = fundstellen.find(({ feld }) => feld !== 'name');
  const genaues = fundstellen.flatMap(({ worte }) => worte).find(({ wie }) => wie === 'TIPPFEHLER' || wie === 'VERWANDT');
  return (
    <>
      <Link className="kern-link" href={addressOf(knoten)}>
        <Markiert text={knoten.name} worte={imNamen?.worte ?? []} />
      </Link>
      {sonst && sonst.feld !== 'kennung' ? (
        <p className="kern-body kern-body--small">
          {sonst.feld !== 'beschreibung' && <span className="leise">{words.feld(sonst.feld)}: </span>}
          <Markiert {...excerptOf(sonst)} />
        </p>
      ) : (
        knoten.beschreibung && <p className="kern-body kern-body--small">{knoten.beschreibung}</p>
      )}
      {genaues && (
        <p className="kern-body kern-body--small leise">
          {t(`suche.wie.${genaues.wie as 'TIPPFEHLER' | 'VERWANDT'}`, { wort: genaues.gesucht })}
        </p>
      )}
    </>
  );
}
