import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { addressWith, useAddress } from '../data/useAddress';
import { useLoggedIn } from '../data/useIch';
import { useQuery } from '../data/useQuery';
import { KommentarstelleDocument } from '../generated/graphql';
import { KnotenLink } from '../parts/KnotenLink';
import { Kommentare } from '../shared/kommentare/Kommentare';
import type { Kommentarzahlen } from '../shared/kommentare/useKommentarzahlen';
import { AnswerOf } from '../shell/AnswerOf';

const AN = 'Luecke/';

/** A column with how many comments a place has, leading to them; none for whoever may not write where nothing is said. */
export function useKommentarspalte({ gibtEs, zahl }: Kommentarzahlen) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const darf = useLoggedIn()?.rollen.includes('redaktion') ?? false;
  if (!darf && !gibtEs) return [];
  return [
    {
      label: t('kommentare.titel'),
      cell: ({ schluessel }: { schluessel: string }) =>
        (darf || zahl(schluessel) > 0) && (
          <Link className="kern-link" href={addressWith(params, { kommentar: schluessel })}>
            {zahl(schluessel) > 0 ? t('kommentare.zahl', { count: zahl(schluessel) }) : t('kommentare.schreibenZu')}
          </Link>
        ),
    },
  ];
}

/** What people say about the place that the address names, whether the list shows it or not. */
export function Stellenkommentare({ onGeaendert }: { onGeaendert: () => void }) {
  const [params] = useAddress();
  const stelle = params.get('kommentar');
  return stelle && <Gewaehlte key={stelle} stelle={stelle} onGeaendert={onGeaendert} />;
}

function Gewaehlte({ stelle, onGeaendert }: { stelle: string; onGeaendert: () => void }) {
  const { t } = useTranslation();
  const [erstes, zweites] = stelle.split('+') as [string, string?];
  const place = useRef<HTMLDivElement>(null);
  const answer = useQuery(KommentarstelleDocument, { erstes, zweites: zweites ?? erstes, paar: zweites !== undefined });
  const da = answer.data !== undefined;
  // The list is long, and what was asked for stands below it.
  useEffect(() => {
    if (da) place.current?.scrollIntoView({ block: 'start' });
    if (da) place.current?.focus({ preventScroll: true });
  }, [da]);
  return (
    <div ref={place} tabIndex={-1}>
      <AnswerOf answer={answer}>
        {({ erstes: eines, zweites: anderes }) => (
          <Kommentare
            an={AN + stelle}
            onGeaendert={onGeaendert}
            titel={
              <>
                {t('kommentare.zu')} {eines && <KnotenLink knoten={eines} />}
                {anderes && (
                  <>
                    {' × '}
                    <KnotenLink knoten={anderes} />
                  </>
                )}
              </>
            }
          />
        )}
      </AnswerOf>
    </div>
  );
}
