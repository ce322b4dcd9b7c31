import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../data/ask';
import { home, withinPages } from '../data/basis';
import { picturesShown } from '../data/pictures';
import { request } from '../data/request';
import { saveAs } from '../data/save';
import { savePng, saveSvg } from '../parts/bild';
import { csvOf, saveCsv } from '../parts/csv';
import { fileName, rowsOf, shortName, tablesShown } from '../parts/gezeigt';
import { frameOf } from './einbetten';
import type { Question } from './PlaygroundLink';

interface Props {
  id: string;
  title: string;
  question?: Question | undefined;
  einbettbar: boolean;
}

/** The ways to take a page along as it stands: link, paper, tables, pictures, frame. */
export function Teilwege({ id, title, question, einbettbar }: Props) {
  const { t, i18n } = useTranslation();
  const [note, setNote] = useState('');
  // As they stand when it is opened: afterwards it is closed by whatever changes the page.
  const [tables] = useState(tablesShown);
  const [drawings] = useState(drawingsShown);
  const [pictures] = useState(picturesShown);
  const thousands = i18n.language === 'en' ? ',' : '.';
  const frame = einbettbar ? frameOf({ origin: home(), pathname: withinPages(location.pathname), search: location.search }) : undefined;

  async function copy(text: string) {
    try {
      // Missing where the page comes over plain http from another machine.
      await navigator.clipboard.writeText(text);
      setNote(t('teilen.kopiert'));
    } catch {
      setNote(t('teilen.nichtKopiert'));
    }
  }

  async function fetchFile({ document, variables }: Question, form: string, ending: string) {
    setNote(t('teilen.wirdGeholt'));
    const body = { titel: title, dokument: textOf(document), variablen: variables };
    const response = await request('/api/fragen', { method: 'POST', accept: form, body }).catch(() => undefined);
    if (response?.ok) saveAs(await response.blob(), `${fileName(title)}.${ending}`);
    setNote(t(response?.ok ? 'teilen.geholt' : 'teilen.nichtGeholt'));
  }

  return (
    <div className="teilwege" id={id} role="group" aria-label={t('teilen.titel')}>
      <ul>
        <Way text={t('teilen.link')} act={() => void copy(location.href)} />
        <Way text={t('teilen.drucken')} act={() => window.print()} />
        {question && <Way text={t('teilen.excel')} act={() => void fetchFile(question, XLSX, 'xlsx')} />}
        {question && <Way text={t('teilen.csv')} act={() => void fetchFile(question, 'text/csv', 'csv')} />}
        {tables.map(({ name, table }, i) => (
          <Way
            key={i}
            text={t('teilen.tabelle', { name: name || title })}
            act={() => saveCsv(csvOf(rowsOf(table, thousands)), `${fileName(name || title)}.csv`)}
          />
        ))}
        {drawings.map(({ name, element }, i) => (
          <Picture
            key={i}
            name={name || title}
            png={() => void savePng(element, fileName(name || title))}
            svg={() => saveSvg(element, fileName(name || title))}
          />
        ))}
        {pictures.map(({ label, png, svg }) => (
          <Picture key={label} name={shortName(label)} png={png} svg={svg} />
        ))}
        {frame && <Way text={t('teilen.einbetten')} act={() => void copy(frame)} />}
      </ul>
      {frame && <textarea className="kern-form-input__input" readOnly rows={4} aria-label={t('teilen.rahmen')} value={frame} />}
      <p role="status" className="kern-body kern-body--small">
        {note}
      </p>
    </div>
  );
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is a picture though it is no image: matrices, and charts that say so. */
const drawingsShown = () =>
  [...document.querySelectorAll('main .matrix, main [data-bild]')].map((element) => ({
    name: shortName(element.getAttribute('data-bild') || element.getAttribute('aria-label') || ''),
    element,
  }));

function Way({ text, act }: { text: string; act: () => void }) {
  return (
    <li>
      <button type="button" className="als-link" onClick={act}>
        {text}
      </button>
    </li>
  );
}

function Picture({ name, png, svg }: { name: string; png: () => void; svg: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Way text={t('teilen.png', { name })} act={png} />
      <Way text={t('teilen.svg', { name })} act={svg} />
    </>
  );
}
