import { KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { useKept } from '../data/useKept';
import { typename } from '../net/kinds';
import { useLanguageWords } from '../texts/words';
import { addressOfFormular } from './address';
import { Doppelte } from './Doppelte';
import type { Formularprops } from './formular';
import { Formularrahmen } from './Formularrahmen';
import type { Name } from './jetzt';
import { Knotensuche } from './Knotensuche';
import { moeglicheKanten, type Moegliche } from './regeln';
import { artDes, kanteAus, kanteMit, nameAus, schluesselVon } from './sache';
import { begonnene } from './schritte';
import { gesagte, merkmaleDerKante, type Eingaben } from './werte';
import { Wertefelder } from './Wertefelder';
import { eingabenAus } from './wiederaufnahme';

interface Stand {
  kante: string;
  anderer: Name | null;
  eingaben: Eingaben;
}

const wahlVon = ({ art, richtung }: Moegliche) => `${art} ${richtung}`;

/** A relationship from this node to another, of a kind that may join them; also in the place of one that was wrong. */
export function Verbinden({ formular: { statt, schritt = '' }, sache, regeln, korb, alter, zurueck }: Formularprops) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  const [path] = useLocation();
  const hier = `${path}?${useSearch()}`;
  const alte = statt ? kanteAus(statt) : undefined;
  const gehalten = `bearbeiten.form.verbinden ${sache} ${statt ?? ''}${schritt}`;
  const bisherige = alter?.schritt.verbinden;
  const [stand, setStand] = useKept<Stand>(gehalten, {
    kante: bisherige ? `${bisherige.art} HIN` : alte ? `${alte.art} ${alte.von === sache ? 'HIN' : 'HER'}` : '',
    anderer: alter && bisherige ? { ...nameAus(bisherige.nach), name: alter.name(bisherige.nach) } : null,
    eingaben: eingabenAus(bisherige?.werte),
  });
  const moegliche = moeglicheKanten(regeln, artDes(sache));
  const gewaehlt = moegliche.find((eine) => wahlVon(eine) === stand.kante);
  const { anderer } = stand;
  return (
    <Formularrahmen
      gehalten={gehalten}
      zurueck={zurueck}
      alter={alter}
      schritte={(beleg) => {
        if (!gewaehlt || !anderer) return [];
        const kante = kanteMit(sache, gewaehlt.art, gewaehlt.richtung, schluesselVon(anderer));
        const neu = { verbinden: { ...kante, werte: gesagte(stand.eingaben), beleg } };
        return statt ? [{ entfernen: { sache: statt } }, neu] : [neu];
      }}
    >
      {statt && <p className="kern-body">{t('bearbeiten.stattHilfe')}</p>}
      <KernSelect
        required
        id="verbinden-art"
        label={t('bearbeiten.beziehungsart')}
        value={stand.kante}
        onChange={({ target }) => setStand((bisher) => ({ ...bisher, kante: target.value, anderer: null }))}
      >
        <option value="">{t('bearbeiten.bitteWaehlen')}</option>
        {moegliche.map((eine) => (
          <option key={wahlVon(eine)} value={wahlVon(eine)}>
            {words.kante(eine.art, eine.richtung)} … ({eine.andere.map((art) => words.knotenart(typename(art))).join(', ')})
          </option>
        ))}
      </KernSelect>
      {gewaehlt && (
        <>
          <Knotensuche
            key={stand.kante}
            id="verbinden-mit"
            label={words.kante(gewaehlt.art, gewaehlt.richtung)}
            arten={gewaehlt.andere}
            neue={begonnene(korb)}
            ausser={sache}
            wahl={anderer}
            onWahl={(knoten) => setStand((bisher) => ({ ...bisher, anderer: knoten }))}
          />
          {anderer && <Doppelte name={anderer.name} art={artDes(schluesselVon(anderer))} ausser={schluesselVon(anderer)} />}
          <p className="kern-body">
            {t('bearbeiten.nochNicht')}{' '}
            <Link className="kern-link" href={addressOfFormular({ tun: 'anlegen', art: gewaehlt.andere[0], zurueck: hier })}>
              {t('bearbeiten.neuAnlegen')}
            </Link>
          </p>
          <Wertefelder
            art={undefined}
            regeln={merkmaleDerKante(regeln, gewaehlt.art)}
            eingaben={stand.eingaben}
            onEingabe={(name, wert, bisher) =>
              setStand((bislang) => ({ ...bislang, eingaben: { ...bislang.eingaben, [name]: { wert, bisher } } }))
            }
          />
        </>
      )}
    </Formularrahmen>
  );
}
