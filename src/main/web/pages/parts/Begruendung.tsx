import { Link } from 'wouter';
import type { Belegart, NachweisFragment } from '../generated/graphql';
import { addressOf } from '../net/addresses';
import { ExternalLink } from './ExternalLink';
import { Belegmarke } from './Nachweise';

interface Schritt {
  inWorten: string;
  belegart: Belegart;
  belege: readonly NachweisFragment[];
}

/** Steps in words, each with who says it right behind it. */
export function Begruendung({ schritte }: { schritte: readonly Schritt[] }) {
  return (
    <ul className="liste begruendung kern-body kern-body--small">
      {schritte.map(({ inWorten, belegart, belege }, i) => (
        <li key={i}>
          <span lang="de">{inWorten}</span>
          <Belegmarke art={belegart} />
          <Quellen belege={belege} />
        </li>
      ))}
    </ul>
  );
}

/** Who says it and where, in short. @param allein stands for itself, behind no other text */
export function Quellen({ belege, allein = false }: { belege: readonly NachweisFragment[]; allein?: boolean }) {
  return (
    <span className="leise">
      {belege.map(({ quelle, fundstelle, begruendung }, i) => (
        <span key={i}>
          {(i > 0 || !allein) && ' – '}
          <Link className="kern-link kern-link--small" href={addressOf({ __typename: 'Quelle', kennung: quelle.kennung })}>
            {quelle.datei ?? quelle.name}
          </Link>
          {fundstelle && `, ${fundstelle}`}
          {begruendung && `: ${begruendung}`}
          {quelle.url && (
            <>
              {' '}
              <ExternalLink url={quelle.url} small />
            </>
          )}
        </span>
      ))}
    </span>
  );
}
