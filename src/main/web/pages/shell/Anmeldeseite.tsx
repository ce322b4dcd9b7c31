import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, useSearch } from 'wouter';
import { tellTabs } from '../data/login';
import { AskError } from '../data/request';
import { useIch } from '../data/useIch';
import { Anmeldung } from '../shared/Anmeldung';
import type { Versuche } from '../shared/versuche';
import { Page } from './Page';

const FEHLER = ['ANMELDUNG_FALSCH', 'ANMELDEDIENST_FEHLT', 'NICHT_BEREIT', 'ZU_VIELE_VERSUCHE'] as const;

/** Only a page of ours: what begins with two slashes would be another host. */
const ours = (page: string | null) => (page && /^\/(?![/\\])/.test(page) ? page : '/');

/** Where one logs in: from a link of any page, and when the login service sends somebody back. */
export default function Anmeldeseite() {
  const { t } = useTranslation();
  const params = new URLSearchParams(useSearch());
  const wer = useIch();
  const ich = wer?.angemeldet ? wer : undefined;
  const [problem, setProblem] = useState<AskError>();
  const versuche: Versuche = useCallback(async (tun) => {
    setProblem(undefined);
    try {
      await tun();
    } catch (error) {
      setProblem(AskError.of(error));
    }
  }, []);
  const fertig = params.has('fertig');
  const weiter = ours(params.get('weiter'));
  const fehler = FEHLER.find((einer) => einer === params.get('fehler'));
  useEffect(() => {
    if (fertig && ich) tellTabs();
  }, [fertig, ich]);

  if (ich && !fertig) return <Redirect to={weiter} replace />;
  return (
    <Page title={t('anmeldung.titel')}>
      {fehler && <KernAlert variant="danger" title={t('anmeldung.gescheitert')} body={t(`anmeldung.fehler.${fehler}`)} />}
      {problem && (
        <KernAlert
          variant="danger"
          title={t(`fehler.${problem.kind}.titel`, { status: problem.status })}
          body={problem.messages.join(' ') || t(`fehler.${problem.kind}.rat`)}
        />
      )}
      {ich ? (
        <KernAlert variant="success" title={t('anmeldung.angemeldetAls', { name: ich.name })} body={t('anmeldung.fertig')} />
      ) : (
        <Anmeldung versuche={versuche} rat={t('anmeldung.rat')} weiter={weiter} />
      )}
    </Page>
  );
}
