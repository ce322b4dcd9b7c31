import { useTranslation } from 'react-i18next';
import { fromHost } from '../../data/basis';
import { useQuery } from '../../data/useQuery';
import {
  AkteurPflichtenDocument,
  GremiumPflichtenDocument,
  RollePflichtenDocument,
  type PflichtlisteFragment,
} from '../../generated/graphql';
import { Abschnitt } from '../../parts/Abschnitt';
import { Quellen } from '../../parts/Begruendung';
import { KnotenLink } from '../../parts/KnotenLink';
import { knotenliste } from '../../parts/knotenliste';
import { Belegmarke } from '../../parts/Nachweise';
import { Tabelle } from '../../parts/Tabelle';
import { AnswerOf } from '../../shell/AnswerOf';
import { Faelligkeitswort } from './Faelligkeitswort';

/** What a role has to do, towards whom, how often, and when it is due. */
export function Rollenpflichten({ kennung }: { kennung: string }) {
  const answer = useQuery(RollePflichtenDocument, { kennung });
  return <AnswerOf answer={answer}>{({ rolle }) => rolle && <Liste wer={`Rolle/${kennung}`} pflichten={rolle.pflichten} />}</AnswerOf>;
}

/** The same of an actor. */
export function Akteurspflichten({ kennung }: { kennung: string }) {
  const answer = useQuery(AkteurPflichtenDocument, { kennung });
  return <AnswerOf answer={answer}>{({ akteur }) => akteur && <Liste wer={`Akteur/${kennung}`} pflichten={akteur.pflichten} />}</AnswerOf>;
}

/** The same of a body. */
export function Gremienpflichten({ kennung }: { kennung: string }) {
  const answer = useQuery(GremiumPflichtenDocument, { kennung });
  return (
    <AnswerOf answer={answer}>{({ gremium }) => gremium && <Liste wer={`Gremium/${kennung}`} pflichten={gremium.pflichten} />}</AnswerOf>
  );
}

function Liste({ wer, pflichten: { edges, totalCount } }: { wer: string; pflichten: PflichtlisteFragment }) {
  const { t } = useTranslation();
  return (
    <Abschnitt id="pflichten" titel={t('verantworten.pflichten', { count: totalCount })}>
      {totalCount === 0 ? (
        <p className="kern-body">{t('verantworten.keinePflichten')}</p>
      ) : (
        <Tabelle
          caption={t('verantworten.pflichten', { count: totalCount })}
          rows={edges}
          rowKey={({ node }) => node.kennung}
          columns={[
            {
              label: t('verantworten.pflicht'),
              heads: true,
              cell: ({ node, belegart, belege }) => (
                <>
                  <KnotenLink knoten={node} />
                  <Belegmarke art={belegart} />
                  <Quellen belege={belege} />
                </>
              ),
            },
            {
              label: t('verantworten.gegenueber'),
              cell: ({ node }) =>
                knotenliste([...node.gegenueberRollen.nodes, ...node.gegenueberAkteuren.nodes, ...node.gegenueberGremien.nodes]),
            },
            {
              label: t('verantworten.wieOft'),
              cell: ({ node }) => (node.turnus ? t(`verantworten.turnus.${node.turnus}`) : t('verantworten.ohneAngabe')),
            },
            { label: t('verantworten.faellig'), cell: ({ node }) => <Faelligkeitswort lage={node.faellig} /> },
          ]}
        />
      )}
      <p className="kern-body">
        <a className="kern-link" href={fromHost(`/api/kalender/${wer}.ics`)}>
          {t('verantworten.kalender')}
        </a>
      </p>
    </Abschnitt>
  );
}
