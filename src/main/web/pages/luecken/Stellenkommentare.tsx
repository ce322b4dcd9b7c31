import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { addressWith, useAddress } from '../data/useAddress';
import { useLoggedIn } from '../data/useIch';
import { useQuery } from '../data/useQuery';
import { KommentarstelleDocument, KommentarzahlenDocument } from '../generated/graphql';
import { KnotenLink } from '../parts/KnotenLink';
import { Kommentare } from '../shared/kommentare/Kommentare';
import { AnswerOf } from '../shell/AnswerOf';

const AN = 'Luecke/';

/** A column with how many comments a place has, leading to them; none for whoever may not write where nothing is said. */
export function useKommentarspalte() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const darf = useLoggedIn()?.rollen.includes('redaktion') ?? false;
  const alle = useQuery(KommentarzahlenDocument, {}).data?.kommentare.filter(({ an }) => an.startsWith(AN)) ?? [];
  if (!darf && !alle.length) return [];
  const anzahl = (stelle: string) => alle.filter(({ an }) => an === AN + stelle).length;
  return [
    {
      label: t('kommentare.titel'),
      cell: ({ schluessel }: { schluessel: string }) =>
        (darf || anzahl(schluessel) > 0) && (
          <Link className="kern-link" href={addressWith(params, { kommentar: schluessel })}>
            {anzahl(schluessel) > 0 ? t('kommentare.zahl', { count: anzahl(schluessel) }) : t('kommentare.schreibenZu')}
          </Link>
        ),
    },
  ];
}

/** What people say about the place that the address names, whether the list shows it or not. */
export function Stellenkommentare() {
  const [params] = useAddress();
  const stelle = params.get('kommentar');
  return stelle && <Gewaehlte key={stelle} stelle={stelle} />;
}

function Gewaehlte({ stelle }: { stelle: string }) {
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
