import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskError } from '../data/request';

/** Why something was not done, in the server's words; takes the focus, for it may have been asked from far below. */
export function Meldung({ problem }: { problem: AskError }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [problem]);
  return (
    <div ref={place} tabIndex={-1} className="stapel">
      <KernAlert
        variant="danger"
        title={t(problem.kind === 'refused' ? 'ideen.soNicht' : `fehler.${problem.kind}.titel`, { status: problem.status })}
        body={problem.messages.join(' ') || t(`fehler.${problem.kind}.rat`)}
      />
    </div>
  );
}
