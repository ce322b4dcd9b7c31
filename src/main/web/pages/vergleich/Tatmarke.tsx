import { useTranslation } from 'react-i18next';
import type { Tat } from '../generated/graphql';

const SIGNS: Record<Tat, string> = { NEU: '+', GEAENDERT: '≠', ENTFERNT: '−' };

/** Whether something came, changed or went, by sign and word. @param kurz by its sign alone, where a sentence beside it says the word */
export function Tatmarke({ tat, kurz }: { tat: Tat; kurz?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={`tatmarke tat-${tat}`}>
      <span aria-hidden="true">{SIGNS[tat]}</span> {!kurz && t(`tat.${tat}`)}
    </span>
  );
}
