import { useTranslation } from 'react-i18next';
import { Beziehungen } from '../parts/Beziehungen';
import type { Register } from '../parts/evidence';
import { gruppiere, type Nachbar } from '../parts/neighbours';

/** Relationships with the projects that the page lists above already: folded, for their pencils and footnotes. */
export function Projektbeziehungen({ nachbarn, register }: { nachbarn: readonly Nachbar[]; register: Register }) {
  const { t } = useTranslation();
  if (!nachbarn.length) return null;
  return (
    <details className="nur-schirm">
      <summary>{t('beziehungen.projekteOben', { count: nachbarn.length })}</summary>
      <Beziehungen gruppen={gruppiere(nachbarn)} register={register} />
    </details>
  );
}
