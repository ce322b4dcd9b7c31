import { useTranslation } from 'react-i18next';
import type { Tat } from '../generated/graphql';

const SIGNS: Record<Tat, string> = { NEU: '+', GEAENDERT: '≠', ENTFERNT: '−' };

/** Whether something came, changed or went, by sign and word. */
export function Tatmarke({ tat }: { tat: Tat }) {
  const { t } = useTranslation();
  return (
    <span className={`tatmarke tat-${tat}`}>
      <span aria-hidden="true">{SIGNS[tat]}</span> {t(`tat.${tat}`)}
    </span>
  );
}
