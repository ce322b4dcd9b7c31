/** A date as precise as the source: year, month or day; anything else as it stands. */
export function formatDatum(datum: string, language: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(datum);
  if (!match?.[2]) return datum;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1)));
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(match[3] && { day: 'numeric' }),
  }).format(date);
}

export function formatZeitpunkt(zeitpunkt: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(zeitpunkt));
}

export function formatEuro(euro: number, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: Number.isInteger(euro) ? 0 : 2,
  }).format(euro);
}
