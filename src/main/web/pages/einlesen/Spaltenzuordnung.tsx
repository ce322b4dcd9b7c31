import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useMemo, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../data/useQuery';
import { ZuordenbareDocument } from '../generated/graphql';
import type { Blattkopf, Einleseplan, Spalte, Tabellenfund, Vorschau } from '../generated/rest';
import { Abschnitt } from '../parts/Abschnitt';
import { Tabelle } from '../parts/Tabelle';
import { Lesart } from './Lesart';
import { beispiele, berichtige, grundlage, ueberschriftImPlan } from './plan';
import { Spaltenwahl } from './Spaltenwahl';
import type { Aendere, Eingaben } from './useEingaben';
import { useMuster } from './useMuster';

interface Props {
  vorschau: Vorschau;
  plan: Einleseplan;
  blaetter: Blattkopf[];
  busy: boolean;
  eingaben: Eingaben;
  aendere: Aendere;
  onPlan: (plan: Einleseplan) => void;
}

/** What each column was taken for, to be corrected. Every choice becomes part of the plan by which the file is read again. */
export function Spaltenzuordnung({ vorschau, plan, blaetter, busy, eingaben, aendere, onPlan }: Props) {
  const { t } = useTranslation();
  const muster = useMuster(vorschau, blaetter);
  const { data: ziele } = useQuery(ZuordenbareDocument, {});
  const { wie } = eingaben;
  const wahlen = useMemo(() => new Map(Object.entries(eingaben.wahlen)), [eingaben.wahlen]);

  const sichtbare = blaetter.filter(({ versteckt, zeilen }) => !versteckt && zeilen > 0);
  const anzahl = wahlen.size + Object.keys(wie).length;
  const unbekannte = vorschau.tabellen.flatMap(({ spalten }) => spalten).filter(({ inhalt }) => inhalt === null).length;

  function submit(event: FormEvent) {
    event.preventDefault();
    onPlan({ ...berichtige(grundlage(plan), wahlen), ...wie });
  }

  const waehle = (ueberschrift: string, wahl: string | undefined) => {
    const neue = new Map(wahlen);
    if (wahl === undefined) neue.delete(ueberschrift);
    else neue.set(ueberschrift, wahl);
    aendere({ wahlen: Object.fromEntries(neue) });
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
        <Lesart
          plan={plan}
          wie={wie}
          sichtbare={sichtbare}
          offen={vorschau.tabellen.length === 0}
          onWie={(neue) => aendere({ wie: neue })}
        />
        <div className="blaettern">
          <KernButton type="submit" variant="secondary" disabled={busy || anzahl === 0} text={t('plan.anwenden')} />
          <span role="status" className="kern-body leise">
            {anzahl > 0 && t('plan.offen', { count: anzahl })}
          </span>
        </div>
      </form>
    </Abschnitt>
  );

  function liste(tabelle: Tabellenfund, spalten: Spalte[]) {
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
          {
            label: t('einlesen.gelesen'),
            cell: (spalte) => {
              const ueberschrift = ueberschriftImPlan(spalte, muster.get(tabelle.blatt) ?? []);
              return (
                <Spaltenwahl
                  spalte={spalte}
                  ueberschrift={ueberschrift}
                  wahl={wahlen.get(ueberschrift)}
                  ziele={ziele}
                  onWahl={(wahl) => waehle(ueberschrift, wahl)}
                />
              );
            },
          },
        ]}
      />
    );
  }
}
