import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import type { BefundFragment } from '../generated/graphql';
import { istUeberholt, mitVorschlag, ohneWert, trotzdem } from './abhilfe';
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
                <KernButton key={vorschlag} variant="secondary" text={t('korb.nimm', { vorschlag })} onClick={() => onErsetzt([neu])} />
              )
            );
          })
        )}
      </div>
    </div>
  );
}
