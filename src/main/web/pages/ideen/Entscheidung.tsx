import { KernButton, KernInput, KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../data/ask';
import { useQuery } from '../data/useQuery';
import { DrucksachenwahlDocument, PunktEntscheidenDocument, type Ergebnis, type SitzungspunktFragment } from '../generated/graphql';
import { Meldung } from '../shared/Meldung';
import { AnswerOf } from '../shell/AnswerOf';
import { useTat } from './useTat';

const ERGEBNISSE: readonly Ergebnis[] = ['BESCHLOSSEN', 'ZURUECKGESTELLT', 'ABGELEHNT'];
const STIMMEN = ['dafuer', 'dagegen', 'enthalten'] as const;
const NEU = '+';

/** What the body decided under an item; folded away until somebody enters it. */
export function Entscheidung({ punkt, onGetan }: { punkt: SitzungspunktFragment; onGetan: () => void }) {
  const { t } = useTranslation();
  const [offen, setOffen] = useState(false);
  return (
    <>
      <p className="nur-schirm">
        <KernButton
          variant="secondary"
          aria-expanded={offen}
          text={t('sitzungen.eintragen')}
          aria-label={t('sitzungen.eintragenVon', { titel: punkt.titel })}
          onClick={() => setOffen(!offen)}
        />
      </p>
      {offen && <Formular punkt={punkt} onGetan={onGetan} />}
    </>
  );
}

function Formular({ punkt: { kennung, fassung }, onGetan }: { punkt: SitzungspunktFragment; onGetan: () => void }) {
  const { t } = useTranslation();
  const drucksachen = useQuery(DrucksachenwahlDocument, {});
  const { tue, problem, busy } = useTat();
  const [werte, setWerte] = useState({ ergebnis: 'BESCHLOSSEN' as Ergebnis, begruendung: '', drucksache: '', nummer: '', name: '' });
  const [stimmen, setStimmen] = useState({ dafuer: '', dagegen: '', enthalten: '' });
  const set = (changes: Partial<typeof werte>) => setWerte((bisherige) => ({ ...bisherige, ...changes }));
  const { ergebnis, begruendung, drucksache, nummer, name } = werte;
  async function submit(event: FormEvent) {
    event.preventDefault();
    const zahlen = Object.fromEntries(STIMMEN.flatMap((wie) => (stimmen[wie].trim() ? [[wie, Number(stimmen[wie])]] : [])));
    const neue = drucksache === NEU;
    await tue(() =>
      ask(PunktEntscheidenDocument, {
        punkt: kennung,
        fassung,
        entscheidung: {
          ergebnis,
          begruendung,
          ...zahlen,
          drucksache: neue || !drucksache ? null : drucksache,
          neueDrucksache: neue ? { nummer, name, art: ergebnis === 'BESCHLOSSEN' ? 'BESCHLUSS' : 'VORLAGE' } : null,
        },
      }),
    );
    onGetan();
  }
  return (
    <form className="ideenform nur-schirm" onSubmit={(event) => void submit(event)}>
      {problem && <Meldung problem={problem} />}
      <KernSelect
        required
        id={`ergebnis-${kennung}`}
        label={t('sitzungen.ergebnis')}
        value={ergebnis}
        onChange={({ target }) => set({ ergebnis: target.value as Ergebnis })}
      >
        {ERGEBNISSE.map((eines) => (
          <option key={eines} value={eines}>
            {t(`ideenzustand.${eines}`)}
          </option>
        ))}
      </KernSelect>
      <KernInput
        id={`begruendung-${kennung}`}
        required
        label={t('sitzungen.begruendung')}
        maxLength={5000}
        value={begruendung}
        onChange={({ target }) => set({ begruendung: target.value })}
      />
      {STIMMEN.map((wie) => (
        <KernInput
          key={wie}
          id={`${wie}-${kennung}`}
          required={false}
          label={t(`sitzungen.feld.${wie}`)}
          inputMode="numeric"
          pattern="\d{1,5}"
          maxLength={5}
          value={stimmen[wie]}
          onChange={({ target }) => setStimmen({ ...stimmen, [wie]: target.value })}
        />
      ))}
      <AnswerOf answer={drucksachen}>
        {({ drucksachen: { nodes } }) => (
          <KernSelect
            required={false}
            id={`drucksache-${kennung}`}
            label={t('sitzungen.drucksache')}
            value={drucksache}
            onChange={({ target }) => set({ drucksache: target.value })}
          >
            <option value="">{t('sitzungen.ohneDrucksache')}</option>
            <option value={NEU}>{t('sitzungen.neueDrucksache')}</option>
            {nodes.map((eine) => (
              <option key={eine.kennung} value={eine.kennung}>
                {eine.name}
              </option>
            ))}
          </KernSelect>
        )}
      </AnswerOf>
      {drucksache === NEU &&
        (['nummer', 'name'] as const).map((feld) => (
          <KernInput
            key={feld}
            id={`${feld}-${kennung}`}
            required
            label={t(`sitzungen.feld.${feld}`)}
            maxLength={200}
            value={werte[feld]}
            onChange={({ target }) => set({ [feld]: target.value })}
          />
        ))}
      <p>
        <KernButton type="submit" variant="primary" disabled={busy} text={t('sitzungen.entscheiden')} />
      </p>
    </form>
  );
}
