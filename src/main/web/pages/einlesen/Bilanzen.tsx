import { useTranslation } from 'react-i18next';
import type { Vorschau } from '../generated/rest';

const STELLEN = 5;

/** What became of the filled cells, sheet by sheet, and where those stand that nobody understood. */
export function Bilanzen({ vorschau: { bilanz, datei } }: { vorschau: Vorschau }) {
  const { t } = useTranslation();
  return (
    <>
      {bilanz.map(({ blatt, offen, zellen, gelesen, ausgelassen, unverstanden }) => (
        <p key={blatt} className="kern-body leise">
          {t('einlesen.bilanz', { blatt: blatt || datei, zellen, gelesen, ausgelassen, unverstanden })}
          {offen.length > 0 &&
            ` (${offen
              .slice(0, STELLEN)
              .map(({ bereich }) => bereich)
              .join(', ')}${offen.length > STELLEN ? ' …' : ''})`}
        </p>
      ))}
    </>
  );
}
