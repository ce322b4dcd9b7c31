import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rest } from '../data/rest';
import type { Einleseplan, Ich, Vorgang, Vorschau } from '../generated/rest';
import type { Versuche } from '../shared/versuche';
import { Befundliste } from './Befundliste';
import { Bilanzen } from './Bilanzen';
import { Blattansicht } from './Blattansicht';
import { Entschiedenes } from './Entschiedenes';
import { Fortschritt } from './Fortschritt';
import { ruhe } from './hole';
import { Lesarten } from './Lesarten';
import { grundlage, STADTMAPPE, STANDARD } from './plan';
import { Planablage } from './Planablage';
import { useFortschritt } from './progress';
import { stellenVon } from './sheet';
import { Spaltenzuordnung } from './Spaltenzuordnung';
import { Uebernahme } from './Uebernahme';
import { Unterschied } from './Unterschied';
import { useAbgabe } from './useAbgabe';
import type { Aendere, Eingaben } from './useEingaben';
import { useNachlesen } from './useNachlesen';
import { useSprung } from './useSprung';
import { Weiteres } from './Weiteres';
import { dazu, KEINE, type Wuensche } from './wuensche';

interface Props {
  ich: Ich;
  vorschau: Vorschau;
  eingaben: Eingaben;
  aendere: Aendere;
  versuche: Versuche;
  /** The same file read again. */
  onVorschau: (vorschau: Vorschau) => void;
  onPlan: (plan: Einleseplan) => void;
  onVerworfen: () => void;
  onEingelesen: (vorgang: Vorgang | null) => void;
}

