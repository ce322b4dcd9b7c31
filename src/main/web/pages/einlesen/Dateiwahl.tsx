import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useEffectEvent, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AskError } from '../data/request';
import { rest } from '../data/rest';
import { useKept } from '../data/useKept';
import type { Einleseplan, Ich, Vorschau } from '../generated/rest';
import { Abschnitt } from '../parts/Abschnitt';
import type { Versuche } from '../shared/versuche';
import { Fortschritt } from './Fortschritt';
import { BERICHTIGT, Planwahl } from './Planwahl';
import { useFortschritt } from './progress';

const FORMATE = '.xlsx,.xlsm,.xls,.ods,.fods,.csv,.tsv,.txt,.json,.zip';

interface Props {
  ich: Ich;
  /** Chosen before, and not read because a login came between. */
  datei: File | undefined;
  onDatei: (datei: File | undefined) => void;
  versuche: Versuche;
  onVorschau: (vorschau: Vorschau) => void;
  /** The plan that was last corrected or opened, for the next file. */
  berichtigter: Einleseplan | undefined;
  onBerichtigter: (plan: Einleseplan) => void;
}

/** Takes a file, chosen or dropped, and asks what it would change. */
export function Dateiwahl({ ich, datei: gewaehlte, onDatei, versuche, onVorschau, berichtigter, onBerichtigter }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [plan, setPlan] = useKept('einlesen.planwahl', '');
  const [darueber, setDarueber] = useState(false);
  const [meldung, begleite] = useFortschritt();

  async function lies(datei: File | undefined) {
    if (!datei || meldung) return;
    const form = new FormData();
    form.set('datei', datei);
    if (plan === BERICHTIGT && berichtigter) form.set('planinhalt', JSON.stringify(berichtigter));
    else if (plan) form.set('plan', plan);
    onDatei(datei);
    await versuche(() =>
      begleite(async (nummer) => {
        form.set('fortschritt', nummer);
        try {
          onVorschau(await rest<Vorschau>('POST', '/api/importe/vorschau', form));
          onDatei(undefined);
        } catch (error) {
          if (AskError.of(error).kind !== 'login') onDatei(undefined);
          throw error;
        }
      }),
    );
    if (input.current) input.current.value = '';
  }

  const liesGewaehlte = useEffectEvent(() => void lies(gewaehlte));
  useEffect(() => liesGewaehlte(), []);

  function drop(event: DragEvent) {
    event.preventDefault();
    setDarueber(false);
    void lies(event.dataTransfer.files[0]);
  }

  return (
    <Abschnitt id="datei-titel" titel={t('einlesen.datei')}>
      <p className="kern-body">{t('einlesen.dateiRat')}</p>
      <Planwahl ich={ich} plan={plan} onPlan={setPlan} versuche={versuche} berichtigter={berichtigter} onBerichtigter={onBerichtigter} />
      <div
        className={darueber ? 'ablage darueber' : 'ablage'}
        onDragOver={(event) => {
          event.preventDefault();
          setDarueber(true);
        }}
        onDragLeave={() => setDarueber(false)}
        onDrop={drop}
      >
        <label className="kern-label" htmlFor="datei">
          {t('einlesen.waehlen')}
        </label>
        {/* The browser's own words follow the language of the browser, not that of the page. */}
        <input
          ref={input}
          id="datei"
          type="file"
          accept={FORMATE}
          className="kern-sr-only"
          disabled={meldung !== undefined}
          onChange={({ target }) => void lies(target.files?.[0])}
        />
        <p>
          <KernButton
            variant="primary"
            tabIndex={-1}
            aria-hidden="true"
            disabled={meldung !== undefined}
            text={t('einlesen.auswaehlen')}
            onClick={() => input.current?.click()}
          />
        </p>
        <Fortschritt meldung={meldung} />
      </div>
    </Abschnitt>
  );
}
