import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { SucheDocument } from '../generated/graphql';
import { KnotenLink } from '../parts/KnotenLink';
import { AnswerPage } from '../shell/AnswerPage';
import { Page } from '../shell/Page';
import { useLanguageWords } from '../texts/words';
import './suche.css';

export function Suche() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const text = params.get('q')?.trim().slice(0, 200) ?? '';
  return text ? <Ergebnis key={text} text={text} /> : <Page title={t('suche.titel')} lead={t('suche.leer')} children={null} />;
}

function Ergebnis({ text }: { text: string }) {
  const { t } = useTranslation();
  const words = useLanguageWords();
  const variables = { text, first: 50 };
  return (
    <AnswerPage title={t('suche.titel')} document={SucheDocument} variables={variables}>
      {({ suche: { totalCount, nodes } }) => (
        <div className="abschnitt">
          <p role="status" className="kern-body">
            {t('suche.ergebnis', { count: totalCount, text })}
          </p>
          {totalCount === 0 && <p className="kern-body">{t('suche.keine')}</p>}
          <ol className="liste treffer">
            {nodes.map(({ knoten, feld, ausschnitt }) => (
              <li key={`${knoten.__typename}/${knoten.kennung}`}>
                <KnotenLink knoten={knoten} /> <span className="leise">– {words.knotenart(knoten.__typename)}</span>
                <p className="kern-body kern-body--small">{feld === 'name' ? knoten.beschreibung : ausschnitt}</p>
              </li>
            ))}
          </ol>
        </div>
      )}
    </AnswerPage>
  );
}
