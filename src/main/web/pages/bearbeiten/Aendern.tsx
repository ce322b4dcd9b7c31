import { useKept } from '../data/useKept';
import type { Formularprops } from './formular';
import { Formularrahmen } from './Formularrahmen';
import { artDes, kanteAus } from './sache';
import { geaenderte, merkmaleDerArt, merkmaleDerKante, type Eingaben } from './werte';
import { Wertefelder } from './Wertefelder';
import { eingabenAus } from './wiederaufnahme';

/** Other values for what is said of a node or a relationship: of all of it, or of one property. */
export function Aendern({ formular: { merkmal, schritt = '' }, sache, jetzt, regeln, alter, zurueck }: Formularprops) {
  const gehalten = `bearbeiten.form.aendern ${sache} ${merkmal ?? ''}${schritt}`;
  const [eingaben, setEingaben] = useKept<Eingaben>(gehalten, eingabenAus(alter?.schritt.aendern?.werte));
  const kante = kanteAus(sache);
  const alle = kante ? merkmaleDerKante(regeln, kante.art) : merkmaleDerArt(regeln, artDes(sache));
  const gezeigte = merkmal ? alle.filter(({ name }) => name === merkmal || (merkmal === 'ab' && name === 'bis')) : alle;
  return (
    <Formularrahmen
      gehalten={gehalten}
      zurueck={zurueck}
      alter={alter}
      schritte={(beleg) => {
        const werte = geaenderte(eingaben);
        return werte.length ? [{ aendern: { sache, werte, beleg } }] : [];
      }}
    >
      <Wertefelder
        art={kante ? undefined : artDes(sache)}
        regeln={gezeigte}
        jetzt={jetzt.werte}
        eingaben={eingaben}
        onEingabe={(name, wert, bisher) => setEingaben((bislang) => ({ ...bislang, [name]: { wert, bisher } }))}
      />
    </Formularrahmen>
  );
}
