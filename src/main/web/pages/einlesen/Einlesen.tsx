import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskError } from '../data/request';
import { rest } from '../data/rest';
import { useAddress } from '../data/useAddress';
import { useLoggedIn } from '../data/useIch';
import { useKept } from '../data/useKept';
import { useQuery } from '../data/useQuery';
import { ImporteDocument } from '../generated/graphql';
import type { Einleseplan, Vorgang, Vorschau } from '../generated/rest';
import { Abschnitt } from '../parts/Abschnitt';
import { Blaettern, pageOf } from '../parts/Blaettern';
import { Anmeldung } from '../shared/Anmeldung';
import type { Versuche } from '../shared/versuche';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Ausgaben } from './Ausgaben';
import { Dateiwahl } from './Dateiwahl';
import { Importliste } from './Importliste';
import { Problem } from './Problem';
import { useVorschau } from './useVorschau';
import { Vorschauansicht } from './Vorschauansicht';
import './einlesen.css';

const PAGE_SIZE = 20;

/**
 * A Steckbrief comes in: file, preview, import, undo. Which preview is open stands in the address, and only its author can open
 * it. The tab remembers it and what was entered, until the file is imported or put aside.
 */
export default function Einlesen() {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const ich = useLoggedIn();
  const [berichtigter, setBerichtigter] = useKept<Einleseplan | undefined>('einlesen.plan', undefined);
  /** Chosen, and not read yet because a login came between. */
  const [datei, setDatei] = useState<File>();
  const [ergebnis, setErgebnis] = useState<string>();
  const [problem, setProblem] = useState<AskError>();
  const variables = pageOf(params, PAGE_SIZE);
  const importe = useQuery(ImporteDocument, variables, true);
  const melden = useRef<HTMLDivElement>(null);
  const token = params.get('vorschau');
  const { vorschau, eingaben, aendere, oeffne, zeige, zeigeWieder, schliesse } = useVorschau(params, change);
  useEffect(() => {
    if (ergebnis) melden.current?.scrollIntoView({ block: 'nearest' });
  }, [ergebnis]);

  /**
   * Does it, and says what went wrong. Where the net changed meanwhile, the answer brings a new preview.
   * @param leise where nobody asked for it: what was said before stays
   */
  const versuche: Versuche = useCallback(
    async (tun, leise = false) => {
      if (!leise) {
        setProblem(undefined);
        setErgebnis(undefined);
      }
      try {
        await tun();
      } catch (error) {
        const told = AskError.of(error);
        if (told.problem?.vorschau) zeigeWieder(told.problem.vorschau as Vorschau);
        if (told.problem?.code === 'TOKEN_UNBEKANNT') schliesse();
        if (told.kind !== 'login') setProblem(told);
      }
    },
    [schliesse, zeigeWieder],
  );

  // An address that names a preview opens it once one has logged in.
  useEffect(() => {
    if (!ich || !token || vorschau?.token === token) return;
    // eslint-disable-next-line react-hooks/set-state-in-effect -- nothing is set before the server has answered: it tries quietly
    void versuche(async () => oeffne(await rest<Vorschau>('GET', `/api/importe/${encodeURIComponent(token)}`)), true);
  }, [ich, token, vorschau, versuche, oeffne]);

  const ruecknahme = (kennung: string) =>
    versuche(async () => {
      const vorgang = await rest<Vorgang>('DELETE', `/api/importe/${encodeURIComponent(kennung)}`);
      setErgebnis(t('einlesen.zurueckgenommen', { kennung, neuer: vorgang.kennung }));
      importe.retry();
    });

  return (
    <Page title={t('einlesen.titel')} lead={t('einlesen.vorspann')} question={{ document: ImporteDocument, variables }}>
      {problem && <Problem problem={problem} />}
      <div ref={melden}>{ergebnis && <KernAlert variant="success" title={ergebnis} />}</div>
      {!ich && <Anmeldung versuche={versuche} rat={t('einlesen.anmeldenRat')} />}
      {!ich && token && <p className="kern-body">{t('einlesen.vorschauWartet')}</p>}
      {ich && <p className="kern-body">{t('anmeldung.angemeldetAls', { name: ich.name })}</p>}
      {ich && !ich.rollen.includes('redaktion') && (
        <KernAlert variant="info" title={t('einlesen.nurLesen')} body={t('einlesen.nurLesenRat')} />
      )}
      {ich?.rollen.includes('redaktion') && !vorschau && !token && (
        <Dateiwahl
          ich={ich}
          datei={datei}
          onDatei={setDatei}
          versuche={versuche}
          onVorschau={zeige}
          berichtigter={berichtigter}
          onBerichtigter={setBerichtigter}
        />
      )}
      {ich && vorschau && vorschau.token === token && (
        <Vorschauansicht
          ich={ich}
          vorschau={vorschau}
          eingaben={eingaben}
          aendere={aendere}
          versuche={versuche}
          onVorschau={zeigeWieder}
          onPlan={setBerichtigter}
          onVerworfen={() => {
            schliesse();
            // What was left is gone; here it goes on.
            requestAnimationFrame(() => document.getElementById('datei')?.focus());
          }}
          onEingelesen={(vorgang) => {
            schliesse();
            setErgebnis(
              vorgang
                ? t('einlesen.eingelesen', { datei: vorgang.datei ?? '', count: vorgang.aenderungen, kennung: vorgang.kennung })
                : t('einlesen.nichtsNeues'),
            );
            importe.retry();
          }}
        />
      )}
      {!vorschau && <Ausgaben angemeldet={ich !== undefined} versuche={versuche} />}
      <Abschnitt id="importe" titel={t('einlesen.importe')}>
        <AnswerOf answer={importe}>
          {({ importe: { nodes, pageInfo, totalCount } }) => (
            <>
              <Importliste
                vorgaenge={nodes}
                darf={({ urheber }) =>
                  ich !== undefined && (ich.rollen.includes('verwaltung') || (ich.rollen.includes('redaktion') && urheber === ich.name))
                }
                onRuecknahme={ruecknahme}
              />
              <Blaettern info={pageInfo} shown={nodes.length} total={totalCount} size={PAGE_SIZE} />
            </>
          )}
        </AnswerOf>
      </Abschnitt>
    </Page>
  );
}
