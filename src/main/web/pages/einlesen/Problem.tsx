import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskError } from '../data/request';

const MEISTE = 50;

/** Why something was not done, with all that the server says of it. The page moves there, for it may have been asked from far below. */
export function Problem({ problem }: { problem: AskError }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const einzelheiten = Array.isArray(problem.problem?.einzelheiten) ? problem.problem.einzelheiten.map(String) : [];
  const konflikt = problem.problem?.code === 'NETZ_GEAENDERT';
  const title =
    typeof problem.problem?.title === 'string' ? problem.problem.title : t(`fehler.${problem.kind}.titel`, { status: problem.status });
  return (
    <div ref={place} className="stapel">
      <KernAlert
        variant={konflikt ? 'warning' : 'danger'}
        title={title}
        body={problem.messages.join(' ') || t(`fehler.${problem.kind}.rat`)}
      />
      {einzelheiten.length > 0 && (
        <ul className="luecken kern-body">
          {einzelheiten.slice(0, MEISTE).map((satz) => (
            <li key={satz} lang="de">
              {satz}
            </li>
          ))}
          {einzelheiten.length > MEISTE && <li>{t('blatt.weitere', { count: einzelheiten.length - MEISTE })}</li>}
        </ul>
      )}
    </div>
  );
}
