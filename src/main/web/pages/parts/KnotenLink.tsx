import { Link } from 'wouter';
import { useGueltigAm } from '../data/gueltigkeit';
import { addressOf } from '../net/addresses';

/** Leads to the page of a node, and stays with the time that this page shows. */
export function KnotenLink({ knoten }: { knoten: { __typename: string; kennung: string; name: string } }) {
  const { gueltigAm } = useGueltigAm();
  const zeit = gueltigAm ? `?gueltigAm=${encodeURIComponent(gueltigAm)}` : '';
  return (
    <Link className="kern-link" href={addressOf(knoten) + zeit}>
      {knoten.name}
    </Link>
  );
}
