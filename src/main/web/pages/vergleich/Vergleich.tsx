import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import {
  VergleichDocument,
  VergleichswahlDocument,
  type VergleichQuery,
  type VergleichQueryVariables,
  type VorgangskopfFragment,
} from '../generated/graphql';
import { formatZeitpunkt } from '../net/format';
import { Tabelle } from '../parts/Tabelle';
import { AnswerOf } from '../shell/AnswerOf';
import { Page } from '../shell/Page';
import { Folgen } from './Folgen';
import { addressOfVorgang, variablesOf } from './period';
import { Beziehungen, Projekte } from './Wandel';
import { Zeitwahl } from './Zeitwahl';
import './vergleich.css';

/** What came, changed and went between two states of the net, and what that did to coverage and gaps. */
export default function VergleichSeite() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const wahl = useQuery(VergleichswahlDocument, {});
  const newest = wahl.data?.importe.nodes[0]?.kennung;
  const variables = variablesOf(params, newest);
  return (
    <Page
      title={t('vergleich.titel')}
      lead={t('vergleich.vorspann')}
      question={variables && { document: VergleichDocument, variables }}
    >
      <AnswerOf answer={wahl}>
        {({ importe }) =>
          importe.nodes.length ? <Zeitwahl vorgaenge={importe.nodes} /> : <p className="kern-body">{t('vergleich.nieGeschrieben')}</p>
        }
      </AnswerOf>
      {variables && newest && <Ergebnis variables={variables} newest={newest} />}
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
          <Folgen vergleich={vergleich} />
          <Projekte projekte={vergleich.projekte} />
          <Beziehungen beziehungen={vergleich.beziehungen} />
        </>
      )}
    </AnswerOf>
  );
}

function Zusammenfassung({ vergleich: { satz, von, bis, vorgaenge }, newest }: { vergleich: VergleichQuery['vergleich']; newest: string }) {
  const { t, i18n } = useTranslation();
  const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  const zeilen = (['projekte', 'knoten', 'kanten'] as const).map((name) => ({ name, vorher: von[name], nachher: bis[name] }));
  return (
    <section className="abschnitt" aria-labelledby="vergleich-satz">
      <h2 id="vergleich-satz" className="kern-heading-medium">
        {t('vergleich.kurz')}
      </h2>
      <p role="status" className="kern-body">
        {satz}
      </p>
      <ul className="zahlen">
        {zeilen.map(({ name, vorher, nachher }) => (
          <li key={name}>
            <span className="zahlkarte">
              <strong>{number(nachher)}</strong> {t(`vergleich.zahl.${name}`)}
              <span className="leise">{vorher === nachher ? t('vergleich.gleich') : t('vergleich.vorherZahl', { zahl: number(vorher) })}</span>
            </span>
          </li>
        ))}
      </ul>
      {vorgaenge.nodes.length > 0 && <Vorgaenge vorgaenge={vorgaenge.nodes} newest={newest} />}
    </section>
  );
}

/** Vorgänge, each leading to what it alone changed. */
export function Vorgaenge({ vorgaenge, newest }: { vorgaenge: readonly VorgangskopfFragment[]; newest: string }) {
  const { t, i18n } = useTranslation();
  return (
    <Tabelle
      caption={t('vergleich.vorgaenge')}
      rows={vorgaenge}
      rowKey={({ kennung }) => kennung}
      columns={[
        {
          label: t('einlesen.vorgang'),
          heads: true,
          cell: ({ kennung, art }) => (
            <Link className="kern-link" href={addressOfVorgang(kennung, newest)}>
              {kennung}: {t(`einlesen.vorgangsart.${art}`)}
            </Link>
          ),
        },
        { label: t('einlesen.zeit'), cell: ({ zeit }) => formatZeitpunkt(zeit, i18n.language) },
        { label: t('einlesen.urheber'), cell: ({ urheber }) => urheber },
        { label: t('einlesen.datei'), cell: ({ datei, anmerkung }) => [datei, anmerkung].filter(Boolean).join(' – ') || null },
        { label: t('einlesen.aenderungen'), number: true, cell: ({ anzahl }) => anzahl },
      ]}
    />
  );
}
