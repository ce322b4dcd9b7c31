import { Link } from 'wouter';
import { addressOf } from '../net/addresses';

export function KnotenLink({ knoten }: { knoten: { __typename: string; kennung: string; name: string } }) {
  return (
    <Link className="kern-link" href={addressOf(knoten)}>
      {knoten.name}
    </Link>
  );
}
