import { KernAlert } from '@kern-ux-annex/kern-react-kit';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { gueltigAmOf } from '../../data/gueltigkeit';
import { addressWith } from '../../data/useAddress';
import { useQuery } from '../../data/useQuery';
import { NachfolgeDocument, type NachbarnFragment, type PunktFragment } from '../../generated/graphql';
import { addressOf } from '../../net/addresses';
import { formatDatum } from '../../net/format';
import { artOf } from '../../net/kinds';
import { ersterTag, letzterTag, nachfolger, zeitlage } from './zeitlage';

interface Props {
  knoten: PunktFragment & { ab: string | null; bis: string | null; beziehungen: NachbarnFragment };
}

/** That a node is over or has not begun: since when, what is in its place, and what hung on it then. Nothing where it holds today. */
export function Zeithinweis({ knoten }: Props) {
  const { t, i18n } = useTranslation();
  const lage = zeitlage(knoten);
  if (!lage) return null;
  const { ab, bis } = knoten;
  const vorbei = lage === 'vorbei';
  const titel = vorbei
    ? t('zeitlage.vorbei', { bis: formatDatum(bis!, i18n.language) })
    : t('zeitlage.kuenftig', { ab: formatDatum(ab!, i18n.language) });
  const tag = vorbei ? letzterTag(bis!) : ersterTag(ab!);
  return <KernAlert variant="info" title={titel} body={<Rat knoten={knoten} vorbei={vorbei} tag={tag} />} />;
}

function Rat({ knoten, vorbei, tag }: Props & { vorbei: boolean; tag: string }) {
  const { t, i18n } = useTranslation();
  const [params] = useSearchParams();
  const gezeigt = gueltigAmOf(params).gueltigAm;
  const datum = formatDatum(tag, i18n.language);
  return (
    <ul className="luecken">
      <li>
        {gezeigt === tag ? (
          t(vorbei ? 'zeitlage.gezeigtLetzter' : 'zeitlage.gezeigtErster', { tag: datum })
        ) : (
          <Link className="kern-link" href={addressWith(params, { gueltigAm: tag, nach: undefined })}>
            {t(vorbei ? 'zeitlage.amLetzten' : 'zeitlage.amErsten', { tag: datum })}
          </Link>
        )}
      </li>
      {knoten.__typename === 'Handlungsfeld' && (
        <li>
          <Link className="kern-link" href={`/projekte?feld=${encodeURIComponent(knoten.kennung)}&gueltigAm=${tag}`}>
            {t('zeitlage.projekte', { tag: datum })}
          </Link>
        </li>
      )}
      {vorbei && <Nachfolge knoten={knoten} />}
    </ul>
  );
}

/** What took its place, as far as the net says. */
function Nachfolge({ knoten }: Props) {
  const { t } = useTranslation();
  const damals = knoten.beziehungen.edges.filter(({ node }) => node.__typename === 'Projekt').map(({ node }) => node.kennung);
  const { data } = useQuery(NachfolgeDocument, {
    schluessel: `${knoten.__typename}/${knoten.kennung}`,
    name: knoten.name,
    arten: [artOf(knoten.__typename)],
    damals: [...new Set(damals)],
  });
  if (!data) return null;
  const { anStelle, heutige } = nachfolger(knoten, data);
  return (
    <>
      <li>
        {anStelle.length > 0 ? t('zeitlage.anStelle') : t('zeitlage.niemand')} {reihe(anStelle.map((einer) => [einer, einer.name]))}
      </li>
      {heutige.length > 0 && (
        <li>
          {t('zeitlage.heutige')} {reihe(heutige.map(({ knoten: einer, anzahl }) => [einer, `${einer.name} (${anzahl})`]))}
        </li>
      )}
    </>
  );
}

/** Of today, whatever day the page shows. */
const reihe = (alle: [PunktFragment, string][]) =>
  alle.map(([knoten, text], i) => (
    <span key={`${knoten.__typename}/${knoten.kennung}`}>
      {i > 0 && ', '}
      <Link className="kern-link" href={addressOf(knoten)}>
        {text}
      </Link>
    </span>
  ));
