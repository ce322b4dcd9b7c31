import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskError } from '../data/request';

/** Why something was not done, with all that the server says of it; takes the focus, for it may have been asked from far below. */
export function Problem({ problem }: { problem: AskError }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [problem]);
  const einzelheiten = Array.isArray(problem.problem?.einzelheiten) ? problem.problem.einzelheiten.map(String) : [];
  const konflikt = problem.problem?.code === 'NETZ_GEAENDERT';
  return (
    <div ref={place} tabIndex={-1} className="stapel">
      <KernAlert
        variant={konflikt ? 'warning' : 'danger'}
        title={konflikt ? t('korb.konflikt') : t(`fehler.${problem.kind}.titel`, { status: problem.status })}
        body={problem.messages.join(' ') || t(`fehler.${problem.kind}.rat`)}
      />
      {einzelheiten.length > 0 && (
        <ul className="luecken kern-body">
          {einzelheiten.map((satz) => (
            <li key={satz} lang="de">
              {satz}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
