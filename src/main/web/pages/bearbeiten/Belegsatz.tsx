import { useTranslation } from 'react-i18next';
import { belegVon, type Schritt } from './schritte';

/** Who says what a step does, in short. @param name what a node is called */
export function Belegsatz({ schritt, name }: { schritt: Schritt; name: (schluessel: string) => string }) {
  const { t } = useTranslation();
  const beleg = belegVon(schritt);
  if (!beleg) return null;
  const { quelle, neueQuelle, fundstelle, art, begruendung } = beleg;
  const woher = neueQuelle ? t('korb.neueQuelle', { name: neueQuelle.name }) : quelle && name(`Quelle/${quelle}`);
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
