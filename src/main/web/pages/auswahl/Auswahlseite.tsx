import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { AuswahlDocument } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Herunterladen } from '../parts/Herunterladen';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Bewertungsmappe } from './Bewertungsmappe';
import { Kandidatenliste } from './Kandidatenliste';
import { Kriteriengewichte } from './Kriteriengewichte';
import { Portfolio } from './Portfolio';
import { Skala } from './Skala';
import { Skalenform } from './Skalenform';
import { wahlFrage, wahlInput } from './wahl';
import './auswahl.css';

/** Which of the ideas and planned projects should come first, by ratings and weights, and which fit a budget. */
export default function Auswahlseite() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const variables = wahlInput(params);
  const answer = useQuery(AuswahlDocument, variables, true);
  return (
    <Page title={t('auswahl.titel')} lead={t('auswahl.vorspann')} question={{ document: AuswahlDocument, variables }}>
      <AnswerOf answer={answer}>
        {({ kandidaten: liste }) => (
          <>
            <Kriteriengewichte kriterien={liste.kriterien} />
            <details className="auswahlregeln kern-body">
              <summary>{t('auswahl.skala')}</summary>
              <Skala stufen={liste.skala.stufen} />
              <p>{t('auswahl.regeln')}</p>
              <Skalenform key={liste.skala.stufen.join('\n')} stufen={liste.skala.stufen} onDone={answer.retry} />
            </details>
            <Abschnitt id="kandidaten" titel={t('auswahl.kandidaten')}>
              <Kandidatenliste liste={liste} onBewertet={answer.retry} />
              <Herunterladen weg="/api/export/kandidaten" frage={wahlFrage(params)} titel={t('auswahl.holen')} />
            </Abschnitt>
            <Bewertungsmappe onDone={answer.retry} />
          </>
        )}
      </AnswerOf>
      <Portfolio namen={new Map(answer.data?.kandidaten.kandidaten.map(({ schluessel, name }) => [schluessel, name]))} />
    </Page>
  );
}
