import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';

interface Zeile {
  knoten: { __typename: string; kennung: string; name: string };
  anzahl: number;
  belegt?: number;
}

/** How many projects each has, as a table whose bars only repeat its numbers. */
export function Verteilung({ titel, zeilen, auswahl }: { titel: string; zeilen: Zeile[]; auswahl: 'feld' | 'ziel' }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...zeilen.map(({ anzahl }) => anzahl));
  return (
    <section className="abschnitt">
      <h2 className="kern-heading-medium">{titel}</h2>
      <Tabelle
        caption={titel}
        rows={zeilen}
        rowKey={({ knoten }) => knoten.kennung}
        columns={[
          {
            label: t('uebersicht.name'),
            heads: true,
            cell: ({ knoten, anzahl }) => (
              <>
                <KnotenLink knoten={knoten} />
                <span className="balken" style={{ width: `${(100 * anzahl) / most}%` }} />
              </>
            ),
          },
          {
            label: t('uebersicht.anzahl'),
            number: true,
            cell: ({ knoten, anzahl }) => (
              <Link className="kern-link" href={`/projekte?${auswahl}=${encodeURIComponent(knoten.kennung)}`}>
                {anzahl}
              </Link>
            ),
          },
          ...(zeilen.some(({ belegt }) => belegt !== undefined)
            ? [{ label: t('uebersicht.belegt'), number: true, cell: ({ belegt }: Zeile) => belegt }]
            : []),
        ]}
      />
    </section>
  );
}
