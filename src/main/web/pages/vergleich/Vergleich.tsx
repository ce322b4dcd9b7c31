import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { VergleichDocument, VergleichswahlDocument, type VergleichQuery, type VergleichQueryVariables } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Weitere } from '../parts/Weitere';
import { Vorgaenge } from '../shared/Vorgaenge';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Folgen } from './Folgen';
import { herkunftOf } from './gruppen';
import { variablesOf } from './period';
import { Wandel } from './Wandel';
import { Weiterlesen } from './Weiterlesen';
import { Zeitwahl } from './Zeitwahl';
import './vergleich.css';

/** What came, changed and went between two states of the net, and what that did to coverage and gaps. */
export default function VergleichSeite() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const wahl = useQuery(VergleichswahlDocument, {});
  const newest = wahl.data?.importe.nodes[0];
  const first = wahl.data?.erste.nodes[0];
  const variables = newest && first && variablesOf(params, { first, newest });
  return (
    <Page title={t('vergleich.titel')} lead={t('vergleich.vorspann')} question={variables && { document: VergleichDocument, variables }}>
      <AnswerOf answer={wahl}>
        {({ importe }) =>
          importe.nodes.length ? <Zeitwahl vorgaenge={importe.nodes} /> : <p className="kern-body">{t('vergleich.nieGeschrieben')}</p>
        }
      </AnswerOf>
      {variables && <Ergebnis variables={variables} newest={newest.kennung} />}
    </Page>
  );
}

function Ergebnis({ variables, newest }: { variables: VergleichQueryVariables; newest: string }) {
  const answer = useQuery(VergleichDocument, variables, true);
  return (
    <AnswerOf answer={answer}>
      {({ vergleich }) => (
        <>
          <Zusammenfassung vergleich={vergleich} newest={newest} />
          <Wandel vergleich={vergleich} />
          <Folgen vergleich={vergleich} />
        </>
      )}
    </AnswerOf>
  );
}

function Zusammenfassung({ vergleich: { satz, von, bis, vorgaenge }, newest }: { vergleich: VergleichQuery['vergleich']; newest: string }) {
  const { t, i18n } = useTranslation();
  const [params] = useAddress();
  const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  const zeilen = (['projekte', 'knoten', 'kanten'] as const).map((name) => ({ name, vorher: von[name], nachher: bis[name] }));
  return (
    <Abschnitt id="vergleich-satz" titel={t('vergleich.kurz')}>
      <p role="status" className="kern-body" lang="de">
        {satz}
      </p>
      <p className="kern-body leise">
        {zeilen
          .map(({ name, vorher, nachher }) =>
            t(vorher === nachher ? 'vergleich.zahlGleich' : 'vergleich.zahlAnders', {
              was: t(`vergleich.zahl.${name}`),
              vorher: number(vorher),
              nachher: number(nachher),
            }),
          )
          .join(' ')}
      </p>
      {vorgaenge.nodes.length > 0 && (
        <p className="kern-body">
          {t('vergleich.durchQuellen', {
            quellen: [...new Set(vorgaenge.nodes.map((einer) => herkunftOf(einer) ?? t(`einlesen.vorgangsart.${einer.art}`)))].join(', '),
          })}
        </p>
      )}
      <Weitere titel={t('vergleich.vorgaenge')} offen={params.has('vorgaengenach')}>
        {vorgaenge.nodes.length > 0 && <Vorgaenge vorgaenge={vorgaenge.nodes} newest={newest} />}
        <Weiterlesen name="vorgaenge" info={vorgaenge.pageInfo} />
      </Weitere>
    </Abschnitt>
  );
}
