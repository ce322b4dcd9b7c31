import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskError } from '../data/request';
import type { Answer } from '../data/useQuery';
import { Loading } from './Loading';

/** Shows what a question was answered, or why there is no answer yet; older data stay beside a failure. */
export function AnswerOf<R>({ answer, children }: { answer: Answer<R>; children: (data: R) => ReactNode }) {
  const { data, error, pending, retry } = answer;
  return (
    <>
      {error && <Problem error={error} retry={retry} />}
      {data !== undefined ? <div aria-busy={pending}>{children(data)}</div> : !error && <Loading />}
    </>
  );
}

function Problem({ error: { kind, messages, status }, retry }: { error: AskError; retry: () => void }) {
  const { t } = useTranslation();
  const variant = kind === 'loading' ? 'info' : kind === 'unknown' || kind === 'offline' ? 'warning' : 'danger';
  return (
    <div className="problem">
      <KernAlert
        variant={variant}
        title={t(`fehler.${kind}.titel`, { status })}
        body={messages.length ? messages.join(' ') : t(`fehler.${kind}.rat`)}
      />
      {kind !== 'unknown' && <KernButton variant="secondary" text={t('zustand.nochmal')} onClick={retry} />}
    </div>
  );
}
