import { useTranslation } from 'react-i18next';
import type { Ergebnis } from '../generated/graphql';
import { KnotenLink } from '../parts/KnotenLink';

interface Props {
  punkt: {
    ergebnis: Ergebnis | null;
    begruendung: string | null;
    dafuer: number | null;
    dagegen: number | null;
    enthalten: number | null;
    drucksache: { __typename: string; kennung: string; name: string; kurz: string | null } | null;
  };
}

/** What was decided, with votes, reason and paper as far as they are said. */
export function Stimmen({ punkt: { ergebnis, begruendung, dafuer, dagegen, enthalten, drucksache } }: Props) {
  const { t } = useTranslation();
  if (!ergebnis) return <>{t('sitzungen.offen')}</>;
  const stimmen = [
    dafuer !== null && t('sitzungen.stimmen.dafuer', { count: dafuer }),
    dagegen !== null && t('sitzungen.stimmen.dagegen', { count: dagegen }),
    enthalten !== null && t('sitzungen.stimmen.enthalten', { count: enthalten }),
  ].filter(Boolean);
  return (
    <>
      <strong>{t(`ideenzustand.${ergebnis}`)}</strong>
      {stimmen.length > 0 && ` (${stimmen.join(', ')})`}
      {begruendung && <span className="leise"> {begruendung}</span>}
      {drucksache && (
        <>
          {' '}
          <KnotenLink knoten={{ ...drucksache, name: drucksache.kurz ?? drucksache.name }} />
        </>
      )}
    </>
  );
}
