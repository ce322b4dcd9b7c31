import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { SucheDocument, type Knotenart, type SucheQuery } from '../generated/graphql';
import { typename } from '../net/kinds';
import { Neuwerkzeug } from '../parts/Werkzeuge';
import { AnswerPage } from '../shell/AnswerPage';
import { Page } from '../shell/Page';
import { useLanguageWords } from '../texts/words';
import { Fund } from './Fund';
import './suche.css';

const JE_ART = 8;
const EINER_ART = 100;

export function Suche() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const text = params.get('q')?.trim().slice(0, 200) ?? '';
  const art = params.get('art') as Knotenart | null;
  return text ? (
    <Ergebnis key={`${text} ${art}`} text={text} art={art} />
  ) : (
    <Page title={t('suche.titel')} lead={t('suche.leer')} children={null} />
  );
}

function Ergebnis({ text, art }: { text: string; art: Knotenart | null }) {
  const { t } = useTranslation();
  const variables = { text, jeArt: art ? EINER_ART : JE_ART, arten: art ? [art] : null };
  return (
    <AnswerPage title={t('suche.titel')} document={SucheDocument} variables={variables}>
      {({ suche: { totalCount, nachArt, vorschlaege } }) => (
        <>
          <p role="status" className="kern-body">
            {t('suche.ergebnis', { count: totalCount, text })}
          </p>
          {art && (
            <p className="kern-body">
              <Link className="kern-link" href={adresse(text)}>
                {t('suche.alleArten')}
              </Link>
            </p>
          )}
          {totalCount === 0 && <Leer vorschlaege={vorschlaege} />}
          {totalCount === 0 && art && <Neuwerkzeug arten={[typename(art)]} />}
          {nachArt.map((gruppe) => (
            <Gruppe key={gruppe.art} gruppe={gruppe} text={text} />
          ))}
        </>
      )}
    </AnswerPage>
  );
}

function Gruppe({ gruppe: { art, totalCount, treffer }, text }: { gruppe: SucheQuery['suche']['nachArt'][number]; text: string }) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  return (
    <section className="abschnitt" aria-labelledby={`treffer-${art}`}>
      <h2 id={`treffer-${art}`} className="kern-heading-medium">
        {words.knotenart(treffer[0]?.knoten.__typename ?? art)} <span className="leise">({totalCount})</span>
      </h2>
      <Neuwerkzeug arten={[treffer[0]?.knoten.__typename ?? typename(art)]} />
      <ol className="liste treffer">
        {treffer.map((einer) => (
          <li key={einer.knoten.kennung}>
            <Fund treffer={einer} />
          </li>
        ))}
      </ol>
      {treffer.length < Math.min(totalCount, EINER_ART) && (
        <Link className="kern-link" href={`${adresse(text)}&art=${art}`}>
          {t('suche.alle', { count: totalCount })}
        </Link>
      )}
      {treffer.length === EINER_ART && treffer.length < totalCount && (
        <p className="kern-body leise">{t('suche.mehr', { gezeigt: EINER_ART, count: totalCount })}</p>
      )}
    </section>
  );
}

function Leer({ vorschlaege }: { vorschlaege: SucheQuery['suche']['vorschlaege'] }) {
  const { t } = useTranslation();
  return (
    <div className="abschnitt">
      {vorschlaege.length > 0 && (
        <>
          <p className="kern-body">{t('suche.meinten')}</p>
          <ul className="liste">
            {vorschlaege.map(({ text, statt, wort }) => (
              <li key={`${statt} ${wort}`}>
                <Link className="kern-link" href={adresse(text)}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="kern-body">{t('suche.keine')}</p>
    </div>
  );
}

const adresse = (text: string) => `/suche?q=${encodeURIComponent(text)}`;
