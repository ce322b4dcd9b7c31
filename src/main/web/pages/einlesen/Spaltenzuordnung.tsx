import { KernButton, KernCheckbox, KernInput, KernSelect } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { rest } from '../data/rest';
import { useQuery } from '../data/useQuery';
import { ZuordenbareDocument } from '../generated/graphql';
import { Tabelle } from '../parts/Tabelle';
import { beispiele, berichtige, grundlage, IGNORIERT, INHALTE, ueberschriftImPlan, wahlVon, type Plan } from './plan';
import type { Spalte, Tabellenteil, Vorschau } from './preview';
import { Abschnitt } from '../parts/Abschnitt';
import type { Ausschnitt, Blattkopf, Zeile } from './sheet';

interface Props {
  vorschau: Vorschau;
  plan: Plan;
  blaetter: Blattkopf[];
  busy: boolean;
  onPlan: (plan: Plan) => void;
}

const MUSTERZEILEN = '8';

/** What each column was taken for, to be corrected: every choice becomes part of the plan by which the file is read again. */
export function Spaltenzuordnung({ vorschau, plan, blaetter, busy, onPlan }: Props) {
  const { t } = useTranslation();
  const muster = useMuster(vorschau, blaetter);
  const { data: ziele } = useQuery(ZuordenbareDocument, {});
  const [wahlen, setWahlen] = useState<ReadonlyMap<string, string>>(new Map());
  const [wie, setWie] = useState<Partial<Plan>>({});
  useEffect(() => {
    setWahlen(new Map());
    setWie({});
  }, [vorschau.token]);

  const sichtbare = blaetter.filter(({ versteckt, zeilen }) => !versteckt && zeilen > 0);
  const anzahl = wahlen.size + Object.keys(wie).length;
  const unbekannte = vorschau.tabellen.flatMap(({ spalten }) => spalten).filter(({ inhalt }) => inhalt === null).length;
  const form = wie.form !== undefined ? wie.form : plan.form;
  const kopfzeile = wie.kopfzeile !== undefined ? wie.kopfzeile : plan.kopfzeile;
  const gewaehlteBlaetter = wie.blaetter ?? plan.blaetter;

  function submit(event: FormEvent) {
    event.preventDefault();
    onPlan({ ...berichtige(grundlage(plan), wahlen), ...wie });
  }
  const waehleBlatt = (name: string, an: boolean) => {
    const bisher = gewaehlteBlaetter.length ? gewaehlteBlaetter : sichtbare.map((blatt) => blatt.name);
    const neue = sichtbare.map((blatt) => blatt.name).filter((eines) => (eines === name ? an : bisher.includes(eines)));
    if (neue.length) setWie({ ...wie, blaetter: neue.length === sichtbare.length ? [] : neue });
  };

  return (
    <Abschnitt id="spalten" titel={t('einlesen.spalten')}>
      <p className="kern-body">
        {vorschau.tabellen.length === 0
          ? t('plan.keineTabelle')
          : unbekannte > 0
            ? t('plan.unbekannte', { count: unbekannte })
            : t('plan.alleBekannt')}
      </p>
      <form className="spaltenform" onSubmit={submit}>
        {vorschau.tabellen.map((tabelle, i) => {
          const offene = tabelle.spalten.filter(({ inhalt, genau }) => inhalt === null || !genau);
          const klare = tabelle.spalten.filter((spalte) => !offene.includes(spalte));
          const titel = t(tabelle.form === 'BLAETTER' ? 'plan.formular' : 'plan.tabelle', {
            blatt: tabelle.blatt || vorschau.datei,
            kopfzeile: tabelle.kopfzeile,
            spalten: tabelle.spalten.length,
            count: tabelle.zeilen,
          });
          return (
            <div key={`${i} ${tabelle.blatt}`} className="abschnitt">
              <p className="kern-body">{titel}</p>
              {offene.length > 0 && liste(tabelle, offene)}
              {klare.length > 0 && (
                <details>
                  <summary>{t('plan.klare', { count: klare.length })}</summary>
                  {liste(tabelle, klare)}
                </details>
              )}
            </div>
          );
        })}
        <details open={vorschau.tabellen.length === 0}>
          <summary>{t('plan.wieGelesen')}</summary>
          <div className="auswahl">
            <KernSelect
              required
              id="form"
              label={t('plan.form')}
              value={form ?? ''}
              onChange={({ target }) => setWie({ ...wie, form: (target.value || null) as Plan['form'] })}
            >
              <option value="">{t('plan.erkennen')}</option>
              <option value="ZEILEN">{t('plan.zeilen')}</option>
              <option value="BLAETTER">{t('plan.blaetter')}</option>
            </KernSelect>
            <KernInput
              id="kopfzeile"
              type="number"
              min={1}
              label={t('plan.kopfzeile')}
              hint={t('plan.kopfzeileRat')}
              value={kopfzeile ?? ''}
              onChange={({ target }) => setWie({ ...wie, kopfzeile: Number(target.value) || null })}
            />
            {sichtbare.length > 1 && (
              <fieldset className="artenwahl">
                <legend className="kern-label">{t('plan.welcheBlaetter')}</legend>
                {sichtbare.map(({ nummer, name }) => (
                  <KernCheckbox
                    key={nummer}
                    id={`blatt-${nummer}`}
                    label={name}
                    checked={gewaehlteBlaetter.length === 0 || gewaehlteBlaetter.includes(name)}
                    onChange={({ target }) => waehleBlatt(name, target.checked)}
                  />
                ))}
              </fieldset>
            )}
          </div>
        </details>
        <div className="blaettern">
          <KernButton type="submit" variant="secondary" disabled={busy || anzahl === 0} text={t('plan.anwenden')} />
          <span role="status" className="kern-body leise">
            {anzahl > 0 && t('plan.offen', { count: anzahl })}
          </span>
        </div>
      </form>
    </Abschnitt>
  );

  function liste(tabelle: Tabellenteil, spalten: Spalte[]) {
    return (
      <Tabelle
        caption={`${t('einlesen.spalten')} ${tabelle.blatt}`}
        rows={spalten}
        rowKey={({ ort }) => ort}
        columns={[
          { label: t('einlesen.ueberschrift'), heads: true, cell: ({ ueberschrift, ort }) => `${ort}: ${ueberschrift}` },
          {
            label: t('plan.beispiele'),
            cell: (spalte) => {
              const werte = beispiele(tabelle, spalte, muster.get(tabelle.blatt) ?? []);
              return werte.length ? <span className="leise">{werte.join(' · ')}</span> : null;
            },
          },
          { label: t('einlesen.gelesen'), cell: (spalte) => auswahl(spalte, tabelle.blatt) },
        ]}
      />
    );
  }

  function auswahl(spalte: Spalte, blatt: string) {
    const ueberschrift = ueberschriftImPlan(spalte, muster.get(blatt) ?? []);
    const erkannt = wahlVon(spalte);
    const wert = wahlen.get(ueberschrift) ?? erkannt;
    const choose = (wahl: string) => {
      const neue = new Map(wahlen);
      if (wahl === erkannt) neue.delete(ueberschrift);
      else neue.set(ueberschrift, wahl);
      setWahlen(neue);
    };
    return (
      <span className="spaltenwahl">
        <select
          className="kern-form-input__select"
          aria-label={t('plan.spalteWird', { ueberschrift })}
          value={wert}
          onChange={({ target }) => choose(target.value)}
        >
          {(erkannt === '' || wert === '') && <option value="">{t('plan.nichtErkannt')}</option>}
          <option value={IGNORIERT}>{t('plan.inhalt.ignoriert')}</option>
          {Object.entries(INHALTE).map(([gruppe, inhalte]) => (
            <optgroup key={gruppe} label={t(`plan.gruppe.${gruppe as keyof typeof INHALTE}`)}>
              {inhalte.map((inhalt) => (
                <option key={inhalt} value={inhalt}>
                  {t(`plan.inhalt.${inhalt}`)}
                </option>
              ))}
            </optgroup>
          ))}
          <optgroup label={t('plan.gruppe.jaNein')}>
            {[...(ziele?.leitziele ?? []), ...(ziele?.strategischeZiele ?? []), ...(ziele?.handlungsfelder ?? [])].map(
              ({ __typename, kennung, name }) => (
                <option key={`${__typename}/${kennung}`} value={`${__typename}/${kennung}`}>
                  {t('plan.jaNein', { name })}
                </option>
              ),
            )}
            {erkannt.includes('/') && !ziele && <option value={erkannt}>{erkannt}</option>}
          </optgroup>
        </select>
        {!spalte.genau && spalte.inhalt !== null && !wahlen.has(ueberschrift) && <span className="leise">{t('einlesen.gedeutet')}</span>}
        {wahlen.has(ueberschrift) && <span className="marke-geaendert">{t('plan.geaendert')}</span>}
      </span>
    );
  }
}

