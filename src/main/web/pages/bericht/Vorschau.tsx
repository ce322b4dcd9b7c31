import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import purify from 'dompurify';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskError } from '../data/request';
import { page } from '../data/rest';
import { Abschnitt } from '../parts/Abschnitt';

/** The report as a page within the page: its own headings sink below those here, its style stays outside. */
export function Vorschau({ frage }: { frage: string }) {
  const { t } = useTranslation();
  const [inhalt, setInhalt] = useState<string>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let offen = true;
    page(`/api/berichte/bericht.html?${frage}`).then(
      (html) => offen && setInhalt(innen(html)),
      (error: unknown) => offen && setProblem(AskError.of(error).messages.join(' ') || String(error)),
    );
    return () => {
      offen = false;
    };
  }, [frage]);
  return (
    <Abschnitt id="bericht-vorschau" titel={t('bericht.vorschau')}>
      <div role="status">{!inhalt && !problem && <p className="kern-body">{t('bericht.wird')}</p>}</div>
      {problem && <KernAlert variant="danger" title={problem} />}
      {inhalt && <div className="berichtsseite" lang="de" dangerouslySetInnerHTML={{ __html: inhalt }} />}
    </Abschnitt>
  );
}

/** What the report shows, without what a page has only once. */
function innen(html: string): string {
  const seite = new DOMParser().parseFromString(html, 'text/html');
  const teile = [...seite.querySelectorAll('body > header, body > nav, body > main')];
  for (const kopf of seite.querySelectorAll('h1, h2, h3, h4')) {
    const tiefer = seite.createElement(`h${Number(kopf.tagName[1]) + 2}`);
    tiefer.append(...kopf.childNodes);
    if (kopf.id) tiefer.id = kopf.id;
    kopf.replaceWith(tiefer);
  }
  return purify.sanitize(teile.map((teil) => `<div>${teil.innerHTML}</div>`).join(''), { FORBID_TAGS: ['style', 'form'] });
}
