import { expect, test } from 'vitest';
import { frameOf, wholePageOf } from './einbetten';

const at = (pathname: string, search = '') => ({ origin: 'https://zielnetz.example', pathname, search });

test('a frame shows the matrix as it was chosen', () => {
  expect(frameOf(at('/abdeckung', '?zeilen=STATUS&belegt=1'))).toContain(
    'src="https://zielnetz.example/einbetten/abdeckung?zeilen=STATUS&amp;belegt=1"',
  );
  expect(frameOf(at('/projekte/aim'))).toBeUndefined();
});

test('nothing in an address breaks out of the frame', () => {
  expect(frameOf(at('/netz', '?q="><script>'))).not.toContain('"><script');
});

test('links of a frame lead to the whole page', () => {
  expect(wholePageOf('/einbetten/abdeckung?zeile=mobilitaet')).toBe('/abdeckung?zeile=mobilitaet');
  expect(wholePageOf('/projekte/aim')).toBe('/projekte/aim');
});