/** What the file would change, and all that is to be said of it and done about it, before anything is written. */
export function Vorschauansicht({ ich, vorschau, eingaben, aendere, versuche, onVorschau, onPlan, onVerworfen, onEingelesen }: Props) {
  const { t } = useTranslation();
  const [meldung, begleite] = useFortschritt();
  const [eigener, setEigener] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { token, zaehlung, datei, beschreibung } = vorschau;
  const { blaetter, plan } = useAbgabe(token, versuche);
  const { sprung, beendeSprung, zeige, zeigeOrt, zurListe } = useSprung(blaetter);
  const stellen = useMemo(() => stellenVon(vorschau.befunde), [vorschau]);
  useEffect(() => heading.current?.focus(), []);
  const busy = meldung !== undefined;
  const { wuensche } = eingaben;
  const { offen, wartet, nochmal } = useNachlesen({ token, wuensche, aendere, versuche, begleite, busy, onVorschau });
  const nimm = (wunsch: Wuensche) => aendere((bisher) => ({ wuensche: dazu(bisher.wuensche, wunsch) }));
  // What was decided here can be chosen for the next file.
  const namen = useRef<string>(undefined);
  const merkePlan = useEffectEvent(() => {
    if (!plan) return;
    const jetzt = JSON.stringify(plan.namen);
    if (jetzt !== (namen.current ?? jetzt)) onPlan(grundlage(plan));
    namen.current = jetzt;
  });
  useEffect(() => merkePlan(), [plan]);

  const uebernimm = () =>
    versuche(() =>
      begleite(async (fortschritt) => {
        await ruhe();
        const query = new URLSearchParams({
          nurGanz: String(zaehlung.ausgelassen > 0 && eingaben.ganz),
          einschaetzungenBelegen: String(zaehlung.einschaetzungenBelegt > 0 && eingaben.zustimmung),
          anmerkung: eingaben.anmerkung,
          fortschritt,
        });
        const { vorgang } = await rest<{ vorgang: Vorgang | null }>('POST', `/api/importe/${token}?${query}`);
        onEingelesen(vorgang);
      }),
    );

  /** The same file read otherwise: by a corrected plan, or in another of the ways it can be read. */
  const liesAnders = (feld: 'planinhalt' | 'lesart', wert: string) =>
    versuche(() =>
      begleite(async (fortschritt) => {
        await ruhe();
        const form = new FormData();
        form.set(feld, wert);
        form.set('fortschritt', fortschritt);
        const neue = await rest<Vorschau>('POST', `/api/importe/${token}/vorschau`, form);
        if (feld === 'planinhalt') {
          setEigener(true);
          aendere({ wahlen: {}, wie: {} });
        }
        onVorschau(neue);
        heading.current?.focus();
      }),
    );
  function liesNeu(neuer: Einleseplan) {
    onPlan(neuer);
    void liesAnders('planinhalt', JSON.stringify(neuer));
  }

  return (
    <>
      <section className="abschnitt" aria-labelledby="vorschau">
        <h2 id="vorschau" ref={heading} tabIndex={-1} className="kern-heading-medium">
          {t('einlesen.vorschau', { datei })}
        </h2>
        <p className="kern-body leise">{t('einlesen.gelesenAls', { beschreibung, plan: vorschau.plan })}</p>
        <Lesarten vorschau={vorschau} busy={busy} onLesart={({ kennung }) => void liesAnders('lesart', kennung)} />
        <Bilanzen vorschau={vorschau} />
        <ul className="zahlen">
          {(['neu', 'geaendert', 'unveraendert', 'ausgelassen', 'fehler', 'warnungen', 'hinweise'] as const).map((name) => (
            <li key={name}>
              <span className="zahlkarte">
                <strong>{zaehlung[name]}</strong> {t(`einlesen.zaehlung.${name}`)}
              </span>
            </li>
          ))}
        </ul>
        <Uebernahme
          vorschau={vorschau}
          eingaben={eingaben}
          aendere={aendere}
          busy={busy}
          offen={offen > 0}
          onUebernehmen={() => void uebernimm()}
          onVerworfen={onVerworfen}
        />
        <Fortschritt meldung={meldung} />
        {wartet && (
          <p className="blaettern">
            <span className="kern-body">{t('korrektur.wartet', { count: offen })}</span>
            <KernButton variant="secondary" text={t('korrektur.nochmal')} onClick={nochmal} />
            <KernButton variant="tertiary" text={t('korrektur.vergessen')} onClick={() => aendere({ wuensche: KEINE })} />
          </p>
        )}
      </section>
      {plan && <Entschiedenes korrekturen={vorschau.korrekturen} namen={plan.namen} busy={busy} onWunsch={nimm} onOrt={zeigeOrt} />}
      {plan && blaetter.length > 0 && (
        <>
          {(Object.keys(plan.namen).length > 0 || ((eigener || plan.name === 'berichtigt') && plan.name !== STANDARD)) && (
            <Planablage
              key={plan.name}
              ich={ich}
              plan={plan}
              name={eingaben.planname}
              onName={(planname) => aendere({ planname })}
              versuche={versuche}
            />
          )}
          {plan.name !== STADTMAPPE && (
            <Spaltenzuordnung
              vorschau={vorschau}
              plan={plan}
              blaetter={blaetter}
              busy={busy}
              eingaben={eingaben}
              aendere={aendere}
              onPlan={liesNeu}
            />
          )}
          <Blattansicht
            vorschau={vorschau}
            blaetter={blaetter}
            stellen={stellen}
            eingaben={eingaben}
            aendere={aendere}
            sprung={sprung}
            onAngekommen={beendeSprung}
            onStelle={zeige}
            onListe={zurListe}
            onKopfzeile={(kopfzeile) => liesNeu({ ...grundlage(plan), form: 'ZEILEN', kopfzeile })}
          />
        </>
      )}
      <Befundliste stellen={stellen} wuensche={wuensche} onWunsch={nimm} onStelle={zeige} />
      <Unterschied projekte={vorschau.projekte} nichtErwaehnt={zaehlung.nichtErwaehnt} onOrt={zeigeOrt} />
      {vorschau.plan === STADTMAPPE && vorschau.weitere.length + vorschau.neueKnoten.length > 0 && (
        <Weiteres weitere={vorschau.weitere} neue={vorschau.neueKnoten} onOrt={zeigeOrt} />
      )}
    </>
  );
}
