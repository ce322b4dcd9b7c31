import { useTranslation } from 'react-i18next';
import { useWorte } from '../parts/useWorte';
import { AnswerOf } from '../shell/AnswerOf';
import type { Jetziges } from './jetzt';
import { artDes } from './sache';
import { useJetziges } from './useJetziges';
import { alsText, merkmaleDerArt, type Regeln } from './werte';

interface Props {
  eigener: Jetziges;
  /** Key of the other node. */
  anderer: string;
  regeln: Regeln;
  umgekehrt: boolean;
  vomGehenden: readonly string[];
  onVomGehenden: (merkmale: string[]) => void;
}

/** Where both nodes say something and not the same: which of the two holds. Aliases and names come along by themselves. */
export function Widersprueche({ eigener, anderer, regeln, umgekehrt, vomGehenden, onVomGehenden }: Props) {
  const { t } = useTranslation();
  const { bezeichnung, wort } = useWorte();
  const answer = useJetziges(anderer, regeln, []);
  const art = artDes(anderer);
  return (
    <AnswerOf answer={answer}>
      {(gegenueber) => {
        if (!gegenueber) return null;
        const [bleibt, geht] = umgekehrt ? [gegenueber, eigener] : [eigener, gegenueber];
        const verschieden = merkmaleDerArt(regeln, art).filter(({ name }) => {
          const [eines, anderes] = [alsText(bleibt.werte[name]), alsText(geht.werte[name])];
          return name !== 'aliase' && eines && anderes && eines !== anderes;
        });
        const text = (name: string, seite: Jetziges) => wort(art, name, alsText(seite.werte[name]));
        return verschieden.map((regel) => {
          const vomAnderen = vomGehenden.includes(regel.name);
          const ohne = vomGehenden.filter((eines) => eines !== regel.name);
          return (
            <fieldset key={regel.name} className="wahlliste">
              <legend className="kern-label">{t('bearbeiten.widerspruch', { merkmal: bezeichnung(regel) })}</legend>
              <label>
                <input type="radio" name={`gilt-${regel.name}`} checked={!vomAnderen} onChange={() => onVomGehenden(ohne)} />{' '}
                {text(regel.name, bleibt)}
              </label>
              <label>
                <input
                  type="radio"
                  name={`gilt-${regel.name}`}
                  checked={vomAnderen}
                  onChange={() => onVomGehenden([...ohne, regel.name])}
                />{' '}
                {text(regel.name, geht)}
              </label>
            </fieldset>
          );
        });
      }}
    </AnswerOf>
  );
}
