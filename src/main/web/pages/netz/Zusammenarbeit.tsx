import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ZusammenarbeitQuery } from '../generated/graphql';
import { KnotenLink } from '../parts/KnotenLink';
import { Tabelle } from '../parts/Tabelle';
import type { Faltbild } from './falten';
import type { Griff } from './griff';
import { Knopfleiste } from './Knopfleiste';
import { Legende } from './Legende';
import { Schichtbild } from './Schichtbild';
import { geteilt } from './seiten';
import { Tafel } from './Tafel';

/** Wide, for nearly all lines go from one column to the other. */
const GASSE = 420;

type Paare = ZusammenarbeitQuery['akteursnetz']['paare'];

/** Who works with whom: actors, and a line between two that share projects, as thick as they share many. */
export function Zusammenarbeit({ paare: { nodes, totalCount } }: { paare: Paare }) {
  const { t } = useTranslation();
  const [griff, setGriff] = useState<Griff>();
  const [gewaehlt, setGewaehlt] = useState<string>();
  const bild = useMemo(() => bildAus(nodes), [nodes]);
  if (!nodes.length) return <p className="kern-body">{t('netz.niemandZusammen')}</p>;
  return (
    <div className="netz">
      <p role="status" className="kern-body">
        {t('netz.paare', { count: totalCount })} {totalCount > nodes.length && t('netz.paareGezeigt', { count: nodes.length })}
      </p>
      <Knopfleiste griff={griff} />
      <div className={gewaehlt ? 'netzflaeche mit-tafel' : 'netzflaeche'}>
        <Schichtbild
          bild={bild}
          gasse={GASSE}
          label={t('netz.zusammenarbeitBild', { akteure: bild.kaesten.length, paare: nodes.length })}
          gewaehlt={gewaehlt}
          onWahl={(id) => setGewaehlt(id === gewaehlt ? undefined : id)}
          onGriff={setGriff}
        />
        {gewaehlt && <Tafel key={gewaehlt} schluessel={gewaehlt} onWahl={setGewaehlt} />}
      </div>
      <Legende arten={['AKTEUR']} dicke />
      <details className="bildliste">
        <summary>{t('netz.liste')}</summary>
        <Tabelle
          caption={t('netz.zusammenarbeit')}
          rows={nodes}
          rowKey={({ a, b }) => `${a.kennung} ${b.kennung}`}
          columns={[
            { label: t('netz.akteur'), heads: true, cell: ({ a }) => <KnotenLink knoten={a} /> },
            { label: t('netz.mit'), cell: ({ b }) => <KnotenLink knoten={b} /> },
            { label: t('netz.gemeinsameProjekte'), number: true, cell: ({ anzahl }) => anzahl },
            { label: t('netz.beleglage'), cell: ({ belegart }) => t(`belegart.${belegart}`) },
          ]}
        />
      </details>
    </div>
  );
}

function bildAus(paare: Paare['nodes']): Faltbild {
  const id = ({ kennung }: { kennung: string }) => `Akteur/${kennung}`;
  const akteure = new Map(paare.flatMap(({ a, b }) => [a, b]).map((akteur) => [id(akteur), akteur.name]));
  const seiten = geteilt(paare.map(({ a, b, anzahl }) => ({ a: id(a), b: id(b), anzahl })));
  return {
    kaesten: [...akteure].map(([id, name]) => ({ id, art: 'AKTEUR', name, seite: seiten.get(id)! })),
    straenge: paare.map(({ a, b, anzahl, belegart }) => ({ id: `${id(a)} ${id(b)}`, von: id(a), nach: id(b), anzahl, belegart })),
  };
}
