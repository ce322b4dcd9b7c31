import { KernAlert, KernButton } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useKept } from '../data/useKept';
import type { BelegEingabe } from '../generated/graphql';
import { Belegfelder } from './Belegfelder';
import { belegAus, UNGESAGT } from './belegstand';
import type { Schritt } from './schritte';
import { useAblage } from './useAblage';
import { belegstandAus, type Wiederaufnahme } from './wiederaufnahme';

interface Props {
  /** Under which name the form keeps what was typed. */
  gehalten: string;
  zurueck: string;
  /** A step of the basket that is opened again and replaced. */
  alter?: Wiederaufnahme | undefined;
  /** Who says it: a source or the editors; a source only; or nobody has to. */
  beleg?: 'frei' | 'quelle' | 'ohne';
  /** What the form comes to; none where nothing was changed. */
  schritte: (beleg: BelegEingabe | undefined) => readonly Schritt[];
  children: ReactNode;
}

/** Around every form: who says it, what is wrong with it, and the ways into the basket. */
export function Formularrahmen({ gehalten, zurueck, beleg = 'frei', schritte, alter, children }: Props) {
  const { t } = useTranslation();
  // What an older step says of its source is not what the next one will say.
  const [stand, setStand] = useKept(alter ? `${gehalten} beleg` : 'bearbeiten.beleg', alter ? belegstandAus(alter) : UNGESAGT);
  const { lege, befunde, problem, nichts, busy } = useAblage(gehalten, alter?.schritt);
  const meldung = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (befunde.length || problem || nichts) meldung.current?.focus();
  }, [befunde, problem, nichts]);
  const fehler = befunde.some(({ schwere }) => schwere === 'FEHLER');
  const wissend = befunde.length > 0 && !fehler;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const wohin = submitter?.getAttribute('value') === 'korb' ? '/korb' : zurueck;
    // The next fact of the same source stands somewhere else in it.
    void lege(schritte(beleg === 'ohne' ? undefined : belegAus(stand)), wohin, () => {
      if (!alter) setStand({ ...stand, fundstelle: '', begruendung: '' });
    });
  }

  return (
    <form className="handform" onSubmit={submit}>
      {children}
      {beleg !== 'ohne' && <Belegfelder stand={stand} onStand={setStand} nurQuelle={beleg === 'quelle'} />}
      <div ref={meldung} tabIndex={-1} className="stapel">
        {nichts && <KernAlert variant="info" title={t('bearbeiten.nichtsGeaendert')} />}
        {problem && (
          <KernAlert
            variant="danger"
            title={t(`fehler.${problem.kind}.titel`, { status: problem.status })}
            body={problem.messages.join(' ') || t(`fehler.${problem.kind}.rat`)}
          />
        )}
        {befunde.length > 0 && (
          <KernAlert
            variant={fehler ? 'danger' : 'warning'}
            title={t(fehler ? 'bearbeiten.soNicht' : 'bearbeiten.wirklich')}
            body={
              <ul className="luecken">
                {befunde.map(({ satz }) => (
                  <li key={satz} lang="de">
                    {satz}
                  </li>
                ))}
              </ul>
            }
          />
        )}
      </div>
      <div className="knopfzeile">
        <KernButton
          type="submit"
          variant="primary"
          disabled={busy}
          value="zurueck"
          text={t(wissend ? 'bearbeiten.trotzdem' : alter ? 'bearbeiten.imKorbAendern' : 'bearbeiten.inKorb')}
        />
        {!alter && <KernButton type="submit" variant="secondary" disabled={busy} value="korb" text={t('bearbeiten.inKorbUndPruefen')} />}
        <Link className="kern-link" href={zurueck}>
          {t('bearbeiten.abbrechen')}
        </Link>
      </div>
    </form>
  );
}
