import { expect, test } from 'vitest';
import { gewichteInput, gewichteOf, gewichteText } from './gewichte';

test('weights stand in the address as far as they differ, in one order', () => {
  const gewichte = gewichteOf(new URLSearchParams({ gewichte: 'b:80,a:0,c:50' }));
  expect(gewichte).toEqual({ a: 0, b: 80, c: 50 });
  expect(gewichteText(gewichte)).toBe('a:0,b:80');
  expect(gewichteText({ a: 50 })).toBeUndefined();
  expect(gewichteInput({ a: 0 })).toEqual([{ kriterium: 'a', gewicht: 0 }]);
});

test('what is no weight is left out', () => {
  expect(gewichteOf(new URLSearchParams({ gewichte: 'a:101,b:-1,c:x,d:,:5,e:1.5,f:7' }))).toEqual({ f: 7 });
  expect(gewichteOf(new URLSearchParams())).toEqual({});
});
