import { KernAlert, KernButton, KernCheckbox } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fromHost } from '../data/basis';
import { AskError } from '../data/request';
import { rest } from '../data/rest';
import { useAddress } from '../data/useAddress';
import { useLoggedIn } from '../data/useIch';
import type { Berichtsverzeichnis } from '../generated/rest';
import { Abschnitt } from '../parts/Abschnitt';
import { Loading } from '../shell/Loading';
import { Page } from '../shell/Page';
import { Einleitung } from './Einleitung';
import { Vorschau } from './Vorschau';
import './bericht.css';

const FORMEN = ['docx', 'pdf', 'html'] as const;

/** Which report is wanted stands in the address; it is looked at here and taken away as a file. */
export default function Bericht() {
  const { t } = useTranslation();
  const [verzeichnis, setVerzeichnis] = useState<Berichtsverzeichnis>();
  const [problem, setProblem] = useState<string>();
  const ich = useLoggedIn();
  useEffect(() => {
    rest<Berichtsverzeichnis>('GET', '/api/berichte').then(setVerzeichnis, (error: unknown) =>
      setProblem(AskError.of(error).messages.join(' ') || String(error)),
    );
  }, []);
  return (
    <Page title={t('bericht.titel')} lead={t('bericht.vorspann')}>
      {problem && <KernAlert variant="danger" title={problem} />}
      {!verzeichnis && !problem && <Loading />}
      {verzeichnis && <Auswahl verzeichnis={verzeichnis} angemeldet={!!ich} />}
      {ich?.rollen.includes('redaktion') && <Einleitung />}
    </Page>
  );
}

function Auswahl({ verzeichnis, angemeldet }: { verzeichnis: Berichtsverzeichnis; angemeldet: boolean }) {
  const { t } = useTranslation();
  const [params, change] = useAddress();
  const [gezeigt, setGezeigt] = useState<string>();
  const von = params.get('von') ?? verzeichnis.von;
  const bis = params.get('bis') ?? verzeichnis.bis;
  const alle = verzeichnis.teile.map(({ name }) => name);
  const teile = params.get('teile')?.split(',') ?? alle;
  const frage = new URLSearchParams({ von, bis, teile: teile.join(',') }).toString();
  const waehle = (name: string, an: boolean) => {
    const neue = alle.filter((einer) => (einer === name ? an : teile.includes(einer)));
    change({ teile: neue.length && neue.length < alle.length ? neue.join(',') : undefined });
  };
  return (
    <>
      <Abschnitt id="bericht-auswahl" titel={t('bericht.auswahl')}>
        <form className="stapel" aria-label={t('bericht.auswahl')} onSubmit={(event) => event.preventDefault()}>
          <div className="auswahl">
            <Tag name="von" value={von} max={bis} onChange={(tag) => change({ von: tag })} />
            <Tag name="bis" value={bis} max={verzeichnis.bis} onChange={(tag) => change({ bis: tag })} />
          </div>
          <fieldset className="kern-fieldset berichtsteile">
            <legend className="kern-label">{t('bericht.teile')}</legend>
            {verzeichnis.teile.map(({ name, titel }) => (
              <KernCheckbox
                key={name}
                id={`teil-${name}`}
                label={titel}
                checked={teile.includes(name)}
                onChange={({ target }) => waehle(name, target.checked)}
              />
            ))}
          </fieldset>
        </form>
        <p className="kern-body">{t('bericht.herunterladen')}</p>
        <ul className="liste">
          {FORMEN.map((form) => (
            <li key={form}>
              <a className="kern-link" href={fromHost(`/api/berichte/bericht.${form}?${frage}`)}>
                {t(`bericht.${form}`)}
              </a>
            </li>
          ))}
        </ul>
        {angemeldet && <p className="kern-body leise">{t('bericht.pruefen')}</p>}
        <p>
          <KernButton variant="secondary" text={t('bericht.zeigeVorschau')} onClick={() => setGezeigt(frage)} />
        </p>
      </Abschnitt>
      {gezeigt && <Vorschau key={gezeigt} frage={gezeigt} />}
    </>
  );
}

function Tag(props: { name: 'von' | 'bis'; value: string; max: string; onChange: (tag: string) => void }) {
  const { t } = useTranslation();
  const { name, value, max, onChange } = props;
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={`bericht-${name}`}>
        {t(`bericht.${name}`)}
      </label>
      <input
        id={`bericht-${name}`}
        type="date"
        className="kern-form-input__input"
        value={value}
        max={max}
        onChange={({ target }) => target.value && onChange(target.value)}
      />
    </div>
  );
}
