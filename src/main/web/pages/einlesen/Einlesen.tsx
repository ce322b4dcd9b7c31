import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskError } from '../data/ask';
import { logOut, rest, type Ich } from '../data/rest';
import { useQuery } from '../data/useQuery';
import { ImporteDocument } from '../generated/graphql';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Anmeldung } from './Anmeldung';
import { Dateiwahl } from './Dateiwahl';
import { Importliste } from './Importliste';
import type { Vorgang, Vorschau } from './preview';
import { Vorschauansicht } from './Vorschauansicht';

/** A Steckbrief comes in: file, preview, import, undo. */
export default function Einlesen() {
  const { t } = useTranslation();
  const [ich, setIch] = useState<Ich>();
  const [vorschau, setVorschau] = useState<Vorschau>();
  const [ergebnis, setErgebnis] = useState<string>();
  const [problem, setProblem] = useState<AskError>();
  const importe = useQuery(ImporteDocument, {});
  useEffect(() => logOut, []);

  /** Does it, and says what went wrong. */
  async function versuche(tun: () => Promise<void>) {
    setProblem(undefined);
    setErgebnis(undefined);
    try {
      await tun();
    } catch (error) {
      const told = error instanceof AskError ? error : new AskError('http');
      if (told.kind === 'login') setIch(undefined);
      setProblem(told);
    }
  }

  const ruecknahme = (kennung: string) =>
    versuche(async () => {
      const vorgang = await rest<Vorgang>('DELETE', `/api/importe/${encodeURIComponent(kennung)}`);
      setErgebnis(t('einlesen.zurueckgenommen', { kennung, neuer: vorgang.kennung }));
      importe.retry();
    });

  return (
    <Page title={t('einlesen.titel')} lead={t('einlesen.vorspann')} question={{ document: ImporteDocument, variables: {} }}>
      {problem && (
        <KernAlert
          variant="danger"
          title={t(`fehler.${problem.kind}.titel`, { status: problem.status })}
          body={problem.messages.join(' ') || t(`fehler.${problem.kind}.rat`)}
        />
      )}
      {ergebnis && <KernAlert variant="success" title={ergebnis} />}
      {!ich && <Anmeldung onIch={setIch} versuche={versuche} />}
      {ich && (
        <p className="blaettern">
          <span className="kern-body">{t('einlesen.angemeldetAls', { name: ich.name })}</span>
          <KernButton
            variant="tertiary"
            icon="logout"
            text={t('einlesen.abmelden')}
            onClick={() => {
              logOut();
              setIch(undefined);
              setVorschau(undefined);
            }}
          />
        </p>
      )}
      {ich && !vorschau && <Dateiwahl versuche={versuche} onVorschau={setVorschau} />}
      {ich && vorschau && (
        <Vorschauansicht
          vorschau={vorschau}
          versuche={versuche}
          onVerworfen={() => setVorschau(undefined)}
          onEingelesen={(vorgang) => {
            setVorschau(undefined);
            setErgebnis(
              vorgang
                ? t('einlesen.eingelesen', { datei: vorgang.datei, count: vorgang.aenderungen, kennung: vorgang.kennung })
                : t('einlesen.nichtsNeues'),
            );
            importe.retry();
          }}
        />
      )}
      <section className="abschnitt" aria-labelledby="importe">
        <h2 id="importe" className="kern-heading-medium">
          {t('einlesen.importe')}
        </h2>
        <AnswerOf answer={importe}>
          {({ importe: { nodes } }) => <Importliste vorgaenge={nodes} {...(ich && { onRuecknahme: ruecknahme })} />}
        </AnswerOf>
      </section>
    </Page>
  );
}
