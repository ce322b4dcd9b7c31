import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressWith, useAddress } from '../data/useAddress';
import type { UeberschneidungenQuery } from '../generated/graphql';
import { Vorwaerts } from '../parts/Vorwaerts';
import { useKommentarzahlen } from '../shared/kommentare/useKommentarzahlen';
import { Paartafel } from '../shared/paar/Paartafel';
import { Staerkelegende } from '../shared/paar/Staerkewort';
import { Einzelheiten } from './Einzelheiten';
import { artOf, felderOf, PAGE_SIZE, paarschluessel, pairOf, pairText } from './pairs';

interface Props {
  ueberschneidungen: UeberschneidungenQuery['ueberschneidungen'];
  einer?: boolean;
}

/** The pairs of this page of the list, and beside or below them the one that the address names, else the strongest. */
export function Paarliste({ ueberschneidungen: { nodes, pageInfo }, einer = false }: Props) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const place = useRef<HTMLElement>(null);
  const [clicks, setClicks] = useState(0);
  const kommentare = useKommentarzahlen('Ueberschneidung');
  const shown = pairOf(params)?.join(',') ?? (nodes[0] && pairText(nodes[0]));

  // Where the pair stands below the table, whoever chose it is to see it.
  useEffect(() => {
    if (!clicks || !place.current) return;
    place.current.focus({ preventScroll: true });
    if (place.current.getBoundingClientRect().top > window.innerHeight * 0.8) place.current.scrollIntoView({ block: 'start' });
  }, [clicks]);

  return (
    <div className="paarliste">
      <div className="abschnitt">
        <p role="status" className="kern-body">
          {nodes.length === 0 ? t('ueberschneidungen.keine') : t('ueberschneidungen.anzahl', { count: nodes.length })}{' '}
          {(artOf(params) || felderOf(params)) && !einer && t('ueberschneidungen.durchgesehen')}
        </p>
        <Staerkelegende />
        {nodes.length > 0 && (
          <Paartafel
            paare={nodes}
            caption={t('ueberschneidungen.titel')}
            einer={einer}
            zahlen={params.has('zahlen')}
            gewaehlt={(paar) => pairText(paar) === shown}
            href={(paar) => addressWith(params, { paar: pairText(paar) })}
            kommentare={({ projekt, mit }) => kommentare.zahl(paarschluessel(projekt.kennung, mit.kennung))}
            onWahl={() => setClicks(clicks + 1)}
          />
        )}
        <Vorwaerts info={pageInfo} shown={nodes.length} size={PAGE_SIZE} />
      </div>
      {shown && (
        <aside ref={place} tabIndex={-1} aria-label={t('ueberschneidungen.gewaehlt')}>
          <Einzelheiten key={shown} paar={shown} onKommentar={kommentare.neu} />
        </aside>
      )}
    </div>
  );
}
