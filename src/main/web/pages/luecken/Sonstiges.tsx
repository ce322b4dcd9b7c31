import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { LueckenQuery } from '../generated/graphql';
import { Abschnitt } from '../parts/Abschnitt';
import { Ansprechbare } from '../parts/Ansprechbare';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';

/** What projects, goals and forms lack beside places. */
export function Sonstiges({ luecken, netzstand }: LueckenQuery) {
  const { t } = useTranslation();
  const { projekteOhneZiel, projekteOhneFeld, projekteOhneFederfuehrung, zieleOhneIndikator, steckbriefe, terminfragen } = luecken;
  const counted = (
    [
      ['ohneZiel', projekteOhneZiel.totalCount, '?ziel=ohne'],
      ['ohneFeld', projekteOhneFeld.totalCount, '?feld=ohne'],
      ['ohneFederfuehrung', projekteOhneFederfuehrung.totalCount, '?leitung=ohne'],
    ] as const
  ).filter(([, count]) => count > 0);

  return (
    <Abschnitt id="fehlt" titel={t('luecken.fehlt')}>
      {counted.length === 0 && zieleOhneIndikator.length === 0 && terminfragen.totalCount === 0 && (
        <p className="kern-body">{t('luecken.nichtsFehlt')}</p>
      )}
      <ul className="luecken kern-body">
        {counted.map(([name, count, search]) => (
          <li key={name}>
            <Link className="kern-link" href={`/projekte${search}`}>
              {t(`luecken.${name}`, { count })}
            </Link>
          </li>
        ))}
        {zieleOhneIndikator.length > 0 && (
          <li>
            {t('luecken.ohneIndikator', { count: zieleOhneIndikator.length })}{' '}
            {zieleOhneIndikator.map((ziel, i) => (
              <span key={ziel.kennung}>
                {i > 0 && ', '}
                <KnotenLink knoten={ziel} />
              </span>
            ))}
          </li>
        )}
      </ul>
      {netzstand.hinweise.length > 0 && (
        <>
          <h3 className="kern-heading-small">{t('luecken.hinweise')}</h3>
          <ul className="luecken kern-body">
            {netzstand.hinweise.map((satz) => (
              <li key={satz} lang="de">
                {satz}
              </li>
            ))}
          </ul>
        </>
      )}
      {terminfragen.totalCount > 0 && (
        <>
          <h3 className="kern-heading-small">{t('luecken.terminfragen', { count: terminfragen.totalCount })}</h3>
          <Tabelle
            caption={t('luecken.terminfragen', { count: terminfragen.totalCount })}
            rows={terminfragen.nodes}
            rowKey={({ projekt }) => projekt.kennung}
            columns={[
              { label: t('luecken.projekt'), heads: true, cell: ({ projekt }) => <KnotenLink knoten={projekt} /> },
              { label: t('angabe.status'), cell: ({ stand }) => t(`projektstand.${stand}`) },
              { label: t('luecken.grund'), cell: ({ satz }) => satz },
              { label: t('luecken.fragen'), cell: ({ fragen }) => <Ansprechbare knoten={fragen} /> },
            ]}
          />
          {terminfragen.totalCount > terminfragen.nodes.length && (
            <p className="kern-body leise">{t('blatt.weitere', { count: terminfragen.totalCount - terminfragen.nodes.length })}</p>
          )}
        </>
      )}
      {steckbriefe.totalCount > 0 && (
        <>
          <h3 className="kern-heading-small">{t('luecken.steckbriefe', { count: steckbriefe.totalCount })}</h3>
          <Tabelle
            caption={t('luecken.steckbriefe', { count: steckbriefe.totalCount })}
            rows={steckbriefe.nodes}
            rowKey={({ projekt }) => projekt.kennung}
            columns={[
              { label: t('luecken.projekt'), heads: true, cell: ({ projekt }) => <KnotenLink knoten={projekt} /> },
              { label: t('luecken.vollstaendig'), number: true, cell: ({ vollstaendig }) => `${vollstaendig}\u00a0%` },
              { label: t('luecken.fehltTeil'), cell: ({ fehlt }) => fehlt.map((teil) => t(`steckbriefteil.${teil}`)).join(', ') },
              {
                label: t('luecken.fragen'),
                cell: ({ fragen }) => <Ansprechbare knoten={fragen} />,
              },
            ]}
          />
        </>
      )}
    </Abschnitt>
  );
}
