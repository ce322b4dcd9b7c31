import { useTranslation } from 'react-i18next';
import { fromHost } from '../data/basis';
import { useAddress } from '../data/useAddress';
import { FaelligesDocument, type FaelligesQuery } from '../generated/graphql';
import { formatDatum } from '../net/format';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { knotenliste } from '../parts/knotenliste';
import { Tabelle } from '../parts/Tabelle';
import { afterOf, Vorwaerts } from '../parts/Vorwaerts';
import { Faelligkeitswort } from '../shared/verantworten/Faelligkeitswort';
import { AnswerPage } from '../shell/AnswerPage';

const SEITE = 50;

/** What was due and is not done, with whom to ask, and every duty that is known. */
export default function Faelliges() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const after = afterOf(params);
  return (
    <AnswerPage
      title={t('faelliges.titel')}
      lead={t('faelliges.vorspann')}
      wide
      document={FaelligesDocument}
      variables={after ? { after } : {}}
      keep
    >
      {(daten) => (
        <>
          <Ueberfaelliges {...daten} />
          <Pflichten {...daten} />
          <p className="kern-body blaettern">
            <a className="kern-link" href={fromHost('/api/kalender.ics')}>
              {t('faelliges.kalender')}
            </a>
            <a className="kern-link" href={fromHost('/api/neues.atom')}>
              {t('faelliges.neues')}
            </a>
          </p>
        </>
      )}
    </AnswerPage>
  );
}

function Ueberfaelliges({ ueberfaellig: { nodes, totalCount, pageInfo } }: FaelligesQuery) {
  const { t, i18n } = useTranslation();
  return (
    <Abschnitt id="ueberfaellig" titel={t('faelliges.ueberfaellig', { count: totalCount })}>
      {totalCount === 0 ? (
        <p className="kern-body">{t('faelliges.nichts')}</p>
      ) : (
        <Tabelle
          caption={t('faelliges.ueberfaellig', { count: totalCount })}
          rows={nodes}
          rowKey={({ was }) => `${was.__typename}/${was.kennung}`}
          columns={[
            { label: t('faelliges.was'), heads: true, cell: ({ was }) => <KnotenLink knoten={was} /> },
            { label: t('faelliges.seit'), cell: ({ seit }) => formatDatum(seit, i18n.language) },
            { label: t('luecken.grund'), cell: ({ satz }) => satz },
            { label: t('luecken.fragen'), cell: ({ fragen }) => knotenliste(fragen) ?? t('faelliges.niemand') },
          ]}
        />
      )}
      <Vorwaerts info={pageInfo} shown={nodes.length} size={SEITE} total={totalCount} />
    </Abschnitt>
  );
}

function Pflichten({ pflichten: { nodes, totalCount } }: FaelligesQuery) {
  const { t } = useTranslation();
  return (
    <Abschnitt id="pflichten" titel={t('verantworten.pflichten', { count: totalCount })}>
      <Tabelle
        caption={t('verantworten.pflichten', { count: totalCount })}
        rows={nodes}
        rowKey={({ kennung }) => kennung}
        columns={[
          { label: t('verantworten.pflicht'), heads: true, cell: (pflicht) => <KnotenLink knoten={pflicht} /> },
          {
            label: t('faelliges.wer'),
            cell: ({ rollen, akteure, gremien }) =>
              knotenliste([...rollen.nodes, ...akteure.nodes, ...gremien.nodes]) ?? t('faelliges.niemand'),
          },
          {
            label: t('verantworten.wieOft'),
            cell: ({ turnus }) => (turnus ? t(`verantworten.turnus.${turnus}`) : t('verantworten.ohneAngabe')),
          },
          { label: t('verantworten.faellig'), cell: ({ faellig }) => <Faelligkeitswort lage={faellig} /> },
        ]}
      />
    </Abschnitt>
  );
}
