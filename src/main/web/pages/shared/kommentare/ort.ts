import { addressOf } from '../../net/addresses';

/** Where what is commented on is shown with its comments, by the key that a comment says. */
export function addressOfOrt(an: string): string {
  const strich = an.indexOf('/');
  const [wort, rest] = [an.slice(0, strich), an.slice(strich + 1)];
  if (wort === 'Idee') return `/ideen/${rest}`;
  if (wort === 'Luecke') return `/luecken?kommentar=${encodeURIComponent(rest)}`;
  if (wort === 'Ueberschneidung') {
    const projekte = rest.split('+').map((schluessel) => schluessel.slice(schluessel.indexOf('/') + 1));
    return `/ueberschneidungen?paar=${encodeURIComponent(projekte.join(','))}`;
  }
  return addressOf({ __typename: wort, kennung: rest });
}
