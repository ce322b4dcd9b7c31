import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskError } from '../data/request';
import { rest } from '../data/rest';
import type { Stadttext as Text } from '../generated/rest';
import { Loading } from '../shell/Loading';
import { NotFound } from '../shell/NotFound';
import { Page } from '../shell/Page';
import { isStadttext, type Textname } from '../shell/stadttexte';

/** What the city says about its pages. Where it has said nothing yet, the page says so. */
export default function Stadttext({ name }: { name: string }) {
  return isStadttext(name) ? <Bekannter key={name} name={name} /> : <NotFound />;
}

function Bekannter({ name }: { name: Textname }) {
  const { t, i18n } = useTranslation();
  const sprache = i18n.language;
  const [text, setText] = useState<Text>();
  const [error, setError] = useState<AskError>();
  useEffect(() => {
    let current = true;
    rest<Text>('GET', `/api/texte/${name}?sprache=${sprache}`).then(
      (got) => current && setText(got),
      (failed: unknown) => current && setError(AskError.of(failed)),
    );
    return () => void (current = false);
  }, [name, sprache]);
  return (
    <Page title={t(`stadttexte.${name}`)}>
      {error && (
        <KernAlert variant="danger" title={t(`fehler.${error.kind}.titel`, { status: error.status })} body={error.messages.join(' ')} />
      )}
      {!text && !error && <Loading />}
      {text && text.html === null && (
        <>
          <KernAlert variant="info" title={t('stadttexte.fehlt')} body={t('stadttexte.fehltRat', { datei: `${name}.md` })} />
          {name === 'barrierefreiheit' && <Programm />}
        </>
      )}
      {/* The server made it of Markdown, with all HTML in it as text. */}
      {text?.html && <div className="stadttext kern-body" lang={text.sprache} dangerouslySetInnerHTML={{ __html: text.html }} />}
    </Page>
  );
}

/** What can be said of the program itself, whoever runs it. */
function Programm() {
  const { t } = useTranslation();
  return (
    <section className="stapel" aria-labelledby="programm">
      <h2 className="kern-heading-medium" id="programm">
        {t('stadttexte.programm')}
      </h2>
      <p className="kern-body">{t('stadttexte.programmPrueft')}</p>
      <h3 className="kern-heading-small">{t('stadttexte.grenzen')}</h3>
      <ul className="kern-body luecken">
        {(['netz', 'playground', 'sprache'] as const).map((grenze) => (
          <li key={grenze}>{t(`stadttexte.grenze.${grenze}`)}</li>
        ))}
      </ul>
    </section>
  );
}
