import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { addressWith, useAddress } from '../data/useAddress';
import { useQuery } from '../data/useQuery';
import { WarumHierDocument, type StuetzenFragment } from '../generated/graphql';
import { Begruendung, Quellen } from '../parts/Begruendung';
import { KnotenLink } from '../parts/KnotenLink';
import { Belegmarke } from '../parts/Nachweise';
import type { Stelle } from '../shared/matrix/matrix';
import { AnswerOf } from '../shell/AnswerOf';
import { stelleVariablesOf } from './address';

/** Projects that stand at a place; which of them says why stands in the address. */
export function Projektliste({ stuetzen: { edges, pageInfo }, stelle }: { stuetzen: StuetzenFragment; stelle: Stelle }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const open = params.get('warum');
  return (
    <>
      <ul className="projekte kern-body">
        {edges.map(({ node, belegart, unmittelbar, stand }) => (
          <li key={node.kennung}>
            <KnotenLink knoten={node} />
            <Belegmarke art={belegart} />
            <span className="leise">
              {[t(`projektstand.${stand}`), !unmittelbar && t('abdeckung.mittelbar')].filter(Boolean).map((wort) => ` · ${wort}`)}
            </span>{' '}
            <Link
              className="kern-link kern-link--small"
              href={addressWith(params, { warum: open === node.kennung ? undefined : node.kennung })}
              replace
              aria-expanded={open === node.kennung}
              aria-label={t('abdeckung.warumProjekt', { name: node.name })}
            >
              {t('abdeckung.warum')}
            </Link>
            {open === node.kennung && <Warum kennung={node.kennung} stelle={stelle} />}
          </li>
        ))}
      </ul>
      <Seiten pageInfo={pageInfo} />
    </>
  );
}

/** On to the next projects, and back to the first. */
export function Seiten({ pageInfo }: { pageInfo: { hasNextPage: boolean; endCursor: string | null } }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const later = params.has('stellenach');
  if (!pageInfo.hasNextPage && !later) return null;
  return (
    <p className="knopfzeile">
      {later && (
        <Link className="kern-link" href={addressWith(params, { stellenach: undefined })}>
          {t('beziehungen.erste')}
        </Link>
      )}
      {pageInfo.hasNextPage && (
        <Link className="kern-link" href={addressWith(params, { stellenach: pageInfo.endCursor ?? undefined })}>
          {t('abdeckung.weitereProjekte')}
        </Link>
      )}
    </p>
  );
}

function Warum({ kennung, stelle }: { kennung: string; stelle: Stelle }) {
  const [params] = useAddress();
  const variables = stelleVariablesOf(params, stelle, { kennung: { ist: kennung } });
  const answer = useQuery(WarumHierDocument, variables);
  return (
    <div className="warum">
      <AnswerOf answer={answer}>
        {({ abdeckung: { zeilen, spalten } }) => {
          const zelle = zeilen[0]?.zellen?.[0] ?? zeilen[0]?.gesamt ?? spalten[0]?.gesamt;
          const edge = zelle?.stuetzen.edges[0];
          if (!edge) return null;
          return edge.schritte.length ? <Begruendung schritte={edge.schritte} /> : <Quellen allein belege={edge.belege} />;
        }}
      </AnswerOf>
    </div>
  );
}
