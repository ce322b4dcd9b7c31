import { useTranslation } from 'react-i18next';
import { Markiert } from '../parts/Markiert';
import { useLanguageWords } from '../texts/words';
import type { Treffer } from './schnellsuche';

/** A page of the menu, or a thing in the net. */
export type Vorschlag = { seite: { label: string; address: string } } | { treffer: Treffer };

/** What is called as somebody types, of one kind together. */
export function Vorschlagsliste({
  id,
  vorschlaege,
  chosen,
  onChosen,
}: {
  id: string;
  vorschlaege: readonly Vorschlag[];
  chosen: Vorschlag | undefined;
  onChosen: (vorschlag: Vorschlag) => void;
}) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  return (
    <ul id={`${id}-liste`} role="listbox" aria-label={t('kopf.vorschlaege')} className="vorschlaege" hidden={vorschlaege.length === 0}>
      {vorschlaege.map((vorschlag, i) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the focus stays in the field, whose keys move and choose
        <li
          key={
            'seite' in vorschlag ? vorschlag.seite.address : `${vorschlag.treffer.knoten.__typename}/${vorschlag.treffer.knoten.kennung}`
          }
          id={`${id}-${i}`}
          role="option"
          aria-selected={chosen === vorschlag}
          // Before the field loses the focus and closes the list.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChosen(vorschlag)}
        >
          {'seite' in vorschlag ? (
            <>
              <span>{vorschlag.seite.label}</span> <span className="leise">{t('kopf.seite')}</span>
            </>
          ) : (
            <>
              <Name {...vorschlag.treffer} /> <span className="leise">{words.knotenart(vorschlag.treffer.knoten.__typename)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The name, and what else it is called where that was found. */
function Name({ knoten: { name }, fundstellen }: Treffer) {
  const imNamen = fundstellen.find(({ feld }) => feld === 'name');
  const sonst = imNamen ? undefined : fundstellen.find(({ feld }) => feld === 'aliase' || feld === 'kurz');
  return (
    <span>
      <Markiert text={name} worte={imNamen?.worte ?? []} />
      {sonst && (
        <>
          {' ('}
          <Markiert {...sonst} />)
        </>
      )}
    </span>
  );
}
