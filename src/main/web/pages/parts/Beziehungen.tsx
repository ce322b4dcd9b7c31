import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDatum } from '../net/format';
import { useLanguageWords } from '../texts/words';
import { Angaben } from './Angaben';
import type { Register } from './evidence';
import { KnotenLink } from './KnotenLink';
import { Belegmarke, Fussnoten } from './Nachweise';
import { stehtMehrmals, type Gruppe, type Nachbar } from './neighbours';
import { Tatsachenwerkzeug } from './Werkzeuge';

/**
 * Relationships by what they say: the verb, then what is at the other end, each with its evidence; one that holds in several periods
 * once for each.
 */
export function Beziehungen({ gruppen, register }: { gruppen: Gruppe[]; register: Register }) {
  const words = useLanguageWords();
  return (
    <Angaben
      zeilen={gruppen.map((gruppe) => ({
        name: words.kante(gruppe.kante, gruppe.richtung),
        inhalt: <Nachbarliste nachbarn={gruppe.nachbarn} register={register} />,
      }))}
    />
  );
}

export function Nachbarliste({ nachbarn, register }: { nachbarn: Nachbar[]; register: Register }) {
  const { t, i18n } = useTranslation();
  const words = useLanguageWords();
  // Where the same two are joined in several periods, the names of their pencils say which is meant.
  const was = (einer: Nachbar) =>
    [
      words.kante(einer.kante, einer.richtung),
      einer.node.name,
      stehtMehrmals(einer, nachbarn) ? `(${zeitraum(einer.ab, einer.bis, i18n.language, t)})` : '',
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <ul className="liste">
      {nachbarn.map((nachbar) => (
        <li key={nachbar.kennung}>
          <KnotenLink knoten={nachbar.node} />
          <Zusatz nachbar={nachbar} />
          <Belegmarke art={nachbar.belegart} />
          <Fussnoten register={register} belege={nachbar.belege} />
          <Tatsachenwerkzeug sache={nachbar.kennung} was={was(nachbar)} />
        </li>
      ))}
    </ul>
  );
}

/** What is said of the relationship itself. */
function Zusatz({ nachbar: { geltung, ab, bis, anmerkung } }: { nachbar: Nachbar }) {
  const { t, i18n } = useTranslation();
  const teile = [
    geltung && geltung !== 'BESTEHT' ? t(`geltung.${geltung}`) : '',
    zeitraum(ab, bis, i18n.language, t),
    anmerkung ?? '',
  ].filter(Boolean);
  return teile.length ? <span className="leise"> ({teile.join('; ')})</span> : null;
}

/** From when to when, in words; empty where nothing is said. */
export function zeitraum(ab: string | null, bis: string | null, language: string, t: TFunction): string {
  const von = ab ? formatDatum(ab, language) : '';
  const ende = bis ? formatDatum(bis, language) : '';
  if (von && ende) return von === ende ? von : t('beziehungen.zeitraum', { ab: von, bis: ende });
  if (von) return t('beziehungen.seit', { ab: von });
  return ende ? t('beziehungen.bis', { bis: ende }) : '';
}
