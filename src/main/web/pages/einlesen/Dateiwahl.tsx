import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { rest } from '../data/rest';
import type { Meldung, Vorschau } from './preview';

const FORMATE = '.xlsx,.xlsm,.xls,.ods,.fods,.csv,.tsv,.txt,.zip';
const TAKT_MS = 500;

interface Props {
  versuche: (tun: () => Promise<void>) => Promise<void>;
  onVorschau: (vorschau: Vorschau) => void;
}

/** Takes a file, chosen or dropped, and asks what it would change. */
export function Dateiwahl({ versuche, onVorschau }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [meldung, setMeldung] = useState<Meldung>();

  async function lies(datei: File | undefined) {
    if (!datei || meldung) return;
    const form = new FormData();
    form.set('datei', datei);
    // By this the server is asked how far it is; any text will do.
    const nummer = `${Date.now()}-${Math.random()}`;
    form.set('fortschritt', nummer);
    setMeldung({ phase: 'WARTET', erledigt: 0, gesamt: 0 });
    const timer = setInterval(() => {
      rest<Meldung>('GET', `/api/importe/fortschritt/${nummer}`).then(setMeldung, () => undefined);
    }, TAKT_MS);
    await versuche(async () => onVorschau(await rest<Vorschau>('POST', '/api/importe/vorschau', form)));
    clearInterval(timer);
    setMeldung(undefined);
    if (input.current) input.current.value = '';
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    void lies(event.dataTransfer.files[0]);
  }

  return (
    <section className="abschnitt" aria-labelledby="datei-titel">
      <h2 id="datei-titel" className="kern-heading-medium">
        {t('einlesen.datei')}
      </h2>
      <p className="kern-body">
        {t('einlesen.dateiRat')}{' '}
        <a className="kern-link" href="/api/vorlagen/steckbrief.xlsx" download>
          {t('einlesen.vorlage')}
        </a>
      </p>
      <div className="ablage" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <label className="kern-label" htmlFor="datei">
          {t('einlesen.waehlen')}
        </label>
        <input
          ref={input}
          id="datei"
          type="file"
          accept={FORMATE}
          disabled={meldung !== undefined}
          onChange={({ target }) => void lies(target.files?.[0])}
        />
        <p role="status" className="kern-body">
          {meldung && t(`einlesen.phase.${meldung.phase}`)}
        </p>
      </div>
    </section>
  );
}
