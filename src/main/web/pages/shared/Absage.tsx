import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskError } from '../data/request';

/** Why something was not done, as the server says it; takes the focus. */
export function Absage({ problem }: { problem: AskError | undefined }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [problem]);
  if (!problem) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <KernAlert
        variant="danger"
        title={t(`fehler.${problem.kind}.titel`, { status: problem.status })}
        body={problem.messages.join(' ') || t(`fehler.${problem.kind}.rat`)}
      />
    </div>
  );
}
