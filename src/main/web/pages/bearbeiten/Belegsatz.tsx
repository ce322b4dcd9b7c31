import { useTranslation } from 'react-i18next';
import { type Schritt, wortVon } from './schritte';

/** Who says what a step does, in short. */
export function Belegsatz({ schritt }: { schritt: Schritt }) {
  const { t } = useTranslation();
  const inhalt = schritt[wortVon(schritt)];
  if (!inhalt || !('beleg' in inhalt) || !inhalt.beleg) return null;
  const { quelle, neueQuelle, fundstelle, art, begruendung } = inhalt.beleg;
  const woher = neueQuelle ? t('korb.neueQuelle', { name: neueQuelle.name }) : quelle;
  return (
    <p className="kern-body kern-body--small leise">
      {[
        woher ? [woher, fundstelle].filter(Boolean).join(', ') : t('bearbeiten.beleg.wie.redaktion'),
        woher && art && t(`belegart.${art}`),
        begruendung,
      ]
        .filter(Boolean)
        .join(' – ')}
    </p>
  );
}
