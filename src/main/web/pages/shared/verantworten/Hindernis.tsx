import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import type { AskError } from '../../data/request';

/** Why something was refused. */
export function Hindernis({ problem }: { problem: AskError | undefined }) {
  const { t } = useTranslation();
  if (!problem) return null;
  return (
    <div role="alert">
      <KernAlert
        variant="danger"
        title={t(`fehler.${problem.kind}.titel`, { status: problem.status })}
        body={problem.messages.join(' ') || t(`fehler.${problem.kind}.rat`)}
      />
    </div>
  );
}
