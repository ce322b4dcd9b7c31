import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import type { BefundFragment, Kantenart, Knotenart } from '../generated/graphql';
import { useWorte } from '../parts/useWorte';
import { useLanguageWords } from '../texts/words';
import { istUeberholt, mitVorschlag, ohneWert, trotzdem } from './abhilfe';
import { artDes, kanteAus } from './sache';
import type { Schritt } from './schritte';

interface Props {
  befund: BefundFragment;
  schritt: Schritt;
  onErsetzt: (neue: readonly Schritt[]) => void;
}

/** What is to be said of a step, with buttons that put it right. */
export function Befundzeile({ befund, schritt, onErsetzt }: Props) {
  const { t } = useTranslation();
  const { schwere, satz, feld, vorschlaege } = befund;
  const { wort } = useWorte();
  const words = useLanguageWords();
  const inWorten = (vorschlag: string) =>
    schritt.verbinden && feld === 'art' ? `„${words.kante(vorschlag as Kantenart)}“` : wort(artDesSchritts(schritt), feld, vorschlag);
  return (
    <div className={`befund befund-${schwere.toLowerCase()}`}>
      <p className="kern-body">
        <strong>{t(`korb.schwere.${schwere}`)}:</strong> {satz}
      </p>
      <div className="knopfleiste">
        {istUeberholt(schritt, befund) ? (
          <>
            <KernButton
              variant="secondary"
              text={t('korb.meins')}
              onClick={() => onErsetzt([trotzdem(schritt, feld, vorschlaege[0] ?? '')])}
            />
            <KernButton
              variant="secondary"
              text={t('korb.deren')}
              onClick={() => {
                const rest = ohneWert(schritt, feld);
                onErsetzt(rest ? [rest] : []);
              }}
            />
          </>
        ) : (
          vorschlaege.map((vorschlag) => {
            const neu = mitVorschlag(schritt, befund, vorschlag);
            return (
              neu && (
                <KernButton
                  key={vorschlag}
                  variant="secondary"
                  text={t('korb.nimm', { vorschlag: inWorten(vorschlag) })}
                  onClick={() => onErsetzt([neu])}
                />
              )
            );
          })
        )}
      </div>
    </div>
  );
}

/** The kind of node whose properties the step says; none where it is about a relationship. */
function artDesSchritts({ anlegen, aendern, aufteilen }: Schritt): Knotenart | undefined {
  if (anlegen) return anlegen.art;
  const sache = aendern?.sache ?? aufteilen?.von;
  return sache && !kanteAus(sache) ? artDes(sache) : undefined;
}
