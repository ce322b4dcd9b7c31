import { useTranslation } from 'react-i18next';
import { ortVon } from './preview';
import type { Stelle } from './sheet';

/** As many as somebody looks at one by one. */
const MEISTE = 100;

interface Props {
  stellen: Stelle[];
  onStelle: (stelle: Stelle) => void;
}

/** The places of a finding: the first, and on demand the others. */
export function Befundorte({ stellen, onStelle }: Props) {
  const { t } = useTranslation();
  const [erste, ...weitere] = stellen;
  return (
    <>
      <Befundort stelle={erste!} onStelle={onStelle} />
      {weitere.length > 0 && (
        <details className="weitere-orte">
          <summary>{t('befund.weitereStellen', { count: weitere.length })}</summary>
          {weitere.slice(0, MEISTE).map((stelle) => (
            <Befundort key={stelle.nummer} stelle={stelle} onStelle={onStelle} />
          ))}
          {weitere.length > MEISTE && <span className="leise"> {t('blatt.weitere', { count: weitere.length - MEISTE })}</span>}
        </details>
      )}
    </>
  );
}

function Befundort({ stelle, onStelle }: { stelle: Stelle; onStelle: (stelle: Stelle) => void }) {
  const { t } = useTranslation();
  return stelle.platz ? (
    <button type="button" id={`befund-${stelle.nummer}`} className="als-link" onClick={() => onStelle(stelle)}>
      {ortVon(stelle.befund)}
    </button>
  ) : (
    <span id={`befund-${stelle.nummer}`}>{ortVon(stelle.befund) || t('blatt.ganzeDatei')}</span>
  );
}
