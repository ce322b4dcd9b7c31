import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { SchnellsucheDocument } from '../generated/graphql';
import { KnotenLink } from '../parts/KnotenLink';
import { useLanguageWords } from '../texts/words';

/** What in the net is called somewhat like this, with its kind. Nothing where nothing is. */
export function Aehnliches({ text }: { text: string }) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  const treffer = useQuery(SchnellsucheDocument, { text }).data?.schnellsuche ?? [];
  if (treffer.length === 0) return null;
  return (
    <section className="stapel" aria-labelledby="aehnliches">
      <h2 className="kern-heading-medium" id="aehnliches">
        {t('nichtGefunden.imNetz')}
      </h2>
      <ul className="liste">
        {treffer.map(({ knoten }) => (
          <li key={`${knoten.__typename}/${knoten.kennung}`}>
            <KnotenLink knoten={knoten} /> <span className="leise">({words.knotenart(knoten.__typename)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
