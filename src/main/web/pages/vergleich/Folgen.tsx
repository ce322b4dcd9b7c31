import { useTranslation } from 'react-i18next';
import type { VergleichQuery } from '../generated/graphql';
import { Lagewechsel } from '../grade/Lagewechsel';
import { Abschnitt } from '../parts/Abschnitt';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';
import { Weitere } from '../parts/Weitere';

type Vergleich = VergleichQuery['vergleich'];
type Bewegung = Vergleich['bewegungen']['nodes'][number];

/** How coverage and gaps moved. */
export function Folgen({ vergleich: { bewegungen, wechsel } }: { vergleich: Vergleich }) {
  const { t } = useTranslation();
  return (
    <Abschnitt id="vergleich-folgen" titel={t('vergleich.folgen')}>
      {wechsel.nodes.length ? (
        <Weitere titel={t('vergleich.wechsel', { count: wechsel.totalCount })} offen={false}>
          <Lagewechsel wechsel={wechsel.nodes} caption={t('vergleich.wechsel', { count: wechsel.totalCount })} />
          <Gekuerzt {...wechsel} />
        </Weitere>
      ) : (
        <p className="kern-body">{t('vergleich.keinWechsel')}</p>
      )}
      {bewegungen.nodes.length ? (
        <Weitere titel={t('vergleich.bewegungen', { count: bewegungen.totalCount })} offen={false}>
          <Bewegungen bewegungen={bewegungen.nodes} />
          <Gekuerzt {...bewegungen} />
        </Weitere>
      ) : (
        <p className="kern-body">{t('vergleich.keineBewegung')}</p>
      )}
    </Abschnitt>
  );
}

function Gekuerzt({ totalCount, nodes }: { totalCount: number; nodes: readonly unknown[] }) {
  const { t } = useTranslation();
  if (totalCount <= nodes.length) return null;
  return <p className="kern-body leise">{t('vergleich.gekuerzt', { gezeigt: nodes.length, gesamt: totalCount })}</p>;
}

function Bewegungen({ bewegungen }: { bewegungen: readonly Bewegung[] }) {
  const { t } = useTranslation();
  const namen = ({ totalCount, nodes }: Bewegung['gekommen'], link: boolean) =>
    nodes.length ? (
      <ul className="liste">
        {nodes.map((projekt) => (
          <li key={projekt.kennung}>{link ? <KnotenLink knoten={projekt} /> : projekt.name}</li>
        ))}
        {totalCount > nodes.length && <li className="leise">{t('vergleich.undWeitere', { count: totalCount - nodes.length })}</li>}
      </ul>
    ) : null;
  return (
    <Tabelle
      caption={t('vergleich.bewegungen', { count: bewegungen.length })}
      rows={bewegungen}
      rowKey={({ schluessel }) => schluessel}
      columns={[
        { label: t('luecken.stelle'), heads: true, cell: ({ knoten }) => <KnotenLink knoten={knoten} /> },
        {
          label: t('luecken.projekte'),
          cell: ({ anzahlVorher, anzahlNachher }) => t('gradwechsel.anzahl', { vorher: anzahlVorher, nachher: anzahlNachher }),
        },
        { label: t('vergleich.gekommen'), cell: ({ gekommen }) => namen(gekommen, true) },
        { label: t('vergleich.gegangen'), cell: ({ gegangen }) => namen(gegangen, false) },
      ]}
    />
  );
}
