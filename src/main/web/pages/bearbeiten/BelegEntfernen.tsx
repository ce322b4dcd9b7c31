import { useTranslation } from 'react-i18next';
import { useKept } from '../data/useKept';
import { useWorte } from '../parts/useWorte';
import type { Formularprops } from './formular';
import { Formularrahmen } from './Formularrahmen';
import type { Belegtes } from './jetzt';

const keyOf = ({ quelle, fundstelle, merkmal }: Belegtes) => `${quelle.kennung} ${fundstelle} ${merkmal}`;

/** A source was named by mistake. The last one that says so stays, which the check then says. */
export function BelegEntfernen({ formular: { schritt = '' }, sache, jetzt: { belege }, alter, zurueck }: Formularprops) {
  const { t } = useTranslation();
  const { merkmal: wort } = useWorte();
  const gehalten = `bearbeiten.form.belegEntfernen ${sache}${schritt}`;
  const bisher = alter?.schritt.belegEntfernen;
  const [gewaehlter, setGewaehlter] = useKept(
    gehalten,
    bisher ? keyOf({ quelle: { kennung: bisher.quelle, name: '' }, fundstelle: bisher.fundstelle, merkmal: bisher.merkmal ?? null }) : '',
  );
  return (
    <Formularrahmen
      gehalten={gehalten}
      zurueck={zurueck}
      alter={alter}
      beleg="ohne"
      schritte={() =>
        belege
          .filter((beleg) => keyOf(beleg) === gewaehlter)
          .map(({ quelle, fundstelle, merkmal }) => ({
            belegEntfernen: { sache, quelle: quelle.kennung, fundstelle: fundstelle ?? '', merkmal },
          }))
      }
    >
      <fieldset className="wahlliste">
        <legend className="kern-label">{t('bearbeiten.irrtuemlich')}</legend>
        {belege.length === 0 && <p className="kern-body leise">{t('belege.keine')}</p>}
        {belege.map((beleg) => (
          <label key={keyOf(beleg)}>
            <input
              type="radio"
              name="irrtuemlich"
              required
              checked={keyOf(beleg) === gewaehlter}
              onChange={() => setGewaehlter(keyOf(beleg))}
            />{' '}
            {[beleg.quelle.name, beleg.fundstelle, beleg.merkmal && wort(beleg.merkmal)].filter(Boolean).join(', ')}
          </label>
        ))}
      </fieldset>
    </Formularrahmen>
  );
}
