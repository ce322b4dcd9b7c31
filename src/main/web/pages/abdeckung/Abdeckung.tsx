import { KernButton } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { addressWith, useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { AbdeckungDocument, type AbdeckungQueryVariables } from '../generated/graphql';
import { Lagelegende } from '../grade/Lagelegende';
import { csvOf, saveCsv } from '../parts/csv';
import { ansichtOf, statedOf, tableOf, type Abdeckung, type Stelle } from '../shared/matrix/matrix';
import { Matrix } from '../shared/matrix/Matrix';
import { useMatrixWords } from '../shared/matrix/words';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { changesTo, stelleOf, variablesOf } from './address';
import { Auswahl } from './Auswahl';
import { Stellentafel } from './Stellentafel';
import './abdeckung.css';

/** How many projects, or how much money, each pair of two dimensions has. */
export default function AbdeckungSeite() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const variables = variablesOf(params);
  const stelle = stelleOf(params);

  return (
    <Page wide title={t('abdeckung.titel')} lead={t('abdeckung.vorspann')} question={{ document: AbdeckungDocument, variables }}>
      <Auswahl />
      <div className={stelle ? 'matrixseite mit-stelle' : 'matrixseite'}>
        {/* A matrix of other axes is nothing to go on showing until the next is there. */}
        <Antwort key={`${variables.zeilen} ${variables.spalten}`} variables={variables} />
        {stelle && <Stellentafel key={JSON.stringify(stelle)} stelle={stelle} />}
      </div>
    </Page>
  );
}

function Antwort({ variables }: { variables: AbdeckungQueryVariables }) {
  const answer = useQuery(AbdeckungDocument, variables, true);
  return (
    <div>
      <AnswerOf answer={answer}>{({ abdeckung }) => <Ergebnis abdeckung={abdeckung} />}</AnswerOf>
    </div>
  );
}

function Ergebnis({ abdeckung }: { abdeckung: Abdeckung }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { zeilen, spalten, kennzahl = 'PROJEKTE' } = variablesOf(params);
  const { nameOf, format, labelOf } = useMatrixWords(kennzahl!);
  const names = { zeile: nameOf(zeilen), spalte: nameOf(spalten) };
  const nurLuecken = params.has('luecken');
  const ansicht = ansichtOf(abdeckung, { nurLuecken, ohneLeere: params.has('gefuellt') });
  const words = {
    titel: t('abdeckung.matrix', { zeilen: t(`achse.${zeilen}`), spalten: t(`achse.${spalten}`) }),
    ecke: `${t(`achse.${zeilen}`)} × ${t(`achse.${spalten}`)}`,
    gesamt: t('abdeckung.gesamt'),
  };
  const hrefOf = (stelle: Stelle) => addressWith(params, changesTo(stelle));
  const verschiedene = kennzahl === 'KOSTEN' ? '' : format(abdeckung.verschiedene);

  return (
    <div className="abschnitt">
      <p role="status" className="kern-body">
        {t('abdeckung.verschiedene', { count: abdeckung.verschiedene })}{' '}
        {(['zeile', 'spalte'] as const).map((ohne) => {
          const count = abdeckung[ohne === 'zeile' ? 'ohneZeile' : 'ohneSpalte'].totalCount;
          const achse = t(`achse.${ohne === 'zeile' ? zeilen : spalten}`);
          return (
            count > 0 && (
              <span key={ohne}>
                <Link className="kern-link" href={hrefOf({ ohne })}>
                  {t('abdeckung.ausserhalb', { count, achse })}
                </Link>{' '}
              </span>
            )
          );
        })}
      </p>
      {ansicht.zeilen.length && ansicht.spalten.length ? (
        <>
          <Matrix
            ansicht={ansicht}
            words={words}
            verschiedene={verschiedene}
            nameOf={(wert, achse) => names[achse](wert)}
            format={format}
            labelOf={labelOf}
            hrefOf={hrefOf}
            selected={stelleOf(params)}
            nurLuecken={nurLuecken}
          />
          <p className="kern-body kern-body--small leise">{t('abdeckung.hinweis')}</p>
          <div className="knopfzeile">
            <KernButton
              variant="secondary"
              text={t('abdeckung.csv')}
              onClick={() =>
                saveCsv(
                  csvOf([
                    ...tableOf(ansicht, kennzahl === 'KOSTEN' ? '' : abdeckung.verschiedene, names, words),
                    [],
                    [t('abdeckung.csvBelegt')],
                    ...statedOf(ansicht, names, words),
                  ]),
                  `abdeckung-${zeilen}-${spalten}.csv`.toLowerCase(),
                )
              }
            />
            <Link className="kern-link" href="/luecken">
              {t('abdeckung.zuLuecken')}
            </Link>
          </div>
          <Lagelegende />
        </>
      ) : (
        <p className="kern-body">{t(nurLuecken && abdeckung.spalten.length ? 'abdeckung.keineLuecken' : 'abdeckung.leer')}</p>
      )}
    </div>
  );
}
