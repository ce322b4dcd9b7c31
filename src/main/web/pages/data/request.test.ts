import { afterEach, expect, test, vi } from 'vitest';
import { AskError, refusal, request } from './request';

afterEach(() => vi.unstubAllGlobals());

test('a server that does not answer is told as such; what the page itself broke off is not', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(request('/api/ich', { accept: '*/*' })).rejects.toMatchObject({ kind: 'offline' });
  const signal = AbortSignal.abort();
  await expect(request('/api/ich', { accept: '*/*', signal })).rejects.toThrow(TypeError);
});

test('a form goes as it is, all else as JSON', async () => {
  const fetch = vi.fn(() => Promise.resolve(new Response()));
  vi.stubGlobal('fetch', fetch);
  const form = new FormData();
  await request('/api/importe', { method: 'POST', accept: 'a/b', body: form });
  expect(fetch).toHaveBeenLastCalledWith('/api/importe', {
    method: 'POST',
    headers: { Accept: 'a/b', 'X-Requested-With': 'Zielnetz' },
    body: form,
  });
  await request('/api/plaene', { method: 'PUT', accept: 'a/b', body: { a: 1 } });
  expect(fetch).toHaveBeenLastCalledWith('/api/plaene', expect.objectContaining({ body: '{"a":1}' }));
});

test('whatever went wrong can be told', () => {
  const known = refusal(429, { detail: 'Zu viele.' });
  expect(known).toMatchObject({ kind: 'busy', messages: ['Zu viele.'], status: 429 });
  expect(AskError.of(known)).toBe(known);
  expect(AskError.of(new RangeError())).toMatchObject({ kind: 'http' });
});
