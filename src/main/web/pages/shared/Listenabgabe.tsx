import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rest } from '../data/rest';
import { Tabelle } from '../parts/Tabelle';
import { Absage } from './Absage';
import { useTun } from './useTun';

interface Vorschau {
  fingerabdruck: string | null;
  satz: string;
  zeilen: {
    ort: string;
    tat: 'NEU' | 'GEAENDERT' | 'UNVERAENDERT' | 'FEHLER';
    was: string;
    vorher: string | null;
    nachher: string | null;
  }[];
  befunde: { ort: string; spalte: string | null; fehler: boolean; satz: string }[];
}

const GEZEIGTE = 200;

/** Hands in a list: shows what it would do, and takes it over when that is wanted. @param weg where it is handed in */
export function Listenabgabe({ weg, onDone }: { weg: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { tue, problem, busy } = useTun();
  const [datei, setDatei] = useState<File>();
  const [vorschau, setVorschau] = useState<Vorschau>();
  const [fertig, setFertig] = useState('');

  const zeige = (gewaehlte: File | undefined) =>
    tue(async () => {
      setDatei(gewaehlte);
      setFertig('');
      setVorschau(gewaehlte && (await rest<Vorschau>('POST', `${weg}/vorschau`, formOf(gewaehlte))));
    });
  const uebernimm = () =>
    tue(async () => {
      const form = formOf(datei!);
      form.set('fingerabdruck', vorschau!.fingerabdruck!);
      const { satz } = await rest<{ satz: string }>('POST', weg, form);
      setVorschau(undefined);
      setFertig(satz);
      onDone();
    });

  return (
    <div className="stapel">
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="liste">
          {t('steuern.liste')}
        </label>
        <div className="kern-hint" id="liste-hinweis">
          {t('steuern.listeHinweis')}
        </div>
        <input
          id="liste"
          type="file"
          accept=".xlsx,.ods,.csv,.xls"
          aria-describedby="liste-hinweis"
          disabled={busy}
          onChange={({ target }) => void zeige(target.files?.[0])}
        />
      </div>
      <Absage problem={problem} />
      <p role="status" className="kern-body">
        {fertig || vorschau?.satz}
      </p>
      {vorschau && <Befunde befunde={vorschau.befunde} />}
      {vorschau && <Zeilen zeilen={vorschau.zeilen} />}
      {vorschau?.fingerabdruck && (
        <p>
          <KernButton variant="primary" disabled={busy} text={t('steuern.uebernehmen')} onClick={() => void uebernimm()} />
        </p>
      )}
    </div>
  );
}

function formOf(datei: File) {
  const form = new FormData();
  form.set('datei', datei);
  return form;
}

function Befunde({ befunde }: { befunde: Vorschau['befunde'] }) {
  if (!befunde.length) return null;
  return (
    <ul className="luecken kern-body">
      {befunde.slice(0, GEZEIGTE).map(({ ort, satz }) => (
        <li key={ort + satz}>
          {ort && <strong>{ort}: </strong>}
          {satz}
        </li>
      ))}
    </ul>
  );
}

function Zeilen({ zeilen }: { zeilen: Vorschau['zeilen'] }) {
  const { t } = useTranslation();
  const andere = zeilen.filter(({ tat }) => tat !== 'UNVERAENDERT').slice(0, GEZEIGTE);
  if (!andere.length) return null;
  return (
    <Tabelle
      caption={t('steuern.vorschau')}
      rows={andere}
      rowKey={({ ort }) => ort}
      columns={[
        { label: t('steuern.zelle'), heads: true, cell: ({ ort }) => ort },
        { label: t('steuern.was'), cell: ({ was }) => was },
        { label: t('steuern.geschieht'), cell: ({ tat }) => t(`steuern.tat.${tat}`) },
        { label: t('steuern.vorher'), cell: ({ vorher }) => vorher },
        { label: t('steuern.nachher'), cell: ({ nachher }) => nachher },
      ]}
    />
  );
}
