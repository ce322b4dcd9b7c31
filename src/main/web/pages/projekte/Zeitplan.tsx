import { scaleTime } from '@visx/scale';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { ZeitplanDocument, type ZeitplanQuery } from '../generated/graphql';
import { zeitraum } from '../parts/Beziehungen';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';
import { Vorwaerts } from '../parts/Vorwaerts';
import { PAGE_SIZE } from '../shared/filter';
import { AnswerOf } from '../shell/AnswerOf';
import { momentOf, spanneOf, zeitplanVariables } from './zeitplan';
import './zeitplan.css';

type Zeile = ZeitplanQuery['mit']['nodes'][number];

const MEISTE_JAHRE = 8;

/** When projects run: a bar each beside its dates in words, the earliest first; those without a period are named below. */
export default function Zeitplan() {
  const [params] = useAddress();
  const answer = useQuery(ZeitplanDocument, zeitplanVariables(params), true);
  return <AnswerOf answer={answer}>{(data) => <Plan {...data} />}</AnswerOf>;
}

function Plan({ mit, ohne }: ZeitplanQuery) {
  const { t, i18n } = useTranslation();
  const heute = new Date();
  const x = scaleTime<number>({ domain: spanneOf(mit.nodes, heute), range: [0, 100] });
  return (
    <div className="abschnitt">
      <p role="status" className="kern-body">
        {mit.totalCount ? t('zeitplan.anzahl', { count: mit.totalCount }) : t('zeitplan.keines')}
      </p>
      {mit.nodes.length > 0 && (
        <>
          <Achse x={x} heute={heute} />
          <Tabelle<Zeile>
            caption={t('zeitplan.titel')}
            rows={mit.nodes}
            rowKey={({ kennung }) => kennung}
            columns={[
              { label: t('projekte.name'), heads: true, cell: (zeile) => <KnotenLink knoten={zeile} /> },
              { label: t('projekte.laufzeit'), cell: ({ ab, bis }) => zeitraum(ab, bis, i18n.language, t) },
              { label: t('zeitplan.bild'), cell: (zeile) => <Balken zeile={zeile} x={x} heute={heute} /> },
            ]}
          />
        </>
      )}
      <Vorwaerts info={mit.pageInfo} shown={mit.nodes.length} size={PAGE_SIZE} total={mit.totalCount} />
      {ohne.totalCount > 0 && (
        <details open={mit.totalCount === 0}>
          <summary>{t('zeitplan.ohne', { count: ohne.totalCount })}</summary>
          <ul className="zeitplan-ohne kern-body">
            {ohne.nodes.map((projekt) => (
              <li key={projekt.kennung}>
                <KnotenLink knoten={projekt} />
              </li>
            ))}
          </ul>
          {ohne.totalCount > ohne.nodes.length && (
            <p className="kern-body leise">{t('zeitplan.weitere', { count: ohne.totalCount - ohne.nodes.length })}</p>
          )}
        </details>
      )}
    </div>
  );
}

type Skala = ReturnType<typeof scaleTime<number>>;

/** The years above the bars, for those who see; each row says its dates in words. */
function Achse({ x, heute }: { x: Skala; heute: Date }) {
  const { t } = useTranslation();
  return (
    <div className="zeitachse" aria-hidden="true">
      {x.ticks(MEISTE_JAHRE).map((jahr) => (
        <span key={jahr.getTime()} style={{ left: `${x(jahr)}%` }}>
          {jahr.getFullYear()}
        </span>
      ))}
      <span className="heute" style={{ left: `${x(heute)}%` }}>
        {t('zeitplan.heute')}
      </span>
    </div>
  );
}

/** A side that nobody states is open and hatched to the edge. */
function Balken({ zeile: { ab, bis }, x, heute }: { zeile: Zeile; x: Skala; heute: Date }) {
  const von = ab ? x(momentOf(ab, false)) : 0;
  const ende = bis ? x(momentOf(bis, true)) : 100;
  return (
    <svg className="zeitbalken" aria-hidden="true" focusable="false">
      {x.ticks(MEISTE_JAHRE).map((jahr) => (
        <line key={jahr.getTime()} className="zeitstrich" x1={`${x(jahr)}%`} x2={`${x(jahr)}%`} y1="0" y2="100%" />
      ))}
      <rect
        className={ab && bis ? 'zeit' : 'zeit offen'}
        x={`${von}%`}
        width={`${Math.max(0.5, ende - von)}%`}
        y="20%"
        height="60%"
        rx="2"
      />
      <line className="zeitheute" x1={`${x(heute)}%`} x2={`${x(heute)}%`} y1="0" y2="100%" />
    </svg>
  );
}
