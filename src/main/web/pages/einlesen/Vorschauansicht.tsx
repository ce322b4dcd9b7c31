import { KernButton, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf } from '../data/form';
import { rest } from '../data/rest';
import { useAddress } from '../data/useAddress';
import type { Blattkopf, Einleseplan, Ich, Vorgang, Vorschau } from '../generated/rest';
import { Abschnitt } from '../parts/Abschnitt';
import type { Versuche } from '../shared/versuche';
import { Befundliste } from './Befundliste';
import { Blattansicht, type Sprung } from './Blattansicht';
import { Fortschritt } from './Fortschritt';
import { grundlage, STANDARD } from './plan';
import { Planablage } from './Planablage';
import { useFortschritt } from './progress';
import { platzVon, stellenVon, zellname, type Stelle } from './sheet';
import { Spaltenzuordnung } from './Spaltenzuordnung';
import { Unterschied } from './Unterschied';

interface Props {
  ich: Ich;
  vorschau: Vorschau;
  versuche: Versuche;
  onVorschau: (vorschau: Vorschau) => void;
  onPlan: (plan: Einleseplan) => void;
  onVerworfen: () => void;
  onEingelesen: (vorgang: Vorgang | null) => void;
}

/** What the file would change, and all that is to be said of it, before anything is written. */
export function Vorschauansicht({ ich, vorschau, versuche, onVorschau, onPlan, onVerworfen, onEingelesen }: Props) {
  const { t } = useTranslation();
  const [, change] = useAddress();
  const [meldung, begleite] = useFortschritt();
  const [eigener, setEigener] = useState(false);
  const [sprung, setSprung] = useState<Sprung>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { token, zaehlung, datei, beschreibung, neueKnoten } = vorschau;
  const { blaetter, plan } = useAbgabe(token, versuche);
  const stellen = useMemo(() => stellenVon(vorschau.befunde), [vorschau]);
  useEffect(() => heading.current?.focus(), [token]);

  function uebernimm(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void versuche(() =>
      begleite(async (fortschritt) => {
        const query = new URLSearchParams({
          nurGanz: String(form.get('umfang') === 'ganz'),
          einschaetzungenBelegen: String(form.get('einschaetzungenBelegen') === 'ja'),
          anmerkung: fieldOf(form, 'anmerkung'),
          fortschritt,
        });
        const { vorgang } = await rest<{ vorgang: Vorgang | null }>('POST', `/api/importe/${token}?${query}`);
        onEingelesen(vorgang);
      }),
    );
  }

  function liesNeu(neuer: Einleseplan) {
    onPlan(neuer);
    void versuche(() =>
      begleite(async (fortschritt) => {
        const form = new FormData();
        form.set('planinhalt', JSON.stringify(neuer));
        form.set('fortschritt', fortschritt);
        const neue = await rest<Vorschau>('POST', `/api/importe/${token}/vorschau`, form);
        setEigener(true);
        onVorschau(neue);
      }),
    );
  }

  const zeige = ({ platz, nummer }: Stelle) => platz && setSprung({ blatt: platz.blatt, zelle: zellname(platz), befund: nummer });
  const zeigeOrt = (ort: string) => {
    const platz = platzVon(ort);
    if (platz) setSprung({ blatt: platz.blatt, zelle: zellname(platz) });
  };
  // Findings are there before their sheets: then the jump waits.
  useEffect(() => {
    if (!sprung || !blaetter.length) return;
    const nummer = blaetter.find(({ name }) => name === sprung.blatt)?.nummer ?? 0;
    change({ blatt: String(nummer), zelle: sprung.zelle, befund: sprung.befund?.toString() });
  }, [sprung, blaetter, change]);
  function zurListe({ nummer }: Stelle) {
    change({ befund: String(nummer), schwere: undefined });
    requestAnimationFrame(() => {
      const row = document.getElementById(`befund-${nummer}`);
      row?.scrollIntoView({ block: 'center' });
      row?.focus();
    });
  }

  const busy = meldung !== undefined;
  return (
    <>
      <section className="abschnitt" aria-labelledby="vorschau">
        <h2 id="vorschau" ref={heading} tabIndex={-1} className="kern-heading-medium">
          {t('einlesen.vorschau', { datei })}
        </h2>
        <p className="kern-body leise">{t('einlesen.gelesenAls', { beschreibung, plan: vorschau.plan })}</p>
        <ul className="zahlen">
          {(['neu', 'geaendert', 'unveraendert', 'ausgelassen', 'fehler', 'warnungen', 'hinweise'] as const).map((name) => (
            <li key={name}>
              <span className="zahlkarte">
                <strong>{zaehlung[name]}</strong> {t(`einlesen.zaehlung.${name}`)}
              </span>
            </li>
          ))}
        </ul>
        <form className="auswahl uebernahme" onSubmit={uebernimm}>
          {zaehlung.ausgelassen > 0 && (
            <fieldset className="wahlfeld">
              <legend className="kern-label">{t('einlesen.beiFehlern')}</legend>
              {(['zeilen', 'ganz'] as const).map((umfang) => (
                <label key={umfang}>
                  <input type="radio" name="umfang" value={umfang} defaultChecked={umfang === 'zeilen'} />{' '}
                  {t(`einlesen.umfang.${umfang}`, { count: zaehlung.ausgelassen })}
                </label>
              ))}
            </fieldset>
          )}
          {zaehlung.einschaetzungenBelegt > 0 && (
            <label>
              <input type="checkbox" name="einschaetzungenBelegen" value="ja" required />{' '}
              {t('einlesen.einschaetzungenBelegen', { count: zaehlung.einschaetzungenBelegt })}
            </label>
          )}
          <KernInput id="anmerkung" name="anmerkung" label={t('einlesen.anmerkung')} maxLength={1000} />
          <div className="knopfleiste">
            <KernButton type="submit" variant="primary" disabled={busy || zaehlung.aenderungen === 0} text={t('einlesen.uebernehmen')} />
            <KernButton variant="tertiary" disabled={busy} text={t('einlesen.verwerfen')} onClick={onVerworfen} />
          </div>
        </form>
        {zaehlung.aenderungen === 0 && (
          <p className="kern-body">{t(zaehlung.unveraendert > 0 ? 'einlesen.nichtsNeues' : 'einlesen.nichtsGelesen')}</p>
        )}
        <Fortschritt meldung={meldung} />
      </section>
      {plan && blaetter.length > 0 && (
        <>
          <Spaltenzuordnung key={token} vorschau={vorschau} plan={plan} blaetter={blaetter} busy={busy} onPlan={liesNeu} />
          {(eigener || plan.name === 'berichtigt') && plan.name !== STANDARD && (
            <Planablage key={token} ich={ich} plan={plan} versuche={versuche} />
          )}
          <Blattansicht
            vorschau={vorschau}
            blaetter={blaetter}
            stellen={stellen}
            sprung={sprung}
            onAngekommen={() => setSprung(undefined)}
            onStelle={zeige}
            onListe={zurListe}
            onKopfzeile={(kopfzeile) => liesNeu({ ...grundlage(plan), form: 'ZEILEN', kopfzeile })}
          />
        </>
      )}
      <Befundliste stellen={stellen} onStelle={zeige} />
      <Unterschied projekte={vorschau.projekte} nichtErwaehnt={zaehlung.nichtErwaehnt} onOrt={zeigeOrt} />
      {neueKnoten.length > 0 && (
        <Abschnitt id="neue-knoten" titel={t('einlesen.neueKnoten')}>
          <ul className="luecken kern-body">
            {neueKnoten.slice(0, 200).map(({ schluessel, name }) => (
              <li key={schluessel}>{name}</li>
            ))}
          </ul>
          {neueKnoten.length > 200 && <p className="kern-body">{t('blatt.weitere', { count: neueKnoten.length - 200 })}</p>}
        </Abschnitt>
      )}
    </>
  );
}

/** What was handed in beside its preview: its sheets, and the plan by which it was read. */
function useAbgabe(token: string, versuche: Props['versuche']) {
  const [abgabe, setAbgabe] = useState<{ blaetter: Blattkopf[]; plan: Einleseplan | undefined }>({ blaetter: [], plan: undefined });
  useEffect(() => {
    let current = true;
    void versuche(async () => {
      const [blaetter, plan] = await Promise.all([
        rest<Blattkopf[]>('GET', `/api/importe/${token}/blaetter`),
        rest<Einleseplan>('GET', `/api/importe/${token}/plan`),
      ]);
      if (current) setAbgabe({ blaetter, plan });
    }, true);
    return () => void (current = false);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another token is another file or another plan; how failures are told is not
  }, [token]);
  return abgabe;
}
