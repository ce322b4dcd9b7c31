import { useSearchParams } from 'wouter';

/** In the place of a day: also what ended and what has not begun. */
export const ALLE = 'ALLE';

/** Of which time in the world the address asks: nothing for today. */
export function gueltigAmOf(params: URLSearchParams): { gueltigAm?: string } {
  const gueltigAm = params.get('gueltigAm');
  return gueltigAm ? { gueltigAm } : {};
}

export function useGueltigAm(): { gueltigAm?: string } {
  const [params] = useSearchParams();
  return gueltigAmOf(params);
}
