import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskError } from '../data/request';
import { Anmeldung } from '../shared/Anmeldung';
import type { Versuche } from '../shared/versuche';

/** In the place of a page, where only who is logged in may read. */
export default function Zutritt({ onIch }: { onIch: () => void }) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<AskError>();
  const versuche: Versuche = useCallback(async (tun) => {
    setProblem(undefined);
    try {
      await tun();
    } catch (error) {
      setProblem(AskError.of(error));
    }
  }, []);
  return (
    <div className="seite stapel">
      <h1 className="kern-heading-large">{t('fehler.login.titel')}</h1>
      {problem && (
        <KernAlert
          variant="danger"
          title={t(`fehler.${problem.kind}.titel`, { status: problem.status })}
          body={problem.messages.join(' ') || t(`fehler.${problem.kind}.rat`)}
        />
      )}
      <Anmeldung onIch={onIch} versuche={versuche} lesen />
    </div>
  );
}