/** The first rows of each table, by the name of the sheet. */
function useMuster({ token, tabellen }: Vorschau, blaetter: Blattkopf[]): ReadonlyMap<string, Zeile[]> {
  const [muster, setMuster] = useState<ReadonlyMap<string, Zeile[]>>(new Map());
  const wanted = useMemo(
    () =>
      tabellen.slice(0, 20).flatMap(({ blatt, kopfzeile, form }) => {
        const kopf = blaetter.find(({ name }) => name === blatt);
        return kopf
          ? [{ blatt, nummer: kopf.nummer, ab: form === 'BLAETTER' ? 1 : kopfzeile, zeilen: form === 'BLAETTER' ? '60' : MUSTERZEILEN }]
          : [];
      }),
    [tabellen, blaetter],
  );
  useEffect(() => {
    let current = true;
    void Promise.all(
      wanted.map(async ({ blatt, nummer, ab, zeilen }) => {
        const query = new URLSearchParams({ ab: String(ab), zeilen });
        const ausschnitt = await rest<Ausschnitt>('GET', `/api/importe/${token}/blaetter/${nummer}?${query}`);
        return [blatt, ausschnitt.zeilen] as const;
      }),
    ).then(
      (gelesen) => {
        const jeBlatt = new Map<string, Zeile[]>();
        for (const [blatt, zeilen] of gelesen) jeBlatt.set(blatt, [...(jeBlatt.get(blatt) ?? []), ...zeilen]);
        if (current) setMuster(jeBlatt);
      },
      // Examples are a help only; the columns can be told without.
      () => undefined,
    );
    return () => void (current = false);
  }, [token, wanted]);
  return muster;
}
