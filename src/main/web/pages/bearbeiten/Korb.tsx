import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ask } from '../data/ask';
import { tell } from '../data/login';
import { AskError } from '../data/request';
import { useKept } from '../data/useKept';
import { BearbeitungUebernehmenDocument, BearbeitungVorschlagenDocument } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Zugang } from '../shared/Zugang';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { addressOfFormular } from './address';
import { dazu, Erledigt, type Erledigtes } from './Erledigt';
import { aendereKorb, erledigeImKorb, frischeKorb, useKorb } from './korb';
import { Problem } from './Problem';
import { useRegeln } from './regeln';
import { bearbeitungAus, ersetzt, ohne, type Schritt } from './schritte';
import { Schrittliste } from './Schrittliste';
import { Uebernahme } from './Uebernahme';
import { usePruefung } from './usePruefung';
import { Vorschau } from './Vorschau';
import './bearbeiten.css';

/** The basket: pending changes in words, what they would do, and taking them over as one Vorgang, or proposing them. */
export default function Korb() {
  const { t } = useTranslation();
  return (
    <Page title={t('korb.titel')} lead={t('korb.vorspann')}>
      <Zugang>{() => <Inhalt />}</Zugang>
    </Page>
  );
}

function Inhalt() {
  const { t } = useTranslation();
  const { schritte, problem: ungemerkt } = useKorb();
  const vierAugen = useRegeln().data?.bearbeitungsregeln.vierAugen ?? false;
  const [erledigt, setErledigt] = useKept<Erledigtes[]>('bearbeiten.erledigt', []);
  const [problem, setProblem] = useState<AskError>();
  const pruefung = usePruefung(schritte);
  const vorschau = pruefung.pending ? undefined : pruefung.data;

  // Another tab may have been used meanwhile; where the server is away, what is shown stays.
  useEffect(() => {
    const frische = () => void frischeKorb().catch(() => undefined);
    window.addEventListener('focus', frische);
    return () => window.removeEventListener('focus', frische);
  }, []);

  async function versuche(tun: () => Promise<void>) {
    setProblem(undefined);
    try {
      await tun();
    } catch (error) {
      const told = AskError.of(error);
      if (told.kind === 'login') return tell();
      setProblem(told);
      // What the others changed is told by a new preview, beside what was meant here.
      pruefung.retry();
    }
  }
  /** What lies there is done: what another tab put there meanwhile stays. */
  const leere = (getane: readonly Schritt[]) => erledigeImKorb((dort) => getane.reduce<readonly Schritt[]>(ohne, dort).slice());

  const uebernimm = (anmerkung: string) =>
    versuche(async () => {
      if (!(await frischeKorb())) throw new AskError('refused', [t('korb.anderswo')], 409, { code: 'KORB_GEAENDERT' });
      const bearbeitung = bearbeitungAus(schritte);
      const notiz = anmerkung.trim() || null;
      if (vierAugen) {
        const { bearbeitungVorschlagen } = await ask(BearbeitungVorschlagenDocument, { bearbeitung, anmerkung: notiz });
        setErledigt(dazu({ vorschlag: bearbeitungVorschlagen.kennung }, erledigt));
      } else {
        const fingerabdruck = vorschau!.fingerabdruck;
        const { bearbeitungUebernehmen } = await ask(BearbeitungUebernehmenDocument, { bearbeitung, fingerabdruck, anmerkung: notiz });
        setErledigt(dazu({ satz: bearbeitungUebernehmen.satz, vorgang: bearbeitungUebernehmen.vorgang?.kennung }, erledigt));
      }
      await leere(schritte);
    });

  return (
    <>
      {problem && <Problem problem={problem} />}
      {ungemerkt && (
        <KernAlert variant="warning" title={t('korb.ungemerkt')} body={ungemerkt.messages.join(' ') || t(`fehler.${ungemerkt.kind}.rat`)} />
      )}
      <Erledigt erledigt={erledigt} onErledigt={setErledigt} versuche={versuche} />
      <p className="werkzeug">
        <Link className="kern-link" href={addressOfFormular({ tun: 'anlegen', zurueck: '/korb' })}>
          {t('korb.neues')}
        </Link>
      </p>
      {schritte.length === 0 ? (
        <p className="kern-body">{t('korb.keiner')}</p>
      ) : (
        <>
          <Abschnitt id="schritte" titel={t('korb.schritte', { count: schritte.length })}>
            <Schrittliste
              schritte={schritte}
              befunde={vorschau?.befunde ?? []}
              onErsetzt={(alt, neue) => void aendereKorb((dort) => ersetzt(dort, alt, neue))}
            />
          </Abschnitt>
          <AnswerOf answer={pruefung}>{(data) => <Vorschau id="korb" vorschau={data} />}</AnswerOf>
          <Uebernahme
            vierAugen={vierAugen}
            moeglich={vorschau?.moeglich ?? false}
            onUebernehmen={uebernimm}
            onLeeren={() => void leere(schritte)}
          />
        </>
      )}
    </>
  );
}
