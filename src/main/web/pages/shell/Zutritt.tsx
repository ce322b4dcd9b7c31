import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followsLogout, goOnWithout, here, loginAddress, loginEnded } from '../data/login';
import { AskError } from '../data/request';
import { useIch, useLoginEnded, useReadingClosed } from '../data/useIch';
import { Anmeldung } from '../shared/Anmeldung';
import type { Versuche } from '../shared/versuche';

/** When this tab was last sent to the login service by itself: whoever comes back without a login is not sent again at once. */
const SENT = 'zielnetz-umgeleitet';
const PAUSE_MS = 60_000;

/**
 * In the place of a page, where only who is logged in may read, or where a login ended while somebody was at work. Who comes from outside is sent on to the login
 * service.
 */
export default function Zutritt() {
  const { t } = useTranslation();
  const ich = useIch();
  const ended = useLoginEnded();
  const readingClosed = useReadingClosed();
  const heading = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState<AskError>();
  const versuche: Versuche = useCallback(async (tun) => {
    setProblem(undefined);
    try {
      await tun();
    } catch (error) {
      setProblem(AskError.of(error));
    }
  }, []);
  useEffect(() => {
    if (ended) heading.current?.focus();
  }, [ended]);
  const dienst = ich?.anmeldeseite;
  useEffect(() => {
    if (!dienst || loginEnded() || followsLogout()) return;
    if (Date.now() - Number(sessionStorage.getItem(SENT) ?? 0) < PAUSE_MS) return;
    sessionStorage.setItem(SENT, String(Date.now()));
    location.replace(loginAddress(here()));
  }, [dienst]);
  return (
    <div className="seite stapel">
      <h1 className="kern-heading-large" ref={heading} tabIndex={-1}>
        {t(readingClosed ? 'fehler.login.titel' : 'anmeldung.titel')}
      </h1>
      {problem && (
        <KernAlert
          variant="danger"
          title={t(`fehler.${problem.kind}.titel`, { status: problem.status })}
          body={problem.messages.join(' ') || t(`fehler.${problem.kind}.rat`)}
        />
      )}
      <Anmeldung versuche={versuche} rat={t('fehler.login.rat')} />
      {ended && !readingClosed && (
        <p>
          <KernButton variant="tertiary" text={t('anmeldung.ohneWeiter')} onClick={goOnWithout} />
        </p>
      )}
    </div>
  );
}
