import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Muster } from '../chart/Muster';
import { Stapel } from '../chart/Stapel';
import { useAddress } from '../data/useAddress';
import { LueckenDocument, type LueckenQuery, type StellenlueckeFragment } from '../generated/graphql';
import { Lagelegende } from '../grade/Lagelegende';
import { Stufenmarke } from '../grade/Lagemarke';
import { perStufe, stufeOf } from '../grade/stufe';
import { Ansprechbare } from '../parts/Ansprechbare';
import { Stellenname } from '../parts/Stellenname';
import { Tabelle } from '../parts/Tabelle';
import { Vorwaerts } from '../parts/Vorwaerts';
import { useKommentarzahlen, type Kommentarzahlen } from '../shared/kommentare/useKommentarzahlen';
import { AnswerPage } from '../shell/AnswerPage';
import { matrixAddress, variablesOf } from './address';
import { Auswahl } from './Auswahl';
import { kurzgrundOf } from './kurzgrund';
import { Sonstiges } from './Sonstiges';
import { Stellenkommentare, useKommentarspalte } from './Stellenkommentare';
import { useZustaendige } from './useZustaendige';
import './luecken.css';

type Luecken = LueckenQuery['luecken'];

/** Every place that projects may carry, with what is known, what carries it and the reason, the worst first. */
export default function LueckenSeite() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const variables = variablesOf(params);
  return (
    <AnswerPage
      title={t('luecken.titel')}
      lead={t('luecken.vorspann')}
      document={LueckenDocument}
      variables={variables}
      keep
      choices={<Muster />}
    >
      {({ luecken, netzstand }) => (
        <>
          <div className="stapel">
            <Verteilung jeLage={luecken.jeLage} />
            <Auswahl luecken={luecken} />
          </div>
          <Besprochenes stellen={luecken.stellen} />
          <Lagelegende />
          <Sonstiges luecken={luecken} netzstand={netzstand} />
        </>
      )}
    </AnswerPage>
  );
}

/** How many places stand where, as one bar; the same numbers stand beside the words below it. */
function Verteilung({ jeLage }: { jeLage: Luecken['jeLage'] }) {
  const { t } = useTranslation();
  const stufen = perStufe(jeLage);
  const words = stufen.filter(({ anzahl }) => anzahl > 0).map(({ stufe, anzahl }) => `${t(`stufe.${stufe}`)} ${anzahl}`);
  return (
    <Stapel
      teile={stufen.map(({ stufe, anzahl }) => ({ muster: stufe, wert: anzahl }))}
      max={stufen.reduce((sum, { anzahl }) => sum + anzahl, 0)}
      label={`${t('luecken.verteilung')}: ${words.join(', ')}`}
    />
  );
}

/** The places and what is said of one of them, so that the one counts what the other gets. */
function Besprochenes({ stellen }: { stellen: Luecken['stellen'] }) {
  const zahlen = useKommentarzahlen('Luecke');
  return (
    <>
      <Liste stellen={stellen} zahlen={zahlen} />
      <Stellenkommentare onGeaendert={zahlen.neu} />
    </>
  );
}

interface ListenProps {
  stellen: Luecken['stellen'];
  zahlen: Kommentarzahlen;
}

function Liste({ stellen: { totalCount, nodes, pageInfo }, zahlen }: ListenProps) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { nurLuecken } = variablesOf(params);
  const kommentarspalte = useKommentarspalte(zahlen);
  const zustaendige = useZustaendige(nodes);
  return (
    <div className="abschnitt">
      <p role="status" className="kern-body">
        {totalCount ? t(nurLuecken ? 'luecken.anzahlLuecken' : 'luecken.anzahl', { count: totalCount }) : t('luecken.keine')}
      </p>
      {nodes.length > 0 && (
        <div className="lueckentafel">
          <Tabelle
            caption={t('luecken.titel')}
            rows={nodes}
            rowKey={({ schluessel }) => schluessel}
            columns={[
              { label: t('luecken.stelle'), heads: true, cell: (luecke) => <Stellenname luecke={luecke} /> },
              { label: t('lage.traegt'), cell: (stelle) => <Stufenmarke stufe={stufeOf(stelle)} /> },
              {
                label: t('lage.bekannt'),
                cell: ({ kenntnis, traglageBelegt }) => t(`kenntnis.${kenntnis === 'BELEGT' && !traglageBelegt ? 'teils' : kenntnis}`),
              },
              { label: t('luecken.grund'), cell: (stelle) => <Grund stelle={stelle} /> },
              {
                label: t('luecken.fragen'),
                cell: (stelle) => {
                  const wer = zustaendige(stelle);
                  return wer && <Ansprechbare knoten={wer} />;
                },
              },
              ...kommentarspalte,
              {
                label: t('luecken.projekte'),
                number: true,
                cell: (luecke) => (
                  <Link className="kern-link" href={matrixAddress(luecke, params)}>
                    {luecke.anzahl}
                    <span className="kern-sr-only"> {t('luecken.inMatrix')}</span>
                  </Link>
                ),
              },
            ]}
          />
        </div>
      )}
      <Vorwaerts info={pageInfo} shown={nodes.length} size={50} total={totalCount} />
    </div>
  );
}

/** Why in short, and behind it the whole sentence. */
function Grund({ stelle }: { stelle: StellenlueckeFragment }) {
  const { t } = useTranslation();
  const { stufe, count, geschaetzt } = kurzgrundOf(stelle);
  return (
    <>
      {t(`kurzgrund.${stufe}`, { count })}
      {geschaetzt && ` ${t('kurzgrund.geschaetzt')}`}
      <details>
        <summary className="kern-body kern-body--small">{t('kurzgrund.genauer')}</summary>
        <span lang="de">{stelle.grund}</span>
      </details>
    </>
  );
}
