import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AskError } from '../data/request';
import { useLoggedIn } from '../data/useIch';
import type { Ich } from '../generated/rest';
import { Anmeldung } from './Anmeldung';
import type { Versuche } from './versuche';

/** Lets through who may change the net; asks others to log in, and keeps for then what was typed. */
export function Zugang({ children }: { children: (ich: Ich) => ReactNode }) {
  const { t } = useTranslation();
  const ich = useLoggedIn();
  const [problem, setProblem] = useState<AskError>();
  const versuche: Versuche = useCallback(async (tun) => {
    setProblem(undefined);
    try {
      await tun();
    } catch (error) {
      setProblem(AskError.of(error));
    }
  }, []);
  if (ich?.rollen.includes('redaktion')) return children(ich);
  if (ich) return <KernAlert variant="info" title={t('bearbeiten.nurLesen')} body={t('bearbeiten.nurLesenRat')} />;
  return (
    <>
      {problem && (
        <KernAlert
          variant="danger"
          title={t(`fehler.${problem.kind}.titel`, { status: problem.status })}
          body={problem.messages.join(' ') || t(`fehler.${problem.kind}.rat`)}
        />
      )}
      <Anmeldung versuche={versuche} rat={t('bearbeiten.anmeldenRat')} />
    </>
  );
}
