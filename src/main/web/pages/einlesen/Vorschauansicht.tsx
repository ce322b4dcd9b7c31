import { KernButton, KernCheckbox, KernInput } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { rest } from '../data/rest';
import { Befundliste } from './Befundliste';
import type { Vorgang, Vorschau } from './preview';
import { Spaltenliste } from './Spaltenliste';
import { Unterschied } from './Unterschied';

interface Props {
  vorschau: Vorschau;
  versuche: (tun: () => Promise<void>) => Promise<void>;
  onVerworfen: () => void;
  onEingelesen: (vorgang: Vorgang | null) => void;
}

/** What the file would change, and all that is to be said of it, before anything is written. */
export function Vorschauansicht({ vorschau, versuche, onVerworfen, onEingelesen }: Props) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { zaehlung, datei, beschreibung, plan, neueKnoten } = vorschau;
  useEffect(() => heading.current?.focus(), []);

  async function uebernimm(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const query = new URLSearchParams({ nurGanz: String(form.has('nurGanz')), anmerkung: String(form.get('anmerkung') ?? '') });
    setBusy(true);
    await versuche(async () => {
      const { vorgang } = await rest<{ vorgang: Vorgang | null }>('POST', `/api/importe/${vorschau.token}?${query}`);
      onEingelesen(vorgang);
    });
    setBusy(false);
  }

  return (
    <>
      <section className="abschnitt" aria-labelledby="vorschau">
        <h2 id="vorschau" ref={heading} tabIndex={-1} className="kern-heading-medium">
          {t('einlesen.vorschau', { datei })}
        </h2>
        <p className="kern-body leise">{t('einlesen.gelesenAls', { beschreibung, plan })}</p>
        <ul className="zahlen">
          {(['neu', 'geaendert', 'unveraendert', 'ausgelassen', 'fehler', 'warnungen', 'hinweise'] as const).map((name) => (
            <li key={name}>
              <span className="zahlkarte">
                <strong>{zaehlung[name]}</strong> {t(`einlesen.zaehlung.${name}`)}
              </span>
            </li>
          ))}
        </ul>
        <form className="auswahl" onSubmit={(event) => void uebernimm(event)}>
          <KernInput id="anmerkung" label={t('einlesen.anmerkung')} maxLength={1000} />
          <KernCheckbox id="nurGanz" label={t('einlesen.nurGanz')} />
          <KernButton type="submit" variant="primary" disabled={busy || zaehlung.aenderungen === 0} text={t('einlesen.uebernehmen')} />
          <KernButton variant="tertiary" disabled={busy} text={t('einlesen.verwerfen')} onClick={onVerworfen} />
        </form>
        {zaehlung.aenderungen === 0 && <p className="kern-body">{t('einlesen.nichtsNeues')}</p>}
        <p role="status" className="kern-body">
          {busy && t('einlesen.phase.SCHREIBT')}
        </p>
      </section>
      <Befundliste befunde={vorschau.befunde} />
      <Unterschied projekte={vorschau.projekte} />
      {neueKnoten.length > 0 && (
        <section className="abschnitt" aria-labelledby="neue-knoten">
          <h2 id="neue-knoten" className="kern-heading-medium">
            {t('einlesen.neueKnoten')}
          </h2>
          <ul className="luecken kern-body">
            {neueKnoten.map(({ schluessel, name }) => (
              <li key={schluessel}>{name}</li>
            ))}
          </ul>
        </section>
      )}
      <Spaltenliste tabellen={vorschau.tabellen} />
    </>
  );
}
