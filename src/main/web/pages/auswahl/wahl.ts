import { gewichteInput, gewichteOf, gewichteText } from './gewichte';

/** Whether what the net proposes counts where nobody has rated, as the address says. */
export const mitVorschlaegen = (params: URLSearchParams) => params.get('vorschlaege') !== 'nein';

/** What list and portfolio are worked out with. */
export const wahlInput = (params: URLSearchParams) => ({
  gewichte: gewichteInput(gewichteOf(params)),
  mitVorschlaegen: mitVorschlaegen(params),
});

/** The same for the list as a file. */
export function wahlFrage(params: URLSearchParams): string {
  const frage = new URLSearchParams();
  const gewichte = gewichteText(gewichteOf(params));
  if (gewichte) frage.set('gewichte', gewichte);
  if (!mitVorschlaegen(params)) frage.set('vorschlaege', 'nein');
  return frage.toString();
}

/** The keys of the candidates that must not be chosen, as the address names them. */
export const ohneOf = (params: URLSearchParams): readonly string[] =>
  (params.get('ohne')?.split(',') ?? []).filter((schluessel) => schluessel.includes('/'));
