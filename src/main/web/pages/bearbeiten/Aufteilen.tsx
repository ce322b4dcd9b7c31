import { KernInput } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useKept } from '../data/useKept';
import { useQuery } from '../data/useQuery';
import { BeziehungenDocument } from '../generated/graphql';
import { freieKennung } from '../net/kennung';
import { zeitraum } from '../parts/Beziehungen';
import { AnswerOf } from '../shell/AnswerOf';
import { useLanguageWords } from '../texts/words';
import type { Formularprops } from './formular';
import { Formularrahmen } from './Formularrahmen';
import { begonnene } from './schritte';

/** A node is two: a new one takes over some of the relationships. */
export function Aufteilen({ formular: { schritt = '' }, sache, korb, alter, zurueck }: Formularprops) {
  const { t, i18n } = useTranslation();
  const words = useLanguageWords();
  const gehalten = `bearbeiten.form.aufteilen ${sache}${schritt}`;
  const bisher = alter?.schritt.aufteilen;
  const [{ name, wandernde }, setStand] = useKept<{ name: string; wandernde: string[] }>(gehalten, {
    name: bisher?.werte.find(({ merkmal }) => merkmal === 'name')?.wert ?? '',
    wandernde: [...(bisher?.wandernde ?? [])],
  });
  const answer = useQuery(BeziehungenDocument, { schluessel: sache });
  const vergeben = new Set(begonnene(korb).map(({ kennung }) => kennung));
  const wechsle = (kante: string, wandert: boolean) =>
    setStand((bislang) => ({
      ...bislang,
      wandernde: [...bislang.wandernde.filter((eine) => eine !== kante), ...(wandert ? [kante] : [])],
    }));
  return (
    <Formularrahmen
      gehalten={gehalten}
      zurueck={zurueck}
      alter={alter}
      schritte={(beleg) => [
        {
          aufteilen: {
            von: sache,
            // Later steps may name it.
            kennung: bisher?.kennung ?? (freieKennung(name, vergeben) || null),
            werte: [{ merkmal: 'name', wert: name.trim() }],
            wandernde,
            beleg,
          },
        },
      ]}
    >
      <p className="kern-body">{t('bearbeiten.aufteilenHilfe')}</p>
      <KernInput
        id="aufteilen-name"
        required
        label={t('bearbeiten.neuerName')}
        value={name}
        autoComplete="off"
        onChange={({ target }) => setStand((bislang) => ({ ...bislang, name: target.value }))}
      />
      <fieldset className="wahlliste">
        <legend className="kern-label">{t('bearbeiten.wandernde')}</legend>
        <AnswerOf answer={answer}>
          {({ knoten }) =>
            knoten?.beziehungen.edges.map(({ kennung: eine, kante, richtung, node, ab, bis }) => {
              const zeit = zeitraum(ab, bis, i18n.language, t);
              return (
                <label key={eine}>
                  <input type="checkbox" checked={wandernde.includes(eine)} onChange={({ target }) => wechsle(eine, target.checked)} />{' '}
                  {words.kante(kante, richtung)} {node.name}
                  {zeit && <span className="leise"> ({zeit})</span>}
                </label>
              );
            })
          }
        </AnswerOf>
      </fieldset>
    </Formularrahmen>
  );
}
