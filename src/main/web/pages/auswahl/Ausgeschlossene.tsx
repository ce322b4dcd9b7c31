import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { ohneOf } from './wahl';

/** The candidates that must not be chosen, each of which may again. */
export function Ausgeschlossene({ namen }: { namen: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const ohne = ohneOf(params);
  if (ohne.length === 0) return null;
  return (
    <div className="kern-body">
      <p>{t('auswahl.ausgeschlossen')}</p>
      <ul>
        {ohne.map((schluessel) => (
          <li key={schluessel}>
            {namen.get(schluessel) ?? schluessel}{' '}
            <KernButton
              variant="tertiary"
              text={t('auswahl.wiederZulassen')}
              aria-label={t('auswahl.wieder', { kandidat: namen.get(schluessel) ?? schluessel })}
              onClick={() => change({ ohne: ohne.filter((andere) => andere !== schluessel).join(',') })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
